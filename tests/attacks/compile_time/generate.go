//go:build ignore

//go:generate sh -c "touch /work/@MARK@ /tmp/@MARK@ @HOST_TMPDIR@/@MARK@"

package main

func twice(x int) int { return 2 * x }
