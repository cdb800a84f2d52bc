package harness

import "runtime"

const (
	samples   = 256 // of what is allocated until when
	allocated = 16  // looks, when one part more of it has been
	evenly    = 8   // looks, when one part more of the statements has run
)

// A ticking copy of the submission calls Tick before each statement. Looks at what is alive come at ticks that were chosen
// beforehand, so that they are the same each time.
var (
	ticks   uint64
	next    uint64 // tick at which look is called
	looking *watch // nil: nobody looks
	ticking func(*Case)
	copies  bool // Function is being called for the ticking copy
)

// Tick is to be short, so that it is inlined.
func Tick() {
	ticks++
	if ticks == next {
		look()
	}
}

//go:noinline
func look() { looking.look() }

// Ticking is called with the main function of the ticking copy, before the submission's own.
func Ticking(main func()) {
	copies = true
	main()
	copies = false
}

// watch is what one call of the copy is asked.
type watch struct {
	stats  runtime.MemStats
	before uint64   // alive when the call begins
	total  uint64   // allocated until then
	count  uint64   // ticks of the call
	every  uint64   // 0: not
	made   []uint64 // allocated at every such tick
	at     []uint64 // ticks to look at, rising
	most   uint64   // alive at one of them
}

func (w *watch) begin(before, total uint64) {
	w.before, w.total = before, total
	ticks = 0
	next = w.every
	if len(w.at) > 0 {
		next = w.at[0]
	}
}

func (w *watch) end() {
	next = 0
	w.count = ticks
}

func (w *watch) look() {
	if w.every > 0 {
		runtime.ReadMemStats(&w.stats)
		w.made = append(w.made, w.stats.TotalAlloc-w.total)
		next += w.every
		return
	}
	runtime.GC()
	runtime.ReadMemStats(&w.stats)
	if found := besides(w.stats.HeapAlloc, w.before); found > w.most {
		w.most = found
	}
	if w.at = w.at[1:]; len(w.at) > 0 {
		next = w.at[0]
	}
}

// mostAlive is what looks at another call find, its answer included; 0 where nobody can look.
func mostAlive(again func() bool) uint64 {
	if ticking == nil {
		return 0
	}
	var counting, sampling, last watch
	if !observed(&counting, again) || counting.count == 0 {
		return 0
	}
	sampling.every = (counting.count + samples - 1) / samples
	sampling.made = make([]uint64, 0, samples+1)
	if !observed(&sampling, again) {
		return 0
	}
	last.at = chosen(sampling.made, sampling.every, counting.count)
	observed(&last, again)
	return last.most
}

func observed(w *watch, again func() bool) bool {
	looking = w
	ok := again()
	looking = nil
	next = 0
	return ok
}

// chosen are the ticks to look at: where another part of all that is allocated has just been, where another part of the
// statements has run, and before the last one. made: allocated at every such tick of so many.
func chosen(made []uint64, every, count uint64) []uint64 {
	all := uint64(0)
	if len(made) > 0 {
		all = made[len(made)-1]
	}
	at := make([]uint64, 0, allocated+evenly+1)
	parts, turns := uint64(0), uint64(0)
	for i, bytes := range made {
		part := uint64(0)
		if all > 0 {
			part = bytes * allocated / all
		}
		turn := uint64(i+1) * evenly / uint64(len(made))
		if part > parts || turn > turns {
			at = append(at, uint64(i+1)*every)
		}
		parts, turns = part, turn
	}
	if len(at) == 0 || at[len(at)-1] != count {
		at = append(at, count)
	}
	return at
}
