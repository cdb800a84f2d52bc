# usage: prepare.sh CXX HARNESS WORK
# Makes WORK/prelude.h.gch, the precompiled prelude, and WORK/harness.o, everything a submission is linked with.
set -eu
cxx=$1 harness=$2 work=$3

# libbacktrace turns addresses into the candidate's lines. GCC brings it, as itself or inside its own
# library; without it everything works but the lines are missing.
backtrace= prefix=
for library in libbacktrace.a libstdc++_libbacktrace.a libstdc++exp.a; do
  path=$("$cxx" -print-file-name=$library)
  [ -f "$path" ] || continue
  backtrace=$path
  [ $library = libbacktrace.a ] || prefix=-DJUDGE_BACKTRACE_PREFIX=__glibcxx_
  break
done
[ -n "$backtrace" ] && prefix="$prefix -DJUDGE_BACKTRACE"

"$cxx" @"$harness/flags.txt" -x c++-header "$harness/prelude.h" -o "$work/prelude.h.gch" &
header=$!
# shellcheck disable=SC2086  # $prefix and $backtrace are words or nothing
"$cxx" @"$harness/flags.txt" -g0 -Wall -Wextra $prefix -r -nostdlib -o "$work/harness.o" \
  "$harness/serve.cpp" "$harness/crash.cpp" "$harness/trace.cpp" "$harness/threads.cpp" \
  "$harness/concurrent.cpp" "$harness/memory.cpp" "$harness/stack.cpp" $backtrace
wait $header
