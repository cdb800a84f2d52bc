# usage: compile.sh RUSTC SRC SOLUTION HARNESS PREPARED WORK
# Compiles the submission, with the glue included behind its last line, into WORK/main.
set -u
rustc=$1 src=$2 solution=$3 harness=$4 prepared=$5 work=$6
. "$prepared/link.sh"
mkdir "$work/judge_source" && cd "$work/judge_source" || exit 1  # so that messages name the candidate's file without a folder
messages=$work/messages
{ cat "$src/$solution"; printf '\n::core::include!("judge_glue.rs");\n'; } >"./$solution" || exit 1
cp "$src/judge_glue.rs" . && cp "$harness/supplied.rs" judge_supplied.rs || exit 1

# The node types are asked for only where the signature has them: elsewhere the names are the submission's.
nodes=
grep -q '[^a-zA-Z]p[0-9]*: .*ListNode\|returned: .*ListNode' judge_glue.rs && nodes="--cfg judge_list"
grep -q '[^a-zA-Z]p[0-9]*: .*TreeNode\|returned: .*TreeNode' judge_glue.rs && nodes="$nodes --cfg judge_tree"

build() {
  # shellcheck disable=SC2086  # words or nothing
  "$rustc" @"$harness/flags.txt" $nodes "$@" --extern "judge=$prepared/libjudge.rlib" --emit "obj=$work/solution.o" \
    "./$solution" 2>"$messages" && link "$work/solution.o" "$prepared" "$work/main" 2>>"$messages"
}

build
status=$?
# Two imports by * may bring the same name: then the submission goes without the prelude.
if [ $status -ne 0 ] && grep -q '^error\[E0659\]' "$messages"; then
  build --cfg judge_no_prelude
  status=$?
fi

[ -s "$messages" ] || exit $status

# Messages come in paragraphs. Of those about the glue only the first is shown, without the judge's lines and with what was
# expected, and only where the submission itself is without errors.
awk '
  FILENAME == "judge_glue.rs" { glue[FNR] = $0; next }
  function remember_glue(text,   number) {
    if (about != "") return
    number = substr(text, RSTART + 20, RLENGTH - 20)
    about = substr(text, 1, index(text "\n", "\n") - 1)
    gsub(/supplied::/, "", about)
    if (match(glue[number], /\/\/ expected: .*/)) about = about "\n" substr(glue[number], RSTART + 3)
  }
  function finish() {
    if (text == "" || only) return
    if (match(text, /--> \.\/judge_glue\.rs:[0-9]+/)) {
      remember_glue(text)
    } else if (text !~ /^error: aborting due to|^For more information|^Some errors have detailed/) {
      if (text ~ /^error/) own = 1
      if (text ~ /^error: this file contains an unclosed delimiter/) only = 1  # what follows comes of it
      gsub(/--> \.\//, "--> ", text)
      gsub(/::: \.\//, "::: ", text)
      print text "\n"
    }
  }
  /^$/ { finish(); text = ""; next }
  /judge_glue\.rs"/ { next }  # the line that was added
  { text = text == "" ? $0 : text "\n" $0 }
  END { finish(); if (!own && about != "") print about }
' judge_glue.rs "$messages" >&2
exit $status
