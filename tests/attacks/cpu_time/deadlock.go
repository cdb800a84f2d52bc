import "sync"

func twice(x int) int {
	var one, two sync.Mutex
	one.Lock()
	two.Lock()
	go func() { one.Lock(); two.Unlock() }()
	two.Lock()
	return 2 * x
}
