package harness

import (
	"runtime"
	"sync/atomic"
	"syscall"
	"unsafe" // for go:linkname, too
)

// As with setMaxStack: no import of runtime/debug.
//
//go:linkname setGCPercent runtime/debug.setGCPercent
func setGCPercent(percent int32) int32

const (
	cleanBytes = 8 << 20  // of stack below the call; deeper than that is not measured
	margin     = 16 << 10 // of cleanBytes: the frames that clean and look are not at the same depth
	little     = 64 << 10 // of heap: allocating less than this, how much was alive at once is not asked
)

// space measures what a call needs at its peak besides its arguments and its answer ("Space" in docs/protocol.md). It
// is nil where nobody asks. The collector is off (language.json), so that all that is allocated is an upper bound of
// what lives; a second call beside a collector that never rests gives a lower one.
type space struct {
	stats   runtime.MemStats
	before  uint64 // alive when the call begins
	total   uint64 // allocated until then
	made    uint64 // allocated in the call
	kept    uint64 // of it, alive after the call: the answer
	stack   uint64
	sampler *sampler // of the second call
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
	if s.sampler != nil {
		s.sampler.start(&s.stats)
	}
	cleanStack()
}

func (s *space) end() {
	s.stack = usedStack()
	if s.sampler != nil {
		s.sampler.stop()
		return
	}
	runtime.ReadMemStats(&s.stats)
	s.made = s.stats.TotalAlloc - s.total
	s.kept = 0
	if after := s.alive(); after > s.before {
		s.kept = after - s.before
	}
}

func besides(bytes, answer uint64) uint64 {
	if bytes < answer {
		return 0
	}
	return bytes - answer
}

// send sends SPACE. again calls the submission once more, with the same arguments.
func (s *space) send(sequence uint32, again func() bool) {
	most := besides(s.made, s.kept)
	least, stack := most, s.stack
	if most > little {
		s.sampler = &sampler{}
		if again() {
			least = besides(s.sampler.peak, s.kept)
		}
		s.sampler = nil
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

// sampler collects garbage all the time, the world stopped (language.json), and remembers the most that was alive. When
// the heap may grow by a hundredth only, the goal for the next collection tells what the last one has left.
type sampler struct {
	first uint64 // goals
	most  uint64
	peak  uint64
	state int32 // 0 before, 1 running, 2 to be ended, 3 ended
	stats runtime.MemStats
}

func (s *sampler) start(stats *runtime.MemStats) {
	setGCPercent(1)
	runtime.GC()
	runtime.ReadMemStats(stats)
	s.first = stats.NextGC
	runtime.GOMAXPROCS(2)
	go s.run()
	for atomic.LoadInt32(&s.state) == 0 {
		runtime.Gosched()
	}
}

func (s *sampler) run() {
	for atomic.StoreInt32(&s.state, 1); atomic.LoadInt32(&s.state) == 1; {
		runtime.GC()
		runtime.ReadMemStats(&s.stats)
		if s.stats.NextGC > s.most {
			s.most = s.stats.NextGC
		}
	}
	atomic.StoreInt32(&s.state, 3)
}

func (s *sampler) stop() {
	atomic.StoreInt32(&s.state, 2)
	for atomic.LoadInt32(&s.state) != 3 {
		runtime.Gosched()
	}
	runtime.GOMAXPROCS(1)
	setGCPercent(-1)
	s.peak = besides(s.most, s.first) * 100 / 101
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
