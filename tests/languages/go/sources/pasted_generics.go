type number interface{ ~int | ~int64 | ~float64 }

func index[T number, M ~map[T]int](m M, k T) (int, bool) { v, ok := m[k]; return v, ok }

var memo map[int]int

func init() { memo = make(map[int]int) }

func twoSum(nums []int, target int) []int {
    memo = map[int]int{}
    for i := 0; i < len(nums); i++ {
        if j, ok := index(memo, target-nums[i]); ok { return []int{j, i} }
        memo[nums[i]] = i
    }
    panic("no answer")
}
