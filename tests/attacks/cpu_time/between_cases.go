func burn() {
	for i := 0; ; i++ {
	}
}

func twice(x int) int {
	go burn() // goes on when the answer is given
	return 2 * x
}
