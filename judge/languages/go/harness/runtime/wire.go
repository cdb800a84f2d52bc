// Package harness serves a submission's cases over the harness protocol (docs/protocol.md).
//
// It reads and writes by plain blocking system calls and starts no goroutine of its own, so that Go's runtime still
// sees when all of the submission's goroutines are asleep.
package harness

import (
	"syscall"
)

const (
	fromJudge = 3
	toJudge   = 4
	eventLog  = 5

	kindCase = 0x10
	kindEnd  = 0x11

	kindHello     = 0x01
	kindResult    = 0x02
	kindException = 0x03
	kindDone      = 0x06
	kindSpace     = 0x08
	kindLinks     = 0x09

	version      = 1
	headerBytes  = 5
	maxText      = 1 << 16
	largeFrame   = 1 << 20
	exitBroken   = 70
	exitAnswered = 1
)

// broken ends the process: the judge has gone, or one of the two does not keep to the protocol.
func broken(why string) {
	println("judge harness:", why)
	syscall.Exit(exitBroken)
}

func readFully(buffer []byte) {
	for len(buffer) > 0 {
		n, err := syscall.Read(fromJudge, buffer)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			syscall.Exit(exitBroken)
		}
		buffer = buffer[n:]
	}
}

// frames reads frames; small ones with one system call each.
type frames struct {
	buffer []byte
	have   int // bytes of the buffer that are filled
	used   int // bytes of the last frame, to be dropped
}

func (f *frames) fill(need int) {
	if need > len(f.buffer) {
		grown := make([]byte, need)
		copy(grown, f.buffer[:f.have])
		f.buffer = grown
		readFully(f.buffer[f.have:])
		f.have = need
		return
	}
	for f.have < need {
		n, err := syscall.Read(fromJudge, f.buffer[f.have:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			syscall.Exit(exitBroken)
		}
		f.have += n
	}
}

// next returns the frame's kind and its payload, valid until the next call. A large payload has memory of its own, so that
// it can be collected once it is decoded.
func (f *frames) next() (byte, []byte) {
	f.have = copy(f.buffer, f.buffer[f.used:f.have])
	f.fill(headerBytes)
	kind := f.buffer[4]
	length := int(uint32(f.buffer[0]) | uint32(f.buffer[1])<<8 | uint32(f.buffer[2])<<16 | uint32(f.buffer[3])<<24)
	if length < 1 {
		broken("empty frame")
	}
	if length > largeFrame {
		payload := make([]byte, length-1)
		readFully(payload[copy(payload, f.buffer[headerBytes:f.have]):])
		f.have, f.used = 0, 0
		return kind, payload
	}
	f.fill(4 + length)
	f.used = 4 + length
	return kind, f.buffer[headerBytes : 4+length]
}

func send(data []byte) {
	for len(data) > 0 {
		n, err := syscall.Write(toJudge, data)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			syscall.Exit(exitBroken)
		}
		data = data[n:]
	}
}

// writer builds one frame; finish() fills in its length.
type writer struct {
	data []byte
}

func (w *writer) start(kind byte) {
	w.data = append(w.data[:0], 0, 0, 0, 0, kind)
}

func (w *writer) finish() []byte {
	length := uint32(len(w.data) - 4)
	w.data[0], w.data[1], w.data[2], w.data[3] = byte(length), byte(length>>8), byte(length>>16), byte(length>>24)
	return w.data
}

func (w *writer) u8(v byte) { w.data = append(w.data, v) }
func (w *writer) u32(v uint32) {
	w.data = append(w.data, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}
func (w *writer) u64(v uint64) { w.u32(uint32(v)); w.u32(uint32(v >> 32)) }

func (w *writer) text(s string) {
	if len(s) > maxText {
		s = s[:maxText]
	}
	w.u32(uint32(len(s)))
	w.data = append(w.data, s...)
}
