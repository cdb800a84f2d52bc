# usage: prepare.sh CC CXX HARNESS CPP_HARNESS WORK
# Makes in WORK the precompiled prelude; harness.so, shared by all submissions, so that linking one takes milliseconds; the
# libraries that a run needs (the box of a run shows nothing else); and link.sh, which links a submission with all that.
set -eu
cc=$1 cxx=$2 harness=$3 cpp=$4 work=$5

"$cc" @"$harness/flags.txt" -x c-header "$harness/prelude.h" -o "$work/prelude.h.gch" &
header=$!

. "$cpp/backtrace.sh"
find_backtrace "$cxx"
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$cpp/flags.txt" -g0 -Wall -Wextra -fPIC -ftls-model=initial-exec -I "$cpp" $backtrace_flags \
  -shared -static-libstdc++ -shared-libgcc -o "$work/harness.so" -Wl,-soname,harness.so \
  -Wl,--version-script="$harness/harness.map" @"$cpp/link.txt" -Wl,--wrap=realloc \
  "$cpp/serve.cpp" "$cpp/crash.cpp" "$cpp/trace.cpp" "$cpp/threads.cpp" "$cpp/concurrent.cpp" "$cpp/memory.cpp" \
  "$cpp/stack.cpp" "$harness/bridge.cpp" "$harness/values.cpp" $backtrace

file() { "$cc" -print-file-name="$1"; }
loader=$(readelf -lW "$(file libc.so.6)" | sed -n 's/.*\[Requesting program interpreter: \(.*\)\].*/\1/p')
for library in libc.so.6 libm.so.6 libgcc_s.so.1; do cp -L "$(file $library)" "$work/$library"; done
cp -L "$loader" "$work/ld.so"

# The linker itself: its driver takes longer than it does. gold takes two thirds of the time of the default linker.
ld=$(command -v ld.gold || "$cc" -print-prog-name=ld)
cat >"$work/link.sh" <<EOF2
# link OBJECT PREPARED PROGRAM
link() {
  "$ld" --eh-frame-hdr -z now -dynamic-linker "$loader" --wrap=pthread_create --wrap=free --wrap=realloc -o "\$3" \\
    $(file crt1.o) $(file crti.o) $(file crtbegin.o) "\$1" "\$2/harness.so" "\$2/libm.so.6" "\$2/libc.so.6" "\$2/libgcc_s.so.1" \\
    $(file libc_nonshared.a) $(file libgcc.a) "\$2/ld.so" $(file crtend.o) $(file crtn.o)
}
EOF2
wait $header
