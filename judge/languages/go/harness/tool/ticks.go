package main

import (
	"bytes"
	"go/ast"
	"os"
	"path/filepath"
	"strings"
)

// Where it is to be looked at while it runs, a program has a second copy of the submission and its glue, as a package of
// their own, with a call before each statement. The submission's own code is what it always is: with such calls in it,
// less of it would be inlined, and more of it on the heap.

const (
	tickingPackage = "judge/ticking"
	tick           = "judge_tick();"
	tickText       = "package ticking\n\nimport judge_harness \"judge/harness\"\n\nfunc judge_tick() { judge_harness.Tick() }\n"
	tickingText    = "package main\n\nimport (\n\tjudge_harness \"judge/harness\"\n\tjudge_ticking \"judge/ticking\"\n)\n\n" +
		"func init() { judge_harness.Ticking(judge_ticking.JudgeMain) }\n"
)

// ticked is `compiled`, which ends with the submission, with a call before each statement. The text grows within its lines.
func (s *source) ticked(compiled []byte) []byte {
	if s.file == nil {
		return compiled
	}
	var found []insertion
	before := func(statements []ast.Stmt) {
		for _, statement := range statements {
			if _, empty := statement.(*ast.EmptyStmt); !empty {
				found = append(found, insertion{offset: s.offset(statement.Pos()), text: tick})
			}
		}
	}
	ast.Inspect(s.file, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.BlockStmt:
			if !holdsClauses(n) {
				before(n.List)
			}
		case *ast.CaseClause:
			before(n.Body)
		case *ast.CommClause:
			before(n.Body)
		}
		return true
	})
	return s.with(found, compiled)
}

// holdsClauses is true of the body of switch and select.
func holdsClauses(block *ast.BlockStmt) bool {
	if len(block.List) == 0 {
		return true // nothing stands there
	}
	switch block.List[0].(type) {
	case *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

// buildTicking compiles the copy. Result: the source file that makes a program have it, and what the importcfg needs.
func (s *source) buildTicking(t toolchain, compiled, glue []byte, prepared, work string) (string, string, error) {
	inPackage := func(text []byte) []byte {
		return bytes.Replace(text, []byte("package main"), []byte("package ticking"), 1)
	}
	files := map[string][]byte{
		"ticking_submission.go": inPackage(s.ticked(compiled)),
		"ticking_glue.go":       bytes.Replace(inPackage(glue), []byte("func main()"), []byte("func JudgeMain()"), 1),
		"ticking_tick.go":       []byte(tickText),
		"ticking.go":            []byte(tickingText),
	}
	for _, file := range s.suppliedTypes(string(glue), prepared) {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", "", err
		}
		files["ticking_"+filepath.Base(file)] = inPackage(text)
	}
	var sources []string
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(work, name), text, 0o644); err != nil {
			return "", "", err
		}
		if strings.HasPrefix(name, "ticking_") {
			sources = append(sources, name)
		}
	}
	if err := compile(t, s, string(glue), work, tickingPackage, "ticking.a", sources); err != nil {
		return "", "", err
	}
	return "ticking.go", "packagefile " + tickingPackage + "=ticking.a\n", nil
}
