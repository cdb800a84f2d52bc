// Kadane's algorithm.
package solution

import (
	"fmt"
	m "math"
	"os"
)

import "strings"; import "sort"

func maxSubArray(nums []int) int {
	best, sum := m.MinInt32, 0
	sort.SliceStable(nums, func(i, j int) bool { return false })
	for _, x := range nums {
		sum = int(m.Max(float64(sum), 0)) + x
		best = int(m.Max(float64(best), float64(sum)))
	}
	return best
}

func main() {
	fmt.Println(maxSubArray([]int{1}))
}
