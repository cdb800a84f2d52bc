package main

import judge_harness "judge/harness"

const judge_listLimit = 1 << 24

func judge_readList(r *judge_harness.Reader) *ListNode {
	var head *ListNode
	link := &head
	for count := r.Count(); count > 0; count-- {
		node := new(ListNode)
		node.Val = r.Int()
		*link = node
		link = &node.Next
		judge_harness.NoteLink(link)
	}
	return head
}

func judge_writeList(w *judge_harness.Writer, head *ListNode) {
	at, count := w.Len(), 0
	w.Count(0)
	for node := head; node != nil; node = node.Next {
		if count++; count > judge_listLimit {
			w.Fail("the returned list has a cycle or is too long")
			return
		}
	}
	w.SetCount(at, count, w.Len())
	for node := head; node != nil; node = node.Next {
		w.Int(node.Val)
	}
}

func init() {
	judge_harness.Nodes(
		func(r *judge_harness.Reader, target any) bool { return judge_harness.ReadAs(r, target, judge_readList) },
		func(w *judge_harness.Writer, source any) bool {
			return judge_harness.WriteAs(w, source, judge_writeList)
		})
}
