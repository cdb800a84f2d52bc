# usage: compile.sh CXX STANDARD SRC SOLUTION HARNESS PREPARED WORK [FORM]
# Compiles SRC/judge_glue.cpp, which includes SOLUTION, the submission, into WORK/main. FORM names files with further
# flags: static-flags.txt and static-link.txt by default; static-candidate-flags.txt is not for the harness's own code.
set -u
cxx=$1 standard=$2 src=$3 solution=$4 harness=$5 prepared=$6 work=$7 form=${8-static}
messages=$work/messages
. "$harness/diagnostics.sh"
cd "$src" || exit 1  # so that messages name the candidate's file without a folder

# gold takes half the time of the default linker.
linker=
command -v ld.gold >/dev/null && linker=-fuse-ld=gold

build() {
  "$cxx" @"$harness/flags.txt" @"$harness/$form-flags.txt" @"$harness/$form-candidate-flags.txt" "-std=$standard" "$@" -include "$prepared/prelude.h" -include "$harness/nodes.h" \
    judge_glue.cpp "$prepared/harness.o" $linker @"$harness/link.txt" @"$harness/$form-link.txt" -o "$work/main" 2>"$messages"
}

build
status=$?
own=
if [ $status -ne 0 ]; then
  # A submission that brings LeetCode's own node types with it uses those.
  for node in ListNode TreeNode; do
    grep -q "error: redefinition of .*\b$node\b" "$messages" && own="$own -DJUDGE_OWN_$node"
  done
  if [ -n "$own" ]; then
    # shellcheck disable=SC2086
    build $own
    status=$?
  fi
fi
[ -s "$messages" ] || exit $status

sentence='error: static assertion failed: '
if glue_is_lost "$messages" "$sentence"; then
  # shellcheck disable=SC2046,SC2086  # words or nothing
  "$cxx" @"$harness/flags.txt" @"$harness/$form-flags.txt" "-std=$standard" $own -include "$prepared/prelude.h" -include "$harness/nodes.h" \
    $(alone "$work") "$solution" 2>"$work/alone" || messages=$work/alone
fi
own_messages "$messages" >"$work/own"
sed -n "s/^judge:.*$sentence//p" "$messages" | while IFS= read -r text; do
  name=$(echo "$text" | sed 's/^[^(]*[ (]\([A-Za-z_0-9]*\)(.*/\1/')
  tell "$solution" "$name" "error: $text"
done >"$work/sentences"
show "$work/own" "$work/sentences" "$messages" >&2
exit $status
