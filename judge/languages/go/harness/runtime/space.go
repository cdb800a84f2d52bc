package harness

import (
	"runtime"
	"syscall"
	"unsafe" // for go:linkname, too
)

const (
	cleanBytes = 8 << 20  // of stack below the call; deeper than that is not measured
	margin     = 16 << 10 // of cleanBytes: the frames that clean and look are not at the same depth
	little     = 512      // of heap: allocating less than this, how much was alive at once is not asked
)

// space measures what a call needs at its peak besides its arguments and its answer ("Space" in docs/protocol.md). It
// is nil where nobody asks. The collector is off (language.json), so that all that is allocated is an upper bound of
// what lives; calls of the ticking copy of the submission, which can be looked at while they run, give a lower one.
type space struct {
	stats  runtime.MemStats
	before uint64 // alive when the call begins
	total  uint64 // allocated until then
	made   uint64 // allocated in the call
	kept   uint64 // of it, alive after the call: the answer
	stack  uint64
}

func newSpace() *space {
	if _, asked := syscall.Getenv("JUDGE_SPACE"); !asked {
		return nil
	}
	return &space{}
}

func (s *space) alive() uint64 {
	runtime.GC()
	runtime.ReadMemStats(&s.stats)
	return s.stats.HeapAlloc
}

func (s *space) begin() {
	s.before = s.alive()
	s.total = s.stats.TotalAlloc
	if looking != nil {
		looking.begin(s.before, s.total)
		return
	}
	cleanStack()
}

func (s *space) end() {
	if looking != nil {
		looking.end()
		return
	}
	s.stack = usedStack()
	runtime.ReadMemStats(&s.stats)
	s.made = s.stats.TotalAlloc - s.total
	s.kept = besides(s.alive(), s.before)
}

func besides(bytes, others uint64) uint64 {
	if bytes < others {
		return 0
	}
	return bytes - others
}

// send sends SPACE. again calls the ticking copy of the submission, with the same arguments.
func (s *space) send(sequence uint32, again func() bool) {
	most := besides(s.made, s.kept)
	least, stack := most, s.stack
	if most > little {
		least = besides(mostAlive(again), s.kept)
	}
	if least > most {
		least = most
	}
	var frame writer
	frame.start(kindSpace)
	frame.u32(sequence)
	frame.u64(least)
	frame.u64(most)
	frame.u64(stack)
	send(frame.finish())
}

// cleanStack writes zeros below the caller's frames. In one frame: between two there would be a return address.
//
//go:noinline
func cleanStack() {
	var clean [cleanBytes]byte
	touch(&clean)
}

//go:noinline
func touch(bytes *[cleanBytes]byte) { bytes[0] = 0 }

// usedStack returns how far below here the stack has been written to since cleanStack.
//
//go:noinline
func usedStack() uint64 {
	var here uint64
	top := uintptr(unsafe.Pointer(&here))
	for at := (top - cleanBytes + margin) &^ 7; at < top; at += 8 {
		if *(*uint64)(unsafe.Pointer(at)) != 0 {
			return uint64(top - at)
		}
	}
	return 0
}
