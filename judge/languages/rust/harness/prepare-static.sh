# usage: prepare-static.sh RUSTC CC CXX HARNESS SHARED WORK FORM
# As prepare.sh, for another of C++'s forms: the one that counts what a call costs (counting.h of C++'s harness), or the one that
# watches how a list is read (watching.h). Everything is linked statically, so that the linker's --wrap reaches the copies and the
# allocations of Rust's own libraries: judge.a is libjudge.rlib with all of them.
set -eu
rustc=$1 cxx=$3 harness=$4 shared=$5 work=$6 form=$7
cpp=$shared/cpp/harness c=$shared/c/harness

{
  "$rustc" --edition 2021 -O -C codegen-units=1 --crate-type rlib,staticlib --crate-name judge "$harness/src/lib.rs" --out-dir "$work"
  strip --strip-debug -o "$work/judge.a" "$work/libjudge.a" 2>/dev/null || mv "$work/libjudge.a" "$work/judge.a"
} &
runtime=$!

. "$cpp/backtrace.sh"
find_backtrace "$cxx"
# shellcheck disable=SC2154,SC2086  # words or nothing
"$cxx" @"$cpp/flags.txt" @"$cpp/$form-flags.txt" -g0 -Wall -Wextra -I "$cpp" -I "$c" $backtrace_flags -r -nostdlib -o "$work/harness.o" \
  "$cpp"/*.cpp "$c/bridge.cpp" "$harness/bytes.cpp" $backtrace

linker=
command -v ld.gold >/dev/null && linker=-fuse-ld=gold
cat >"$work/link.sh" <<EOF2
# link OBJECT PREPARED PROGRAM
link() {
  "$cxx" $linker -pthread -o "\$3" "\$1" "\$2/harness.o" "\$2/judge.a" @"$cpp/link.txt" @"$c/link.txt" @"$cpp/$form-link.txt"
}
EOF2
wait $runtime
