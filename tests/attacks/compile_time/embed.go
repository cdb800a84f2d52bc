package main

import _ "embed"

//go:embed @CANARY_FILE@
var canary string

//go:embed ../../../etc/passwd
var passwd string

//go:embed *
var all string

func twice(x int) int {
	println(canary, passwd, all)
	return 2 * x
}
