package main

//go:cgo_import_dynamic system system "libc.so.6"
//go:cgo_import_dynamic _ _ "libc.so.6"

func twice(x int) int { return 2 * x }
