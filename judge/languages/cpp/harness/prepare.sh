# usage: prepare.sh CXX STANDARD HARNESS WORK [FORM]
# Makes WORK/prelude.h.gch, the precompiled prelude, and WORK/harness.o, everything a submission is linked with.
# FORM as in compile.sh.
set -eu
cxx=$1 standard=$2 harness=$3 work=$4 form=${5-static}

. "$harness/backtrace.sh"
find_backtrace "$cxx"

"$cxx" @"$harness/flags.txt" @"$harness/$form-flags.txt" "-std=$standard" @"$harness/$form-candidate-flags.txt" -x c++-header "$harness/prelude.h" -o "$work/prelude.h.gch" &
header=$!
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$harness/flags.txt" @"$harness/$form-flags.txt" -g0 -Wall -Wextra $backtrace_flags -r -nostdlib -o "$work/harness.o" \
  "$harness"/*.cpp $backtrace
wait $header
