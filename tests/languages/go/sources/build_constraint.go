//go:build ignore

// Practised with `go run build_constraint.go`.
package main

func maxSubArray(nums []int) int { return len(nums) }
