package main

import judge_harness "judge/harness"

const (
	judge_treeLimit   = 1 << 24
	judge_treeSuspect = 1 << 20 // entries after which the tree is looked at for a cycle
)

func judge_readTree(r *judge_harness.Reader) *TreeNode {
	var root *TreeNode
	waiting := []**TreeNode{&root} // the links that the next entries fill
	for count := r.Count(); count > 0; count-- {
		link := waiting[0]
		waiting = waiting[1:]
		if r.Present() {
			node := new(TreeNode)
			node.Val = r.Int()
			*link = node
			waiting = append(waiting, &node.Left, &node.Right)
		}
	}
	return root
}

func judge_writeTree(w *judge_harness.Writer, root *TreeNode) {
	at := w.Len()
	w.Count(0)
	checked := false
	count, used, end := 0, 0, w.Len() // up to the last node that is present
	for level := []*TreeNode{root}; len(level) > 0; {
		var below []*TreeNode
		for _, node := range level {
			count++
			w.Present(node != nil)
			if node != nil {
				w.Int(node.Val)
				used, end = count, w.Len()
				below = append(below, node.Left, node.Right)
			}
		}
		suspect := count+len(below) > judge_treeSuspect && !checked
		checked = checked || suspect
		if count > judge_treeLimit || (suspect && judge_hasCycle(root)) {
			w.Fail("the returned tree has a cycle or is too large")
			return
		}
		level = below
	}
	w.SetCount(at, used, end)
}

// judge_hasCycle reports whether a node is its own descendant. Shared subtrees are legal.
func judge_hasCycle(root *TreeNode) bool {
	type step struct {
		node    *TreeNode
		leaving bool
	}
	entered := map[*TreeNode]bool{} // true on the way down, false when all below has been seen
	for stack := []step{{root, false}}; len(stack) > 0; {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.leaving {
			entered[top.node] = false
			continue
		}
		if top.node == nil {
			continue
		}
		if above, seen := entered[top.node]; seen {
			if above {
				return true
			}
			continue
		}
		entered[top.node] = true
		stack = append(stack, step{top.node, true}, step{top.node.Left, false}, step{top.node.Right, false})
	}
	return false
}

func init() {
	judge_harness.Nodes(
		func(r *judge_harness.Reader, target any) bool { return judge_harness.ReadAs(r, target, judge_readTree) },
		func(w *judge_harness.Writer, source any) bool {
			return judge_harness.WriteAs(w, source, judge_writeTree)
		})
}
