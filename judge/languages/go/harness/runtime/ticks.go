package harness

import (
	"runtime"
	"sort"
)

const (
	samples   = 256 // of what is allocated until when
	closer    = 32  // and of it where much is allocated between two
	rounds    = 2
	allocated = 16 // looks, when one part more of it has been
	evenly    = 8  // looks, when one part more of the statements has run
	followed  = 6  // statements after a look, whose allocation is told
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
func look() { next = looking.look(looking) }

// Ticking is called with the main function of the ticking copy, before the submission's own.
func Ticking(main func()) {
	copies = true
	main()
	copies = false
}

// watch is what one call of the copy is asked.
type watch struct {
	look    func(*watch) uint64 // at a tick; gives the next one
	at      []uint64            // ticks, rising, that are still to come
	stats   runtime.MemStats
	before  uint64 // alive when the call begins
	total   uint64 // allocated until then
	count   uint64 // ticks of the call
	samples []sample
	most    uint64 // alive at one of the looks, or one of the statements that follow it
	alive   uint64 // at the last look
	left    int    // statements to be told of, after it
	last    uint64 // allocated before the present statement
}

type sample struct{ tick, made uint64 }

func (w *watch) begin(before, total uint64) {
	w.before, w.total = before, total
	ticks = 0
	next = w.upcoming()
}

func (w *watch) end() {
	next = 0
	w.count = ticks
}

func (w *watch) upcoming() uint64 {
	if len(w.at) == 0 {
		return 0
	}
	return w.at[0]
}

func sampleMade(w *watch) uint64 {
	runtime.ReadMemStats(&w.stats)
	w.samples = append(w.samples, sample{ticks, w.stats.TotalAlloc - w.total})
	w.at = w.at[1:]
	return w.upcoming()
}

func lookAround(w *watch) uint64 {
	if w.left > 0 {
		runtime.ReadMemStats(&w.stats)
		w.note(w.alive + w.stats.TotalAlloc - w.last)
		w.left--
	}
	if ticks == w.upcoming() {
		w.at = w.at[1:]
		runtime.GC()
		runtime.ReadMemStats(&w.stats)
		w.alive = besides(w.stats.HeapAlloc, w.before)
		w.note(w.alive)
		w.left = followed
	}
	w.last = w.stats.TotalAlloc
	if w.left > 0 {
		return ticks + 1
	}
	return w.upcoming()
}

func (w *watch) note(bytes uint64) {
	if bytes > w.most {
		w.most = bytes
	}
}

// mostAlive is what looks at another call find, its answer included; 0 where nobody can look.
func mostAlive(again func() bool) uint64 {
	if ticking == nil {
		return 0
	}
	observed := func(w *watch) bool {
		looking = w
		ok := again()
		looking, next = nil, 0
		return ok
	}
	var counting watch
	if !observed(&counting) || counting.count == 0 {
		return 0
	}
	at := append(between(nil, 0, counting.count, samples), counting.count)
	var made []sample
	for round := 0; round <= rounds && len(at) > 0; round++ {
		sampling := watch{look: sampleMade, at: at, samples: make([]sample, 0, len(at))}
		if !observed(&sampling) {
			return 0
		}
		made = append(made, sampling.samples...)
		sort.Slice(made, func(i, j int) bool { return made[i].tick < made[j].tick })
		at = whereMuch(made)
	}
	last := watch{look: lookAround, at: chosen(made, counting.count)}
	observed(&last)
	return last.most
}

// between adds some of the ticks between these two.
func between(at []uint64, low, high, some uint64) []uint64 {
	step := (high - low + some - 1) / some
	for tick := low + step; tick < high; tick += step {
		at = append(at, tick)
	}
	return at
}

// whereMuch are more ticks between two samples, where a whole part of what is allocated is.
func whereMuch(made []sample) (at []uint64) {
	all := made[len(made)-1].made
	before := sample{}
	for _, one := range made {
		if (one.made-before.made)*allocated > all {
			at = between(at, before.tick, one.tick, closer)
		}
		before = one
	}
	return at
}

// chosen are the ticks to look at: where another part of all that is allocated has just been, where another part of the
// statements has run, and before the last one.
func chosen(made []sample, count uint64) []uint64 {
	all := made[len(made)-1].made
	if all == 0 {
		all = 1
	}
	at := make([]uint64, 0, allocated+evenly+1)
	parts, turns := uint64(0), uint64(0)
	for _, one := range made {
		part, turn := one.made*allocated/all, one.tick*evenly/count
		if part > parts || turn > turns {
			at = append(at, one.tick)
		}
		parts, turns = part, turn
	}
	if len(at) == 0 || at[len(at)-1] != count {
		at = append(at, count)
	}
	return at
}
