import (
	"os"
	"runtime"
	"runtime/debug"
)

func twice(x int) int {
	runtime.GOMAXPROCS(64)
	debug.SetGCPercent(-1)
	debug.SetMaxStack(1 << 40)
	defer func() {
		recover()
		os.Stdout.Close()
		os.Stderr.Close()
		runtime.Goexit() // ends the harness's own goroutine
	}()
	panic(x)
}
