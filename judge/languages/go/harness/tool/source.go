package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strconv"
)

// The submission is changed only by blanks and same-length replacements, and preceded by one line of our own and a
// //line directive: what the compiler and the runtime say about it has the candidate's lines and columns.

const packageLine = "package main;"

// source is a submission that is being made ready for the compiler.
type source struct {
	name string
	text []byte    // without byte order mark
	file *ast.File // of packageLine + text; nil where it does not parse
}

func readSource(name string, text []byte) *source {
	s := &source{name: name, text: append([]byte(nil), bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))...)}
	s.blankPackageClause()
	file, err := parser.ParseFile(token.NewFileSet(), name, append([]byte(packageLine), s.text...), 0)
	if err == nil {
		s.file = file
	}
	return s
}

// offset is the place in text of a position in file.
func (s *source) offset(pos token.Pos) int { return int(pos-s.file.Package) - len(packageLine) }

// blank overwrites with spaces, but keeps line ends.
func (s *source) blank(from, to int) {
	for i := from; i < to && i < len(s.text); i++ {
		if s.text[i] != '\n' && s.text[i] != '\r' {
			s.text[i] = ' '
		}
	}
}

func (s *source) blankPackageClause() {
	files := token.NewFileSet()
	file := files.AddFile("", files.Base(), len(s.text))
	var scan scanner.Scanner
	scan.Init(file, s.text, nil, 0)
	start, kind, _ := scan.Scan()
	if kind != token.PACKAGE {
		return
	}
	name, kind, text := scan.Scan()
	if kind != token.IDENT {
		return
	}
	s.blankConstraints(file.Offset(start))
	from, to := file.Offset(start), file.Offset(name)+len(text)
	if end, kind, text := scan.Scan(); kind == token.SEMICOLON && text == ";" {
		to = file.Offset(end) + 1
	}
	s.blank(from, to)
}

// blankConstraints removes the build constraints before the package clause: they would stand after ours, which is an error.
func (s *source) blankConstraints(end int) {
	for from := 0; from < end; {
		to := from + bytes.IndexByte(s.text[from:], '\n') + 1
		if to <= from {
			return
		}
		if bytes.HasPrefix(s.text[from:], []byte("//go:build ")) {
			s.blank(from, to)
		}
		from = to
	}
}

// packagesUsed are the names before a dot that nothing in the file declares.
func (s *source) packagesUsed() map[string]bool {
	unresolved := map[*ast.Ident]bool{}
	for _, identifier := range s.file.Unresolved {
		unresolved[identifier] = true
	}
	used := map[string]bool{}
	ast.Inspect(s.file, func(node ast.Node) bool {
		if selector, is := node.(*ast.SelectorExpr); is {
			if left, is := selector.X.(*ast.Ident); is && unresolved[left] {
				used[left.Name] = true
			}
		}
		return true
	})
	return used
}

// resolveImports removes imports that are not used and returns the paths of those that are missing.
func (s *source) resolveImports(t toolchain) []string {
	used := s.packagesUsed()
	for _, declaration := range s.file.Decls {
		imports, is := declaration.(*ast.GenDecl)
		if !is || imports.Tok != token.IMPORT {
			continue
		}
		kept := 0
		for _, spec := range imports.Specs {
			if s.keepImport(spec.(*ast.ImportSpec), used) {
				kept++
			}
		}
		if kept == 0 {
			s.blankDeclaration(imports)
		}
	}
	var missing []string
	for name := range used { // what is left is not imported
		if importPath, known := t.missingImport(name); known {
			missing = append(missing, importPath)
		}
	}
	return missing
}

// keepImport blanks an import that is not used, and takes the name of one that is out of used.
func (s *source) keepImport(spec *ast.ImportSpec, used map[string]bool) bool {
	importPath, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return true
	}
	name := importName(importPath)
	if spec.Name != nil {
		name = spec.Name.Name
	}
	if name == "_" || name == "." || importPath == "C" {
		return true
	}
	if used[name] {
		delete(used, name)
		return true
	}
	to := s.offset(spec.End())
	for to < len(s.text) && (s.text[to] == ' ' || s.text[to] == '\t') {
		to++
	}
	if to < len(s.text) && s.text[to] == ';' {
		to++
	}
	s.blank(s.offset(spec.Pos()), to)
	return false
}

func (s *source) blankDeclaration(declaration *ast.GenDecl) {
	to := s.offset(declaration.End())
	for i := to; i < len(s.text); i++ {
		if s.text[i] == ';' {
			to = i + 1
			break
		}
		if s.text[i] != ' ' && s.text[i] != '\t' {
			break
		}
	}
	s.blank(s.offset(declaration.Pos()), to)
}

// renameMain makes the submission's own main an ordinary function: checked by the compiler, called by nobody.
func (s *source) renameMain() {
	own := s.file.Scope.Lookup("main")
	if own == nil || own.Kind != ast.Fun {
		return
	}
	ast.Inspect(s.file, func(node ast.Node) bool {
		if name, is := node.(*ast.Ident); is && name.Name == "main" && (name.Obj == own || name.Obj == nil) {
			if at := s.offset(name.Pos()); at >= 0 && bytes.HasPrefix(s.text[at:], []byte("main")) {
				copy(s.text[at:], "maiN")
			}
		}
		return true
	})
}

// declares says whether the submission itself has a type of that name.
func (s *source) declares(typeName string) bool {
	if s.file == nil {
		return false
	}
	for _, declaration := range s.file.Decls {
		types, is := declaration.(*ast.GenDecl)
		if !is || types.Tok != token.TYPE {
			continue
		}
		for _, spec := range types.Specs {
			if spec.(*ast.TypeSpec).Name.Name == typeName {
				return true
			}
		}
	}
	return false
}

// forCompiler is the text to compile.
func (s *source) forCompiler(t toolchain) []byte {
	head := "package main"
	if s.file != nil {
		s.renameMain()
		for _, importPath := range s.resolveImports(t) {
			head += "; import " + strconv.Quote(importPath)
		}
	}
	return append([]byte(head+"\n//line "+s.name+":1:1\n"), s.text...)
}
