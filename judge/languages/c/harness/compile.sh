# usage: compile.sh CC STANDARD SRC HARNESS PREPARED WORK [FLAGS…]
# Compiles SRC/judge_glue.c, which includes the submission, into WORK/main.
set -u
cc=$1 standard=$2 src=$3 harness=$4 prepared=$5 work=$6
shift 6
form="$*"
cd "$src" || exit 1  # so that messages name the candidate's file without a folder
. "$prepared/link.sh"
messages=$work/messages renames=$work/renames.h
: >"$renames"

build() {
  # shellcheck disable=SC2086  # words or nothing
  "$cc" @"$harness/flags.txt" "-std=$standard" $form "$@" -include "$prepared/prelude.h" -include "$harness/nodes.h" -include "$renames" \
    -c judge_glue.c -o "$work/solution.o" 2>"$messages" &&
    link "$work/solution.o" "$prepared" "$work/main" 2>>"$messages"
}

# What a submission defines itself although the prelude has it: LeetCode's node types are left out, other names get
# another one; and a class's Free may be missing. Prints the flags for the next attempt.
own_definitions() {
  for node in ListNode TreeNode; do
    grep -q "error: redefinition of 'struct $node'" "$messages" && echo "-DJUDGE_OWN_$node"
  done
  grep -q "^judge: .*error: implicit declaration of function '[A-Za-z_0-9]*Free'" "$messages" && echo -DJUDGE_WITHOUT_FREE
  {
    sed -n "s|^/[^:]*:[0-9:]* note: previous [a-z]* of '\([A-Za-z_0-9]*\)'.*|\1|p" "$messages"
    grep -q "^/.* note: originally defined here" "$messages" &&
      sed -n "s/.*error: redefinition of '[a-z]* \([A-Za-z_0-9]*\)'.*/\1/p" "$messages"
  } |
    grep -vx -e ListNode -e TreeNode | sort -u | sed 's/\(.*\)/#define \1 judge_candidate_\1/' >"$renames"
}

build
status=$?
if [ $status -ne 0 ]; then
  own=$(own_definitions)
  [ -s "$renames" ] && own="$own -ftrack-macro-expansion=0"  # so that messages do not speak of it
  if [ -n "$own" ]; then
    # shellcheck disable=SC2086
    build $own
    status=$?
  fi
fi

[ -s "$messages" ] || exit $status

# Of what the glue meets only the first thing is shown, in words, and only where the submission itself is without errors.
if ! grep ' error: ' "$messages" | grep -qv '^judge: '; then
  sed -n "s/^judge: \(expected: .*\):1:[0-9]*: error: \(.*\)/error: \2\n\1/p" "$messages" | head -n 2 |
    sed "s/^error: implicit declaration of function /error: there is no function /" >&2
fi
sed -e '/^In file included from judge_glue.c/d' -e '/^judge: /d' -e 's/judge_candidate_//g' "$messages" >&2
exit $status
