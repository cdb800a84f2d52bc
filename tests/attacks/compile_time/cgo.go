package main

// #cgo CFLAGS: -fplugin=/work/evil.so
// #cgo LDFLAGS: -Wl,-rpath,/work
// #include "@CANARY_FILE@"
// int twice_in_c(int x) { return 2 * x; }
import "C"

func twice(x int) int { return int(C.twice_in_c(C.int(x))) }
