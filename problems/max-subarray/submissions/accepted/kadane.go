func maxSubArray(nums []int) int {
    best, here := nums[0], nums[0]
    for _, x := range nums[1:] {
        if here < 0 {
            here = 0
        }
        here += x
        if here > best {
            best = here
        }
    }
    return best
}
