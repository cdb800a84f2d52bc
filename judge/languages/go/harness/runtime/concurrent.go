package harness

import (
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// Callback is what the submission's callbacks do: log, wait at the case's pace, compute the returned value.
type Callback func(index int, arguments ...int) int

// pace is how one callback is slowed down in one case.
type pace struct {
	delay    time.Duration
	meet     int
	hold     time.Duration
	mutex    sync.Mutex
	called   bool
	failed   bool
	actors   map[int]bool
	complete chan struct{}
}

func readPace(r *Reader) *pace {
	p := &pace{actors: map[int]bool{}, complete: make(chan struct{})}
	p.delay = time.Duration(r.u32()) * time.Microsecond
	p.meet = r.Count()
	p.hold = time.Duration(r.u32()) * time.Millisecond
	return p
}

// pause is how long this call sleeps on entry.
func (p *pace) pause() time.Duration {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.called {
		return p.delay
	}
	p.called = true
	return p.delay + p.hold
}

// arrive waits, at an actor's first call, until enough different actors have called. It returns how many there are
// where that takes longer than two seconds, for the first that finds out, else -1. Nobody waits after that.
func (p *pace) arrive(actor int) int {
	p.mutex.Lock()
	if p.actors[actor] {
		p.mutex.Unlock()
		return -1
	}
	p.actors[actor] = true
	if len(p.actors) == p.meet && !p.failed {
		close(p.complete)
	}
	p.mutex.Unlock()
	patience := time.NewTimer(2 * time.Second)
	defer patience.Stop()
	select {
	case <-p.complete:
		return -1
	case <-patience.C:
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.failed || len(p.actors) >= p.meet {
		return -1
	}
	p.failed = true
	close(p.complete)
	return len(p.actors)
}

func makeCallback(e *events, linear [][]int, paces []*pace) Callback {
	threads := &numbers{known: map[uint64]uint16{}}
	return func(index int, arguments ...int) int {
		var fields [3]int32
		result := 0
		for i, argument := range arguments {
			fields[i] = int32(argument)
			if i < len(linear[index]) {
				result += linear[index][i] * argument
			}
		}
		result = int(int32(result))
		thread, p := threads.ofCaller(), paces[index]
		e.append(phaseInvoke, byte(index), thread, fields)
		if pause := p.pause(); pause > 0 {
			time.Sleep(pause)
		}
		if p.meet > 0 {
			if inside := p.arrive(arguments[0]); inside >= 0 {
				e.note(noteMeetFailed, int32(index), int32(inside), int32(p.meet))
			}
		}
		e.append(phaseResponse, byte(index), thread, [3]int32{int32(result)})
		return result
	}
}

// concurrently runs one case. A panic ends the process after its EXCEPTION: other goroutines may still be there.
func concurrently(c *Case, run func(*events)) {
	before := runtime.NumGoroutine()
	e := newEvents()
	c.Begin()
	failing(c.sequence, func() { run(e) })
	c.End()
	e.note(noteCallReturned)
	e.awaitGoroutines(before)
	e.closed.Store(true)
}

var answering sync.Mutex

func failing(sequence uint32, run func()) {
	ok := false
	defer func() {
		if !ok {
			answering.Lock() // never unlocked: the first panic is the answer
			sendPanic(sequence, recover())
			syscall.Exit(exitAnswered)
		}
	}()
	run()
	ok = true
}

// ConcurrentFunction serves the form of that name. linear: for each callback the factors of its arguments. prepare
// decodes the arguments and returns what calls the submission with callbacks.
func ConcurrentFunction(name string, linear [][]int, prepare func(*Case) func(Callback)) {
	mapLog()
	serve(name, nil, func(c *Case) {
		call := prepare(c)
		paces := make([]*pace, len(linear))
		for i := range paces {
			paces[i] = readPace(&c.in)
		}
		concurrently(c, func(e *events) { call(makeCallback(e, linear, paces)) })
	})
}

// Operation is one call of a method, with the arguments as the event log has them.
type Operation struct {
	method byte
	fields [3]int32
	call   func() int32
	sleep  time.Duration // instead of a call
}

// Decoder reads the arguments of a method from the case.
type Decoder func(method int) Operation

// NewOperation makes an operation; arguments are pointers to the method's, of which integers are logged.
func NewOperation(method int, call func() int32, arguments ...any) Operation {
	operation := Operation{method: byte(method), call: call}
	logged := 0
	for _, argument := range arguments {
		if value, is := integer(argument); is && logged < len(operation.fields) {
			operation.fields[logged] = int32(value)
			logged++
		}
	}
	return operation
}

func integer(pointer any) (int64, bool) {
	switch p := pointer.(type) {
	case *int:
		return int64(*p), true
	case *int64:
		return *p, true
	case *byte:
		return int64(*p), true
	case *bool:
		if *p {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

// objectName is the name of the class that is served.
var objectName string

// Field is a returned value as the event log has it.
func Field(method string, pointer any) int32 {
	value, _ := integer(pointer)
	if _, is := pointer.(*int); is && value != int64(int32(value)) {
		panic(wrongValue(objectName + "." + method + " returned " + strconv.FormatInt(value, 10) + ", which does not fit the signature's 32-bit int"))
	}
	return int32(value)
}

const sleepMethod = 0xFFFF

func readScript(c *Case, decode Decoder) []Operation {
	script := make([]Operation, c.in.Count())
	for i := range script {
		method := int(c.in.u16())
		if method == sleepMethod {
			script[i].sleep = time.Duration(c.in.u32()) * time.Millisecond
		} else {
			script[i] = decode(method)
		}
	}
	return script
}

func (e *events) perform(script []Operation, thread uint16) {
	for _, operation := range script {
		if operation.call == nil {
			time.Sleep(operation.sleep)
			continue
		}
		e.append(phaseInvoke, operation.method, thread, operation.fields)
		returned := operation.call()
		e.append(phaseResponse, operation.method, thread, [3]int32{returned})
	}
}

// ConcurrentClass serves the form of that name: prepare decodes the constructor's arguments; its result makes the object
// and returns what decodes operations on it.
func ConcurrentClass(name string, prepare func(*Case) func() Decoder) {
	objectName = name
	mapLog()
	serve(name, nil, func(c *Case) {
		construct := prepare(c)
		concurrently(c, func(e *events) {
			decode := construct()
			scripts := make([][]Operation, c.in.Count())
			for i := range scripts {
				scripts[i] = readScript(c, decode)
			}
			runScripts(c.sequence, e, scripts)
		})
	})
}

func runScripts(sequence uint32, e *events, scripts [][]Operation) {
	var all sync.WaitGroup
	start := make(chan struct{})
	for thread, script := range scripts {
		thread, script := uint16(thread), script
		all.Add(1)
		go func() {
			<-start
			failing(sequence, func() { e.perform(script, thread) })
			all.Done()
		}()
	}
	close(start)
	all.Wait()
}
