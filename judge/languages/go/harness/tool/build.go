package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The compiler and the linker are short-lived: they collect garbage only when there is a lot.
// The linker asks gcc for its library where the race detector needs it.
var toolEnvironment = []string{"GOGC=off", "GOMEMLIMIT=1024MiB", "PATH=/usr/bin:/bin"}

// A compileError is the compiler's words about the submission.
type compileError string

func (e compileError) Error() string { return strings.TrimRight(string(e), "\n") }

// watch: so that the program tells the harness of each read through a pointer or of a field `Next`. ticks: with a second
// copy of the submission that can be looked at while it runs.
func build(prepared, submission, glue, work string, watch, ticks bool) error {
	list, err := os.ReadFile(filepath.Join(prepared, "go.list"))
	if err != nil {
		return err
	}
	t, err := parseToolchain(string(list))
	if err != nil {
		return err
	}
	text, err := os.ReadFile(submission)
	if err != nil {
		return err
	}
	glueText, err := os.ReadFile(glue)
	if err != nil {
		return err
	}
	s := readSource(filepath.Base(submission), text)
	compiled := s.forCompiler(t)
	if err = s.unavailableImport(t); err != nil {
		return err
	}
	if watch {
		compiled = s.watched(compiled)
	}
	sources := append([]string{"submission.go", "glue.go"}, s.suppliedTypes(string(glueText), prepared)...)
	config := t.importConfig(prepared)
	if ticks {
		if err = os.WriteFile(filepath.Join(work, "importcfg"), []byte(config), 0o644); err != nil {
			return err
		}
		copied, line, err := s.buildTicking(t, compiled, glueText, prepared, work)
		if err != nil {
			return err
		}
		sources, config = append(sources, copied), config+line
	}
	if watch {
		sources = append(sources, filepath.Join(prepared, "nodes", "watch.go"))
	}
	for name, content := range map[string][]byte{
		"submission.go": compiled, "glue.go": append([]byte("//line "+glueName+":1:1\n"), glueText...),
		"importcfg": []byte(config),
	} {
		if err = os.WriteFile(filepath.Join(work, name), content, 0o644); err != nil {
			return err
		}
	}
	if err = compile(t, s, string(glueText), work, "main", "main.a", sources); err != nil {
		return err
	}
	return link(t, s.name, work)
}

// suppliedTypes are the files with ListNode and TreeNode, and with what reads and writes them where the signature has them.
func (s *source) suppliedTypes(glue, prepared string) []string {
	var files []string
	for _, kind := range []struct{ typeName, file string }{{"ListNode", "list"}, {"TreeNode", "tree"}} {
		wanted := strings.Contains(glue, kind.typeName)
		if (wanted || bytes.Contains(s.text, []byte(kind.typeName))) && !s.declares(kind.typeName) {
			files = append(files, filepath.Join(prepared, "nodes", kind.file+"_node.go"))
		}
		if wanted {
			files = append(files, filepath.Join(prepared, "nodes", kind.file+"_codec.go"))
		}
	}
	return files
}

func compile(t toolchain, s *source, glue, work, path, archive string, sources []string) error {
	arguments := []string{"-p", path, "-complete", "-dwarf=false", "-trimpath", work + "=>",
		"-importcfg", "importcfg", "-o", archive}
	if !t.race { // which would not compile concurrently
		arguments = append(arguments, "-c=2")
	}
	arguments = append(arguments, t.flags()...)
	command := exec.Command(t.compiler, append(arguments, sources...)...)
	command.Dir = work
	command.Env = toolEnvironment
	output, err := command.CombinedOutput()
	if err == nil {
		return nil
	}
	if _, is := err.(*exec.ExitError); !is {
		return fmt.Errorf("%s: %v", t.compiler, err)
	}
	return compileError(s.explain(string(output), glue, work))
}

func link(t toolchain, name, work string) error {
	arguments := append(t.flags(), "-importcfg", "importcfg", "-s", "-w", "-buildmode=exe",
		"-X", harnessPackage+".SolutionFile="+name, "-o", "main", "main.a")
	command := exec.Command(t.linker, arguments...)
	command.Dir = work
	command.Env = toolEnvironment
	output, err := command.CombinedOutput()
	if err != nil {
		return fmt.Errorf("linking failed: %v\n%s", err, output)
	}
	return nil
}
