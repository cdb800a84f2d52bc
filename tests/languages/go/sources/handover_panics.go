func run(producers, items int, produce func(p, i int) int, consume func(c, item int)) {
	produce(0, items)
	var none []int
	consume(0, none[items])
}
