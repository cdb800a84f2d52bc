type lowest struct{ sort.IntSlice }

func (l *lowest) Push(x interface{}) { l.IntSlice = append(l.IntSlice, x.(int)) }
func (l *lowest) Pop() interface{} {
	last := len(l.IntSlice) - 1
	x := l.IntSlice[last]
	l.IntSlice = l.IntSlice[:last]
	return x
}

func maxSubArray(nums []int) int {
	h := &lowest{}
	for _, x := range nums {
		heap.Push(h, x)
	}
	order := list.New()
	order.PushBack(heap.Pop(h))
	text := strings.Repeat("x", bits.OnesCount(uint(math.MaxInt8)))
	fmt.Print(strconv.Itoa(len(text)), unicode.IsUpper('A'), utf8.RuneLen('é'), rand.Intn(1))
	return order.Front().Value.(int)
}
