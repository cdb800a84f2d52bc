import "net/http"

func maxSubArray(nums []int) int { return http.StatusOK }
