package leetcode

import . "fmt"
import m "math"

const inf = m.MinInt64

type state struct {
	sum, best int
}

func (s *state) add(x int) *state {
	if s.sum < 0 {
		s.sum = 0
	}
	s.sum += x
	if s.sum > s.best {
		s.best = s.sum
	}
	return s
}

func maxSubArray(nums []int) int {
	s := &state{best: inf}
	defer Println("done")
	for _, x := range nums {
		s.add(x)
	}
	return s.best
}
