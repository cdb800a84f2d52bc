# usage: compile.sh RUSTC SRC SOLUTION HARNESS PREPARED WORK [FLAGS…]
# Compiles the submission, with the glue included behind its last line, into WORK/main.
set -u
rustc=$1 src=$2 solution=$3 harness=$4 prepared=$5 work=$6
shift 6
form="$*"
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
  "$rustc" @"$harness/flags.txt" $form $nodes "$@" --extern "judge=$prepared/libjudge.rlib" --emit "obj=$work/solution.o" \
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

# What the submission leaves open, a brace or a string, the compiler sees only in the line that was added: then the submission
# is looked at alone, where all but the names is the same.
last=$(grep -c '' "$src/$solution")
if grep -q '^error\[E0758\]' "$messages" || sed -n "s|^ *--> \./$solution:\([0-9]*\):.*|\1|p" "$messages" |
  awk -v last="$last" '$1 > last { found = 1 } END { exit !found }'; then
  cp "$src/$solution" .
  "$rustc" @"$harness/flags.txt" --emit "metadata=$work/alone.rmeta" "./$solution" 2>"$work/alone"
  grep '^error' "$work/alone" | grep -qv '^error\[E04\|^error: aborting' && messages=$work/alone
fi

# Messages come in paragraphs. Of those about the glue only the first is shown, without the judge's lines and with what was
# expected and where the submission has a function of that name, and only where the submission itself is without errors.
awk -v solution="$solution" '
  FILENAME == "./" solution { own_lines[FNR] = $0; next }
  FILENAME == "judge_glue.rs" { glue[FNR] = $0; next }
  function remember_glue(text,   number) {
    if (about != "") return
    number = substr(text, RSTART + 20, RLENGTH - 20)
    about = substr(text, 1, index(text "\n", "\n") - 1)
    gsub(/supplied::/, "", about)
    if (match(glue[number], /\/\/ expected: .*/)) about = about "\n" substr(glue[number], RSTART + 3)
  }
  function place_found(   name, number) {
    if (!match(about, / fn [a-zA-Z_0-9]+\(/)) return ""
    name = substr(about, RSTART + 4, RLENGTH - 5)
    for (number = 1; number in own_lines; number++)
      if (own_lines[number] ~ "^[^/]*fn +" name " *[(<]") return "\nfound: " solution ":" number "\n" number " | " own_lines[number]
    return ""
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
  END { finish(); if (!own && about != "") print about place_found() }
' "./$solution" judge_glue.rs "$messages" >&2
exit $status
