package harness

import (
	"runtime"
	"strconv"
	"syscall"
	"time"
)

// Case is one case while it runs: its arguments, its answer and its clock.
type Case struct {
	in       Reader
	out      Writer
	name     string // of the function or class
	sequence uint32
	started  time.Time
	elapsed  time.Duration
	space    *space
}

// Read decodes the next argument into the variable that target points to.
func (c *Case) Read(target any) { read(&c.in, target) }

// Begin and End enclose a call of the submission; what lies between is its self-reported time. The
// marks are for the counter that may be watching ("Counting" in docs/protocol.md).
func (c *Case) Begin() {
	if len(c.in.data) == 0 {
		c.in.data = nil // decoded: the memory is the submission's
	}
	if c.space != nil {
		c.space.begin()
		return // nobody counts, and the marks would use the clean stack
	}
	if watched != nil {
		watched.begin()
	}
	syscall.Access("/judge-mark/start", 0)
	c.started = time.Now()
}

func (c *Case) End() {
	if c.space != nil {
		c.space.end()
		return
	}
	if watched != nil {
		watched.stop()
	}
	c.elapsed += time.Since(c.started)
	syscall.Access("/judge-mark/stop", 0)
}

// Keep says that the arguments are in use until here, as a caller's are. Inlined, it would say nothing.
//
//go:noinline
func (c *Case) Keep(...any) {}

// Write encodes one output. `what`: "returned", "made nums", "Get returned".
func (c *Case) Write(what string, source any) {
	legal := c.out.wrong == ""
	write(&c.out, source)
	if legal && len(c.out.wrong) > 1 && c.out.wrong[0] == '?' {
		separator := " "
		if what[0] >= 'A' && what[0] <= 'Z' {
			separator = "." // a method of the class
		}
		c.out.wrong = c.name + separator + what + c.out.wrong[1:]
	}
}

// Prefix checks that an array of `length` elements has k, and returns k (or 0, with the answer marked as wrong).
func (c *Case) Prefix(param string, k int, length int) int {
	if k < 0 || k > length {
		c.out.Fail(c.name + " returned " + strconv.Itoa(k) + ", but " + param + " has " + strconv.Itoa(length) + " elements")
		return 0
	}
	return k
}

func (c *Case) startAnswer() {
	c.out.wrong = ""
	c.out.start(kindResult)
	c.out.u32(c.sequence)
	c.out.u64(0) // the time, when it is known
}

func (c *Case) sendAnswer() {
	if c.out.wrong != "" {
		sendException(c.sequence, "judge", c.out.wrong, nil)
		return
	}
	at := headerBytes + 4
	for i := 0; i < 8; i++ {
		c.out.data[at+i] = byte(uint64(c.elapsed) >> (8 * i))
	}
	send(c.out.finish())
	if cap(c.out.data) > largeFrame {
		c.out.data = nil
	}
}

// serve answers case after case; `one` calls the submission, which `space` watches, or nobody.
func serve(name string, space *space, one func(*Case)) {
	limitStack()
	growStack()
	for fd := fromJudge; fd <= eventLog; fd++ {
		syscall.CloseOnExec(fd)
	}
	var hello writer
	hello.start(kindHello)
	hello.u32(version)
	send(hello.finish())

	input := frames{buffer: make([]byte, 1<<16)}
	current := Case{name: name, space: space}
	for {
		kind, payload := input.next()
		if kind == kindEnd {
			var done writer
			done.start(kindDone)
			send(done.finish())
			syscall.Exit(0)
		}
		if kind != kindCase {
			broken("unknown frame")
		}
		if len(payload) > largeFrame {
			runtime.GC() // the last case's garbage is not this one's memory
		}
		call := func(one func(*Case)) bool {
			current.in = Reader{payload}
			current.sequence = current.in.u32()
			current.elapsed = 0
			return answered(&current, one)
		}
		if call(one) {
			if current.space != nil {
				answer := current.out
				current.out = Writer{}
				current.space.send(current.sequence, func() bool { return call(ticking) })
				current.out = answer
			}
			if watched != nil {
				watched.send(current.sequence)
			}
			current.sendAnswer()
		}
		if watched != nil {
			watched.forget()
		}
	}
}

// answered runs the case; a panic in it becomes an EXCEPTION and false.
func answered(c *Case, one func(*Case)) (ok bool) {
	defer func() {
		if !ok {
			sendPanic(c.sequence, recover())
		}
	}()
	c.startAnswer()
	one(c)
	return true
}

// Function serves the form of that name: one decodes the arguments, calls and writes the outputs.
func Function(name string, one func(*Case)) {
	if copies {
		ticking = one
		return
	}
	runtime.GOMAXPROCS(1) // CPU time is what counts, and one thread makes it repeatable
	serve(name, newSpace(), one)
}

// ClassSequence serves the form of that name: construct decodes the constructor's arguments, makes the object and
// returns what performs one operation.
func ClassSequence(name string, construct func(*Case) func(method int)) {
	runtime.GOMAXPROCS(1)
	serve(name, nil, func(c *Case) {
		operate := construct(c)
		for count := c.in.Count(); count > 0; count-- {
			operate(int(c.in.u16()))
		}
	})
}
