package harness

import (
	"math"
	"strconv"
)

// Reader decodes values from a case. Bytes that run out are a fault of the judge and end the process.
type Reader struct {
	data []byte
}

func (r *Reader) take(n int) []byte {
	if n < 0 || n > len(r.data) {
		broken("case ends early")
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

func (r *Reader) u16() uint16 { b := r.take(2); return uint16(b[0]) | uint16(b[1])<<8 }
func (r *Reader) u32() uint32 {
	b := r.take(4)
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
func (r *Reader) u64() uint64 { low := r.u32(); return uint64(low) | uint64(r.u32())<<32 }

// Count, Int and Present are for lists and trees, whose types belong to package main.
func (r *Reader) Count() int    { return int(r.u32()) }
func (r *Reader) Int() int      { return int(int32(r.u32())) }
func (r *Reader) Present() bool { return r.take(1)[0] != 0 }

func readBool(r *Reader) bool      { return r.take(1)[0] != 0 }
func readInt(r *Reader) int        { return r.Int() }
func readLong(r *Reader) int64     { return int64(r.u64()) }
func readDouble(r *Reader) float64 { return math.Float64frombits(r.u64()) }
func readChar(r *Reader) byte      { return r.take(1)[0] }
func readString(r *Reader) string  { return string(r.take(r.Count())) }

func readSlice[T any](r *Reader, read func(*Reader) T) []T {
	count := r.Count()
	if count > len(r.data) && count > 1<<24 {
		broken("array longer than its case")
	}
	values := make([]T, count)
	for i := range values {
		values[i] = read(r)
	}
	return values
}

// ReadAs fills the target if it is a T, an array of T or an array of arrays.
func ReadAs[T any](r *Reader, target any, read func(*Reader) T) bool {
	switch t := target.(type) {
	case *T:
		*t = read(r)
	case *[]T:
		*t = readSlice(r, read)
	case *[][]T:
		*t = readSlice(r, func(r *Reader) []T { return readSlice(r, read) })
	default:
		return false
	}
	return true
}

// What holds lists or trees: their types belong to package main, which announces them here.
var (
	nodeReaders []func(r *Reader, target any) bool
	nodeWriters []func(w *Writer, source any) bool
)

// Nodes announces a node type.
func Nodes(read func(*Reader, any) bool, write func(*Writer, any) bool) {
	nodeReaders = append(nodeReaders, read)
	nodeWriters = append(nodeWriters, write)
}

func read(r *Reader, target any) {
	if ReadAs(r, target, readInt) || ReadAs(r, target, readString) || ReadAs(r, target, readLong) ||
		ReadAs(r, target, readDouble) || ReadAs(r, target, readChar) || ReadAs(r, target, readBool) {
		return
	}
	for _, read := range nodeReaders {
		if read(r, target) {
			return
		}
	}
	broken("parameter of an unknown type")
}

// Writer encodes answers. The first value that is not legal is kept in `wrong`.
type Writer struct {
	writer
	wrong string // message for the candidate, empty where all is well
}

// Fail notes what is wrong with the answer.
func (w *Writer) Fail(message string) {
	if w.wrong == "" {
		w.wrong = message
	}
}

// Int writes a Go int as the signature's 32-bit int.
func (w *Writer) Int(v int) {
	if v != int(int32(v)) {
		w.Fail("? " + strconv.Itoa(v) + ", which does not fit the signature's 32-bit int")
	}
	w.u32(uint32(int32(v)))
}

// Count, Present and PutCount are for lists and trees.
func (w *Writer) Count(n int)     { w.u32(uint32(n)) }
func (w *Writer) Present(is bool) { writeBool(w, is) }
func (w *Writer) Len() int        { return len(w.data) }

// SetCount fills in a count that was written at `at`, and drops what follows `end`.
func (w *Writer) SetCount(at, count, end int) {
	w.data = w.data[:end]
	n := uint32(count)
	w.data[at], w.data[at+1], w.data[at+2], w.data[at+3] = byte(n), byte(n>>8), byte(n>>16), byte(n>>24)
}

func writeInt(w *Writer, v int)        { w.Int(v) }
func writeLong(w *Writer, v int64)     { w.u64(uint64(v)) }
func writeDouble(w *Writer, v float64) { w.u64(math.Float64bits(v)) }
func writeChar(w *Writer, v byte)      { w.u8(v) }
func writeString(w *Writer, v string)  { w.u32(uint32(len(v))); w.data = append(w.data, v...) }
func writeBool(w *Writer, v bool) {
	if v {
		w.u8(1)
	} else {
		w.u8(0)
	}
}

func writeSlice[T any](w *Writer, values []T, write func(*Writer, T)) {
	w.Count(len(values))
	for _, value := range values {
		write(w, value)
	}
}

// WriteAs encodes the source if it is a T, an array of T or an array of arrays.
func WriteAs[T any](w *Writer, source any, write func(*Writer, T)) bool {
	switch s := source.(type) {
	case *T:
		write(w, *s)
	case *[]T:
		writeSlice(w, *s, write)
	case *[][]T:
		writeSlice(w, *s, func(w *Writer, inner []T) { writeSlice(w, inner, write) })
	default:
		return false
	}
	return true
}

func write(w *Writer, source any) {
	if WriteAs(w, source, writeInt) || WriteAs(w, source, writeString) || WriteAs(w, source, writeLong) ||
		WriteAs(w, source, writeDouble) || WriteAs(w, source, writeChar) || WriteAs(w, source, writeBool) {
		return
	}
	for _, write := range nodeWriters {
		if write(w, source) {
			return
		}
	}
	broken("answer of an unknown type")
}
