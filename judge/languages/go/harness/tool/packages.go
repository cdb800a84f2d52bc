package main

import (
	"fmt"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

const harnessPackage = "judge/harness"

// What a submission may import. Where two have the same name, the first is the one meant by a missing import.
var packages = []string{
	"bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "crypto/md5", "crypto/sha1",
	"crypto/sha256", "encoding/base64", "encoding/binary", "encoding/hex", "encoding/json", "errors", "fmt", "hash/crc32",
	"hash/fnv", "hash/maphash", "io", "iter", "log", "maps", "math", "math/big", "math/bits", "math/cmplx", "math/rand",
	"math/rand/v2", "os", "reflect", "regexp", "runtime", "runtime/debug", "slices", "sort", "strconv", "strings", "sync",
	"sync/atomic", "text/tabwriter", "time", "unicode", "unicode/utf16", "unicode/utf8", "unique", "unsafe",
}

func packagePaths() []string { return packages }

// importName is the name under which a package is known without an alias: "v2" in a path is a version.
func importName(importPath string) string {
	name := path.Base(importPath)
	if len(name) > 1 && name[0] == 'v' && strings.Trim(name[1:], "0123456789") == "" {
		return path.Base(path.Dir(importPath))
	}
	return name
}

// toolchain is what go.list holds.
type toolchain struct {
	compiler string
	linker   string
	race     bool              // with the race detector
	archives map[string]string // import path → file, relative ones to the prepared folder
}

func (t toolchain) text() string {
	lines := []string{t.compiler, t.linker, strings.Join(t.flags(), " ")}
	for _, importPath := range t.paths() {
		lines = append(lines, importPath+"\t"+t.archives[importPath])
	}
	return strings.Join(lines, "\n") + "\n"
}

// flags are what compiler and linker need alike.
func (t toolchain) flags() []string {
	if t.race {
		return []string{"-race"}
	}
	return nil
}

func (t toolchain) paths() []string {
	paths := make([]string, 0, len(t.archives))
	for importPath := range t.archives {
		paths = append(paths, importPath)
	}
	sort.Strings(paths)
	return paths
}

func parseToolchain(text string) (toolchain, error) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if len(lines) < 4 {
		return toolchain{}, fmt.Errorf("go.list is not complete")
	}
	t := toolchain{compiler: lines[0], linker: lines[1], race: lines[2] != "", archives: map[string]string{}}
	for _, line := range lines[3:] {
		importPath, file, _ := strings.Cut(line, "\t")
		t.archives[importPath] = file
	}
	return t, nil
}

// importConfig is the file that compiler and linker take; relative archives are below folder.
func (t toolchain) importConfig(folder string) string {
	var text strings.Builder
	for _, importPath := range t.paths() {
		file := t.archives[importPath]
		if !filepath.IsAbs(file) {
			file = filepath.Join(folder, file)
		}
		fmt.Fprintf(&text, "packagefile %s=%s\n", importPath, file)
	}
	return text.String()
}

// missingImport is the package meant by `name.something` where nothing of that name is imported.
func (t toolchain) missingImport(name string) (string, bool) {
	for _, importPath := range packages {
		if importName(importPath) == name && (t.archives[importPath] != "" || importPath == "unsafe") {
			return importPath, true
		}
	}
	return "", false
}
