package main

//go:generate sh -c "touch /work/@MARK@ /tmp/@MARK@ @HOST_TMPDIR@/@MARK@"
//go:build ignore
//go:debug madvdontneed=1

func twice(x int) int { return 2 * x }
