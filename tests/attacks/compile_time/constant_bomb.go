const (
	a = 1 << 500
	b = a * a * a * a * a * a * a * a
	c = b * b * b * b * b * b * b * b
	d = c * c * c * c * c * c * c * c
)

var hoard = [1 << 40]int64{1 << 39: 7}

func twice(x int) int { return 2*x + int(d%7) + int(hoard[x]) }
