# find_backtrace CXX: sets backtrace to the library that turns addresses into lines, and backtrace_flags to what trace.cpp is
# compiled with. GCC brings libbacktrace, as itself or inside its own library; without it everything works but the lines
# are missing.
find_backtrace() {
  backtrace= backtrace_flags=
  for library in libbacktrace.a libstdc++_libbacktrace.a libstdc++exp.a; do
    path=$("$1" -print-file-name=$library)
    [ -f "$path" ] || continue
    backtrace=$path backtrace_flags=-DJUDGE_BACKTRACE
    [ $library = libbacktrace.a ] || backtrace_flags="$backtrace_flags -DJUDGE_BACKTRACE_PREFIX=__glibcxx_"
    break
  done
}
