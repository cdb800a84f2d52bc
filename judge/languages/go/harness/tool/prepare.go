package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// prepare leaves in work: go.list (compiler, linker, and the archive of each package), std/ (archives that the
// distribution does not ship; none for Go before 1.20), nodes/ (sources of the supplied types).
// race: all of it for the race detector.
func prepare(goProgram, harness, work string, race bool) error {
	list, err := exec.Command(goProgram, "env", "GOTOOLDIR", "GOROOT").Output()
	if err != nil {
		return explain("go env", err)
	}
	folders := strings.Fields(string(list))
	if len(folders) != 2 {
		return fmt.Errorf("go env: expected GOTOOLDIR and GOROOT, got %q", list)
	}
	t := toolchain{compiler: filepath.Join(folders[0], "compile"), linker: filepath.Join(folders[0], "link"), race: race}
	if t.archives, err = standardLibrary(goProgram, folders[1], work, race); err != nil {
		return err
	}
	if err = compileHarness(t, harness, work); err != nil {
		return err
	}
	t.archives[harnessPackage] = "std/harness.a"
	if err = copyFolder(filepath.Join(harness, "nodes"), filepath.Join(work, "nodes")); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(work, "go.list"), []byte(t.text()), 0o644)
}

// standardLibrary finds or makes the archives of the packages a submission may import, and of what they need.
// Result: import path → absolute path below the Go installation, or path relative to work.
func standardLibrary(goProgram, root, work string, race bool) (map[string]string, error) {
	arguments := []string{"list", "-e", "-deps", "-export", "-f", "{{if .Export}}{{.ImportPath}}\t{{.Export}}{{end}}"}
	if race {
		arguments = append(arguments, "-race", "runtime/race", "runtime/cgo") // the linker asks for both
	}
	command := exec.Command(goProgram, append(arguments, packagePaths()...)...)
	output, err := command.Output()
	if err != nil {
		return nil, explain("go list", err)
	}
	if err = os.MkdirAll(filepath.Join(work, "std"), 0o755); err != nil {
		return nil, err
	}
	archives := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(output)), "\n") {
		path, file, _ := strings.Cut(line, "\t")
		if !strings.HasPrefix(file, root+"/") {
			kept := filepath.Join("std", strings.ReplaceAll(path, "/", "_")+".a")
			if err = copyFile(file, filepath.Join(work, kept)); err != nil {
				return nil, err
			}
			file = kept
		}
		archives[path] = file
	}
	if archives["runtime"] == "" {
		return nil, fmt.Errorf("go list: the standard library cannot be compiled here")
	}
	return archives, nil
}

func compileHarness(t toolchain, harness, work string) error {
	sources, err := filepath.Glob(filepath.Join(harness, "runtime", "*.go"))
	if err != nil {
		return err
	}
	config := filepath.Join(work, "importcfg")
	if err = os.WriteFile(config, []byte(t.importConfig(work)), 0o644); err != nil {
		return err
	}
	arguments := []string{"-p", harnessPackage, "-importcfg", config, "-trimpath", harness + "/runtime=>harness",
		"-dwarf=false", "-pack", "-o", filepath.Join(work, "std", "harness.a")}
	arguments = append(t.flags(), arguments...)
	output, err := exec.Command(t.compiler, append(arguments, sources...)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("the harness does not compile: %v\n%s", err, output)
	}
	return nil
}

func explain(what string, err error) error {
	if exit, is := err.(*exec.ExitError); is {
		return fmt.Errorf("%s: %v\n%s", what, err, exit.Stderr)
	}
	return fmt.Errorf("%s: %v", what, err)
}

func copyFolder(from, to string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err = os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, entry := range entries {
		if err = copyFile(filepath.Join(from, entry.Name()), filepath.Join(to, entry.Name())); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err = io.Copy(target, source); err != nil {
		target.Close()
		return err
	}
	return target.Close()
}
