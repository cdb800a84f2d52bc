# usage: prepare.sh RUSTC CC CXX HARNESS SHARED WORK
# Makes in WORK libjudge.rlib, what the glue calls; harness.so, the loop and the crash handlers of C++'s harness; the
# libraries that a run needs; and link.sh, which links a submission with all that. SHARED: the other languages' folders.
set -eu
rustc=$1 cc=$2 cxx=$3 harness=$4 shared=$5 work=$6
cpp=$shared/cpp/harness c=$shared/c/harness
mkdir "$work/lib"

"$rustc" --edition 2021 -O -C codegen-units=1 -C prefer-dynamic --crate-type rlib --crate-name judge "$harness/src/lib.rs" \
  -o "$work/libjudge.rlib" &
runtime=$!

. "$cpp/backtrace.sh"
find_backtrace "$cxx"
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$cpp/flags.txt" -g0 -Wall -Wextra -fPIC -ftls-model=initial-exec -I "$cpp" -I "$c" $backtrace_flags \
  -shared -static-libstdc++ -shared-libgcc -o "$work/lib/harness.so" -Wl,-soname,harness.so \
  -Wl,--version-script="$harness/harness.map" -Wl,--wrap=__cxa_throw -Wl,--wrap=free -Wl,--wrap=realloc \
  "$cpp"/*.cpp "$c/bridge.cpp" "$harness/bytes.cpp" $backtrace

. "$c/libraries.sh"
copy_libraries "$cc" "$work/lib"
library=$("$rustc" --print target-libdir)
cp -L "$library"/libstd-*.so "$work/lib/"
write_link "$cc" "$work" "" "\"\$2/libjudge.rlib\" \"\$2\"/lib/libstd-*.so $(echo "$library"/libcompiler_builtins-*.rlib)"
wait $runtime
