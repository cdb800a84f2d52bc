package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"sort"
	"strconv"
	"strings"
)

const glueName = "judge_glue.go"

// unavailableImport says which import cannot be had, in the compiler's form.
func (s *source) unavailableImport(t toolchain) error {
	if s.file == nil {
		return nil
	}
	for _, spec := range s.file.Imports {
		importPath, err := strconv.Unquote(spec.Path.Value)
		if err != nil || importPath == "unsafe" || t.archives[importPath] != "" && importPath != harnessPackage {
			continue
		}
		return compileError(fmt.Sprintf("%s: package %s is not available: submissions may import what the standard library "+
			"has for algorithms, data structures, text and concurrency", s.place(spec.Pos()), importPath))
	}
	return nil
}

// place is "kadane.go:7:2".
func (s *source) place(pos token.Pos) string {
	before := string(s.text[:s.offset(pos)])
	line := strings.Count(before, "\n") + 1
	return fmt.Sprintf("%s:%d:%d", s.name, line, len(before)-strings.LastIndex(before, "\n"))
}

// explain makes the compiler's output the candidate's: no folders of the box, and instead of errors in the judge's own
// files what the submission has to define.
func (s *source) explain(output, glue, work string) string {
	var kept, ours []string
	for _, line := range strings.Split(strings.TrimRight(output, "\n"), "\n") {
		line = strings.ReplaceAll(line, work+"/", "")
		if strings.HasPrefix(line, glueName) || strings.Contains(line, "_codec.go:") || strings.Contains(line, "_node.go:") {
			ours = append(ours, line)
		} else if len(ours) == 0 || !strings.HasPrefix(line, "\t") {
			kept = append(kept, line)
		} else {
			ours = append(ours, line) // goes on about our file
		}
	}
	if len(ours) > 0 {
		wrong := s.wrongDeclarations(glue)
		if len(wrong) == 0 && len(kept) == 0 {
			wrong = ours
		}
		kept = append(kept, wrong...)
	}
	return strings.Join(kept, "\n")
}

// wanted is one function or method that the glue calls.
type wanted struct {
	class     string // receiver; empty for functions
	name      string
	signature string // "(nums []int) int"
}

func (w wanted) String() string {
	if w.class != "" {
		return "func (this *" + w.class + ") " + w.name + w.signature
	}
	return "func " + w.name + w.signature
}

func readWanted(glue string) []wanted {
	var all []wanted
	class := ""
	for _, line := range strings.Split(glue, "\n") {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		name, signature, _ := strings.Cut(rest, " ")
		switch kind {
		case "//judge:class":
			class = name
		case "//judge:function":
			all = append(all, wanted{"", name, strings.TrimSpace(signature)})
		case "//judge:method":
			all = append(all, wanted{class, name, strings.TrimSpace(signature)})
		}
	}
	return all
}

// wrongDeclarations says, for each thing that is wanted, that it is missing or has another signature.
func (s *source) wrongDeclarations(glue string) []string {
	if s.file == nil {
		return nil
	}
	var messages []string
	for _, want := range readWanted(glue) {
		found := s.find(want)
		switch {
		case found == nil:
			messages = append(messages, fmt.Sprintf("%s: missing: %s\n\tfound: %s", s.name, want, s.others(want.class)))
		case expression(found.Type) != types(want.signature):
			messages = append(messages, fmt.Sprintf("%s: %s does not have the signature that is called\n\texpected: %s\n\tfound:    %s",
				s.place(found.Name.Pos()), want.name, want, s.header(found)))
		}
	}
	return messages
}

func (s *source) functions() []*ast.FuncDecl {
	var all []*ast.FuncDecl
	for _, declaration := range s.file.Decls {
		if function, is := declaration.(*ast.FuncDecl); is {
			all = append(all, function)
		}
	}
	return all
}

func (s *source) find(want wanted) *ast.FuncDecl {
	for _, function := range s.functions() {
		if function.Name.Name == want.name && receiver(function) == want.class {
			return function
		}
	}
	return nil
}

func receiver(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) != 1 {
		return ""
	}
	return strings.TrimLeft(expression(function.Recv.List[0].Type), "*")
}

// others lists what there is where something is missing.
func (s *source) others(class string) string {
	var headers []string
	for _, function := range s.functions() {
		if receiver(function) == class && function.Name.Name != "main" && function.Name.Name != "init" {
			headers = append(headers, s.header(function))
		}
	}
	if len(headers) == 0 {
		return "nothing of the kind"
	}
	sort.Strings(headers)
	return strings.Join(headers, "; ")
}

// header is the function's declaration without its body, as the candidate wrote it.
func (s *source) header(function *ast.FuncDecl) string {
	text := string(s.text[s.offset(function.Pos()):s.offset(function.Type.End())])
	return strings.Join(strings.Fields(text), " ")
}
