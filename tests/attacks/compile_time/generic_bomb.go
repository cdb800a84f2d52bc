type pair[A, B any] struct {
	a A
	b B
}

func grow[T any](depth int, value T) int {
	if depth == 0 {
		return 0
	}
	return grow(depth-1, pair[T, T]{value, value})
}

func twice(x int) int { return 2*x + grow(40, x) }
