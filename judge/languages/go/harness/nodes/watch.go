package main

import (
	judge_harness "judge/harness"
	"unsafe"
)

// judge_read stands before each read that is watched: *judge_read(&node.Next).
func judge_read[T any](place *T) *T {
	judge_harness.NoteRead(place)
	return place
}

// judge_readThrough stands before a read of one field: of a node only that is read, of a link all there is.
func judge_readThrough[T any](place *T) *T {
	if unsafe.Sizeof(*place) == unsafe.Sizeof(place) {
		judge_harness.NoteRead(place)
	}
	return place
}
