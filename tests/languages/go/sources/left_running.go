func run(producers, items int, produce func(p, i int) int, consume func(c, item int)) {
	queue := make(chan int, 2)
	var producing, consuming sync.WaitGroup
	for p := 0; p < producers; p++ {
		producing.Add(1)
		go func(p int) {
			defer producing.Done()
			for i := 0; i < items; i++ {
				queue <- produce(p, i)
			}
		}(p)
	}
	consuming.Add(1)
	go func() {
		defer consuming.Done()
		for item := range queue {
			consume(0, item)
		}
	}()
	producing.Wait()
	_ = &consuming
}
