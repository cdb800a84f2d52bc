package harness

import (
	"strconv"
	"syscall"
	_ "unsafe" // for go:linkname
)

// Importing runtime/debug for this one function would link fmt and os into every program.
//
//go:linkname setMaxStack runtime/debug.setMaxStack
func setMaxStack(bytes int) int

// limitStack makes endless recursion a stack overflow before it is out of memory: while a stack grows, the old half and
// the new one are both there.
func limitStack() {
	text, _ := syscall.Getenv("JUDGE_MEMORY_MIB")
	if mib, err := strconv.Atoi(text); err == nil && mib > 0 {
		setMaxStack(mib << 20 / 2)
	}
}

// growStack lets the stack grow where instructions are counted, once and for all (language.json: the collector does not
// shrink it): else the first call that goes so deep pays for copying it, twice of what the next one costs.
func growStack() {
	if _, counting := syscall.Getenv("JUDGE_COUNTING"); counting {
		cleanStack()
	}
}
