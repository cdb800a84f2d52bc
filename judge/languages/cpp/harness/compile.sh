# usage: compile.sh CXX STANDARD SRC HARNESS PREPARED WORK [FORM]
# Compiles SRC/judge_glue.cpp, which includes the submission, into WORK/main. FORM names files with further
# flags: static-flags.txt and static-link.txt by default.
set -u
cxx=$1 standard=$2 src=$3 harness=$4 prepared=$5 work=$6 form=${7-static}
cd "$src" || exit 1  # so that messages name the candidate's file without a folder

# gold takes half the time of the default linker.
linker=
command -v ld.gold >/dev/null && linker=-fuse-ld=gold

build() {
  "$cxx" @"$harness/flags.txt" @"$harness/$form-flags.txt" "-std=$standard" "$@" -include "$prepared/prelude.h" -include "$harness/nodes.h" \
    judge_glue.cpp "$prepared/harness.o" $linker @"$harness/link.txt" @"$harness/$form-link.txt" -o "$work/main" 2>"$work/messages"
}

build
status=$?
if [ $status -ne 0 ]; then
  # A submission that brings LeetCode's own node types with it uses those.
  own=
  for node in ListNode TreeNode; do
    grep -q "error: redefinition of .*\b$node\b" "$work/messages" && own="$own -DJUDGE_OWN_$node"
  done
  if [ -n "$own" ]; then
    # shellcheck disable=SC2086
    build $own
    status=$?
  fi
fi
[ -s "$work/messages" ] || exit $status
# Of the glue only its sentences are shown.
sed -e '/^In file included from judge_glue.cpp/d' -e 's/^judge:[0-9:]* error: static assertion failed: /error: /' \
  "$work/messages" >&2
exit $status
