import "time"

func twice(x int) int {
	for {
		// A little CPU all the time, so as not to look asleep; not so often that a busy machine's queue is most of the time.
		time.Sleep(10 * time.Millisecond)
	}
}
