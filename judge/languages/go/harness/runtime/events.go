package harness

import (
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

const (
	phaseInvoke   = 1
	phaseResponse = 2
	phaseNote     = 3

	noteMeetFailed   = 1
	noteCallReturned = 2
	noteThreadsLeft  = 3

	recordBytes = 32
)

type record struct {
	head    uint32 // phase, op, thread; written last
	a, b, c int32
	time    uint64
	_       uint64
}

// events appends to the shared event log. The counter is the case's own: what a goroutine of an earlier case still does
// is dropped.
type events struct {
	log     []record
	next    atomic.Uint32
	started time.Time
	closed  atomic.Bool
}

var mappedLog []record

func mapLog() {
	var status syscall.Stat_t
	if err := syscall.Fstat(eventLog, &status); err != nil {
		broken("no event log")
	}
	memory, err := syscall.Mmap(eventLog, 0, int(status.Size), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	if err != nil {
		broken("the event log cannot be mapped")
	}
	mappedLog = unsafe.Slice((*record)(unsafe.Pointer(&memory[0])), len(memory)/recordBytes)
}

func newEvents() *events {
	return &events{log: mappedLog, started: time.Now()}
}

func (e *events) append(phase, op byte, thread uint16, fields [3]int32) {
	if e.closed.Load() {
		return
	}
	index := int(e.next.Add(1) - 1)
	if index >= len(e.log) {
		return
	}
	r := &e.log[index]
	r.a, r.b, r.c = fields[0], fields[1], fields[2]
	r.time = uint64(time.Since(e.started))
	atomic.StoreUint32(&r.head, uint32(phase)|uint32(op)<<8|uint32(thread)<<16)
}

func (e *events) note(which byte, fields ...int32) {
	var padded [3]int32
	copy(padded[:], fields)
	e.append(phaseNote, which, 0, padded)
}

// numbers gives goroutines numbers from 0 in order of first appearance.
type numbers struct {
	mutex sync.Mutex
	known map[uint64]uint16
}

func (n *numbers) ofCaller() uint16 {
	id := goroutineID()
	n.mutex.Lock()
	defer n.mutex.Unlock()
	number, found := n.known[id]
	if !found {
		number = uint16(len(n.known))
		n.known[id] = number
	}
	return number
}

// goroutineID reads the number from the head of the caller's own trace, "goroutine 18 [running]:".
func goroutineID() uint64 {
	var text [32]byte
	n := runtime.Stack(text[:], false)
	var id uint64
	for _, digit := range text[len("goroutine "):n] {
		if digit < '0' || digit > '9' {
			break
		}
		id = id*10 + uint64(digit-'0')
	}
	return id
}

// awaitGoroutines notes how many of the submission's goroutines are still there after 100 ms. Polled: most end at once.
func (e *events) awaitGoroutines(before int) {
	deadline := time.Now().Add(100 * time.Millisecond)
	left := runtime.NumGoroutine() - before
	for left > 0 && time.Now().Before(deadline) {
		time.Sleep(200 * time.Microsecond)
		left = runtime.NumGoroutine() - before
	}
	if left > 0 {
		e.note(noteThreadsLeft, int32(left))
	}
}
