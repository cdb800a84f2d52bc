// judge-go prepares Go for the judge and builds submissions. It runs in the box.
//
//	judge-go prepare GO HARNESS_FOLDER WORK [race]    once a toolchain: standard library, harness, node types
//	judge-go build PREPARED SUBMISSION GLUE WORK [watch|ticks]    once a submission: WORK/main
package main

import (
	"fmt"
	"os"
)

func main() {
	var err error
	switch {
	case len(os.Args) == 5 && os.Args[1] == "prepare":
		err = prepare(os.Args[2], os.Args[3], os.Args[4], false)
	case len(os.Args) == 6 && os.Args[1] == "prepare" && os.Args[5] == "race":
		err = prepare(os.Args[2], os.Args[3], os.Args[4], true)
	case len(os.Args) == 6 && os.Args[1] == "build":
		err = build(os.Args[2], os.Args[3], os.Args[4], os.Args[5], false, false)
	case len(os.Args) == 7 && os.Args[1] == "build" && os.Args[6] == "watch":
		err = build(os.Args[2], os.Args[3], os.Args[4], os.Args[5], true, false)
	case len(os.Args) == 7 && os.Args[1] == "build" && os.Args[6] == "ticks":
		err = build(os.Args[2], os.Args[3], os.Args[4], os.Args[5], false, true)
	default:
		err = fmt.Errorf("usage: judge-go prepare GO HARNESS WORK [race] | judge-go build PREPARED SUBMISSION GLUE WORK [watch|ticks]")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
