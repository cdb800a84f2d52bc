# Sourced by the compile.sh of C++ and C: which of the compiler's messages a candidate gets to see, and in which words.

# glue_is_lost MESSAGES SENTENCE: whether the compiler stumbled over the glue itself, beyond the errors that match SENTENCE. That
# comes of something the submission leaves open, a brace say; compiled alone, the message is about the submission.
glue_is_lost() {
  grep '^judge\(_glue\.[a-z]*\)\{0,1\}:.*error: ' "$1" | grep -qv "$2"
}

# alone WORK: the flags with which a submission is looked at without the glue, behind those that name the prelude.
alone() {
  echo '#define main judge_candidate_main' >"$1/alone.h"
  echo "-include $1/alone.h -fsyntax-only"
}

# declared SOLUTION NAME: "line:text" of where a function NAME seems to be declared, or nothing.
declared() {
  tr -d '\r' <"$1" | grep -n "^\([^\"/=(]*[[:space:]*&>]\)\{0,1\}$2 *(" | grep -v ';[[:space:]]*$\|^[0-9]*:[[:space:]]*\(\*\|return\b\)' | head -n 1
}

# tell SOLUTION NAME SENTENCE: the sentence, headed by the place where NAME seems to be declared.
tell() {
  found=$(declared "$1" "$2")
  if [ -n "$found" ]; then
    printf '%s:%s: %s\n%5s | %s\n' "$1" "${found%%:*}" "$3" "${found%%:*}" "${found#*:}"
  else
    printf '%s: %s\n' "$1" "$3"
  fi
}

# own_messages MESSAGES: those about the submission; of the others neither text nor excerpt is left.
own_messages() {
  awk '/^In file included from judge_glue/ || /^judge(_glue\.[a-z]+)?:/ { skip = 1; next }
       skip && /^ *[0-9]* \|/ || /^cc1.*: some warnings being treated as errors$/ { next }
       { skip = 0; print }' "$1" |
    sed -z 's/,\n *from \(\/harness\|judge_glue\)[^\n]*:\n/:\n/g'
}

# show OWN SENTENCES ALL: the candidate's own errors come first, as what the glue says may come of them; warnings do not.
show() {
  if [ ! -s "$1" ] && [ ! -s "$2" ]; then
    cat "$3"
  elif grep -q ' error: ' "$1"; then
    cat "$1" "$2"
  else
    cat "$2" "$1"
  fi
}
