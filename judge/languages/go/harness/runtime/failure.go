package harness

import (
	"runtime"
	"strconv"
	"strings"
)

const (
	mostFrames = 4096 // looked at
	mostLines  = 64   // reported
)

// SolutionFile is the submission's file name as the compiler recorded it; set by the linker.
var SolutionFile string

type traceLine struct {
	function string
	line     int
}

// traceHere returns the candidate's frames of this goroutine, innermost first. Called while panicking.
func traceHere() []traceLine {
	pcs := make([]uintptr, mostFrames)
	walk := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var lines []traceLine
	for more := true; more && len(lines) < mostLines; {
		var frame runtime.Frame
		frame, more = walk.Next()
		if frame.File == SolutionFile {
			lines = append(lines, traceLine{strings.TrimPrefix(frame.Function, "main."), frame.Line})
		}
	}
	return lines
}

func sendException(sequence uint32, kind, message string, lines []traceLine) {
	var w writer
	w.start(kindException)
	w.u32(sequence)
	w.u8(0)
	w.text(kind)
	w.text(message)
	w.u32(uint32(len(lines)))
	for _, line := range lines {
		w.text(line.function)
		w.u32(uint32(line.line))
	}
	send(w.finish())
}

func sendPanic(sequence uint32, value any) {
	kind, message := describePanic(value)
	sendException(sequence, kind, message, traceHere())
}

// wrongValue is what the harness panics with where the submission returned something that is not of its type.
type wrongValue string

// describePanic says what was panicked with, without fmt or reflect, which would make every program larger.
func describePanic(value any) (kind, message string) {
	defer func() {
		if recover() != nil {
			kind, message = "panic", "(its message cannot be shown: Error or String panicked)"
		}
	}()
	switch v := value.(type) {
	case nil:
		return "panic", "panic(nil) or runtime.Goexit"
	case wrongValue:
		return "judge", string(v)
	case runtime.Error:
		return "runtime error", strings.TrimPrefix(v.Error(), "runtime error: ")
	case error:
		return "panic", v.Error()
	case interface{ String() string }:
		return "panic", v.String()
	case string:
		return "panic", v
	case int:
		return "panic", strconv.Itoa(v)
	case bool:
		return "panic", strconv.FormatBool(v)
	case float64:
		return "panic", strconv.FormatFloat(v, 'g', -1, 64)
	case int64:
		return "panic", strconv.FormatInt(v, 10)
	case byte:
		return "panic", strconv.Itoa(int(v))
	case rune:
		return "panic", strconv.QuoteRune(v)
	}
	return "panic", "(a value without an Error or String method)"
}
