# usage: compile.sh CC STANDARD SRC SOLUTION HARNESS CPP_HARNESS PREPARED WORK [FLAGS…]
# Compiles SRC/judge_glue.c, which includes SOLUTION, the submission, into WORK/main.
set -u
cc=$1 standard=$2 src=$3 solution=$4 harness=$5 cpp=$6 prepared=$7 work=$8
shift 8
form="$*"
cd "$src" || exit 1  # so that messages name the candidate's file without a folder
. "$prepared/link.sh"
. "$cpp/diagnostics.sh"
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
own=
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

if glue_is_lost "$messages" '^judge: expected: '; then
  # shellcheck disable=SC2046,SC2086
  "$cc" @"$harness/flags.txt" "-std=$standard" $form $own -include "$prepared/prelude.h" -include "$harness/nodes.h" -include "$renames" \
    $(alone "$work") "$solution" 2>"$work/alone" || messages=$work/alone
fi
# Of what the glue meets only the first thing is shown, in words, and only where the submission itself is without errors.
own_messages "$messages" | sed 's/judge_candidate_//g' >"$work/own"
: >"$work/sentences"
if ! grep -q ' error: ' "$work/own"; then
  wrong=$(sed -n 's/^judge: expected: .*:1:[0-9]*: error: //p' "$messages" | head -n 1 |
    sed 's/^implicit declaration of function /there is no function /')
  expected=$(sed -n 's/^judge: \(expected: .*\):1:[0-9]*: error: .*/\1/p' "$messages" | head -n 1)
  name=$(echo "$expected" | sed 's/^[^(]* \**\([A-Za-z_0-9]*\)(.*/\1/')
  sed -i '/ note: declared here$/,+2d' "$work/own"  # so says `tell`
  [ -n "$wrong" ] && tell "$solution" "$name" "$(printf 'error: %s\n%s' "$wrong" "$expected")" >"$work/sentences"
fi
show "$work/own" "$work/sentences" "$messages" >&2
exit $status
