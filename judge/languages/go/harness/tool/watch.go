package main

import (
	"go/ast"
	"go/token"
	"sort"
)

// Where reads of a list's links are watched, `x.Next` becomes `(*judge_read(&x.Next))`, and `*p`, which may be a link or
// a whole node, `(*judge_read(p))`; the p of `(*p).Val` may be either too, and the node of it is not read as a whole.
// What is written to, called, or has its address taken stays as it is. The text grows within its lines.

// insertion is text to put in before an offset of the submission.
type insertion struct {
	offset int
	outer  int // of two at one offset, that of the longer expression stands outside: its length
	closes bool
	text   string
}

type watcher struct {
	source *source
	whole  map[ast.Expr]bool // not read: assigned to, called, or its address is taken
	found  []insertion
}

// watched is `compiled`, which ends with the submission, with the reads in it told to the harness.
func (s *source) watched(compiled []byte) []byte {
	if s.file == nil {
		return compiled
	}
	w := &watcher{source: s, whole: map[ast.Expr]bool{}}
	ast.Inspect(s.file, w.exclude)
	ast.Inspect(s.file, w.collect)
	return s.with(w.found, compiled)
}

// with is `compiled`, which ends with the submission, with these in it.
func (s *source) with(insertions []insertion, compiled []byte) []byte {
	sort.SliceStable(insertions, func(i, j int) bool { return insertions[i].before(insertions[j]) })
	head := len(compiled) - len(s.text)
	result := append([]byte(nil), compiled[:head]...)
	from := 0
	for _, one := range insertions {
		result = append(append(result, s.text[from:one.offset]...), one.text...)
		from = one.offset
	}
	return append(result, s.text[from:]...)
}

// At one offset what ends there comes before what begins there.
func (a insertion) before(b insertion) bool {
	if a.offset != b.offset {
		return a.offset < b.offset
	}
	if a.closes != b.closes {
		return a.closes
	}
	return (a.outer > b.outer) != a.closes && a.outer != b.outer
}

func bare(e ast.Expr) ast.Expr {
	for {
		inner, is := e.(*ast.ParenExpr)
		if !is {
			return e
		}
		e = inner.X
	}
}

func (w *watcher) exclude(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.AssignStmt:
		for _, left := range n.Lhs {
			w.whole[bare(left)] = true
		}
	case *ast.RangeStmt:
		for _, left := range []ast.Expr{n.Key, n.Value} {
			if left != nil {
				w.whole[bare(left)] = true
			}
		}
	case *ast.CallExpr:
		w.whole[bare(n.Fun)] = true
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			w.whole[bare(n.X)] = true
		}
	}
	return true
}

func (w *watcher) collect(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.SelectorExpr:
		if star, is := bare(n.X).(*ast.StarExpr); is {
			w.wrapPointer(star, "judge_readThrough(")
		}
		if n.Sel.Name == "Next" && !w.whole[n] && isValue(n.X) {
			w.add(n, n.Pos(), "(*judge_read(&", false)
			w.add(n, n.End(), "))", true)
		}
	case *ast.StarExpr:
		w.wrapPointer(n, "judge_read(")
	}
	return true
}

// wrapPointer is for *p; once.
func (w *watcher) wrapPointer(n *ast.StarExpr, call string) {
	if w.whole[n] || !isValue(n.X) {
		return
	}
	w.whole[n] = true
	w.add(n, n.Pos(), "(", false)
	w.add(n, n.X.Pos(), call, false)
	w.add(n, n.End(), "))", true)
}

func (w *watcher) add(of ast.Expr, at token.Pos, text string, closes bool) {
	w.found = append(w.found, insertion{w.source.offset(at), int(of.End() - of.Pos()), closes, text})
}

// isValue says whether an expression, as far as its syntax tells, is a value in memory and no type or package.
func isValue(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Obj != nil && e.Obj.Kind == ast.Var
	case *ast.SelectorExpr:
		return isValue(e.X)
	case *ast.IndexExpr:
		return isValue(e.X)
	case *ast.ParenExpr:
		return isValue(e.X)
	case *ast.StarExpr:
		return isValue(e.X)
	case *ast.UnaryExpr:
		return e.Op == token.AND
	case *ast.CallExpr, *ast.TypeAssertExpr:
		return true
	}
	return false
}
