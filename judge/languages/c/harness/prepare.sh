# usage: prepare.sh CC STANDARD CXX HARNESS CPP_HARNESS WORK
# Makes in WORK the precompiled prelude; harness.so, shared by all submissions, so that linking one takes milliseconds; the
# libraries that a run needs (the box of a run shows nothing else); and link.sh, which links a submission with all that.
set -eu
cc=$1 standard=$2 cxx=$3 harness=$4 cpp=$5 work=$6
mkdir "$work/lib"

"$cc" @"$harness/flags.txt" "-std=$standard" -x c-header "$harness/prelude.h" -o "$work/prelude.h.gch" &
header=$!

. "$cpp/backtrace.sh"
find_backtrace "$cxx"
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$cpp/flags.txt" -g0 -Wall -Wextra -fPIC -ftls-model=initial-exec -I "$cpp" $backtrace_flags \
  -shared -static-libstdc++ -shared-libgcc -o "$work/lib/harness.so" -Wl,-soname,harness.so \
  -Wl,--version-script="$harness/harness.map" @"$cpp/link.txt" -Wl,--wrap=realloc \
  "$cpp"/*.cpp "$harness/bridge.cpp" "$harness/values.cpp" $backtrace

. "$harness/libraries.sh"
copy_libraries "$cc" "$work/lib"
write_link "$cc" "$work" "--wrap=pthread_create --wrap=free --wrap=realloc" ""
wait $header
