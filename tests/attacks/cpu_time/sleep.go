import "time"

func twice(x int) int {
	for {
		time.Sleep(time.Millisecond) // a little CPU all the time, so as not to look asleep
	}
}
