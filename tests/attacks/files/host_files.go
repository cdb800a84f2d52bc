import "os"

var seen int

func walk(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		seen++
		path := folder + "/" + entry.Name()
		switch name := entry.Name(); {
		case name == "canary.txt", name == "secret.jsonl", name == "shadow", name == "language.json":
			if _, err := os.ReadFile(path); err == nil && name != "language.json" {
				os.Stderr.WriteString("BREACH: read " + path + "\n")
			}
		case entry.IsDir():
			walk(path)
		}
	}
}

func twice(x int) int {
	if x != 0 {
		return 2 * x
	}
	for _, place := range []string{"@CANARY_FILE@", "@PROBLEM@", "@CACHE@", "@HOST_TMPDIR@", "/etc", "/home", "/root", "/sys", "/run", "/usr/bin"} {
		if _, err := os.ReadDir(place); err == nil { // a Go program needs no toolchain to run
			os.Stderr.WriteString("BREACH: listed " + place + "\n")
		}
	}
	walk("")
	walk("/.")
	if seen > 5 {
		os.Stderr.WriteString("walked the whole tree\n")
	}
	return 2 * x
}
