# usage: prepare-sanitized.sh CC STANDARD CXX HARNESS CPP_HARNESS WORK FORM
# As prepare.sh, for another of C++'s forms (a sanitizer, counting): harness.o is linked into the program, and the program against
# the machine's own libraries, since a sanitizer must stand before them.
set -eu
cc=$1 standard=$2 cxx=$3 harness=$4 cpp=$5 work=$6 form=$7

"$cc" @"$harness/flags.txt" @"$cpp/$form-flags.txt" @"$cpp/$form-candidate-flags.txt" -fpie "-std=$standard" -x c-header "$harness/prelude.h" -o "$work/prelude.h.gch" &
header=$!

. "$cpp/backtrace.sh"
find_backtrace "$cxx"
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$cpp/flags.txt" @"$cpp/$form-flags.txt" -g0 -Wall -Wextra -I "$cpp" $backtrace_flags -r -nostdlib -o "$work/harness.o" \
  "$cpp"/*.cpp "$harness/bridge.cpp" "$harness/values.cpp" $backtrace

cat >"$work/link.sh" <<EOF2
# link OBJECT PREPARED PROGRAM
link() {
  "$cxx" @"$cpp/$form-flags.txt" -pthread -o "\$3" "\$1" "\$2/harness.o" @"$cpp/link.txt" @"$harness/link.txt" @"$cpp/$form-link.txt"
}
EOF2
wait $header
