#[derive(Default)]
struct Shared {
    buffer: VecDeque<i32>,
    taken: i32,
}

impl Solution {
    pub fn run(
        producers: i32,
        consumers: i32,
        capacity: i32,
        items: i32,
        produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static,
        consume: impl Fn(i32, i32) + Send + Sync + 'static,
    ) {
        let shared = Mutex::new(Shared::default());
        let (not_full, not_empty) = (Condvar::new(), Condvar::new());
        let all = producers * items;

        let make = |p| {
            for i in 0..items {
                let item = produce(p, i);
                let mut state =
                    not_full.wait_while(shared.lock().unwrap(), |s| s.buffer.len() == capacity as usize).unwrap();
                state.buffer.push_back(item);
                not_empty.notify_one();
            }
        };
        let take = || {
            let mut state =
                not_empty.wait_while(shared.lock().unwrap(), |s| s.buffer.is_empty() && s.taken < all).unwrap();
            let item = state.buffer.pop_front()?;
            state.taken += 1;
            if state.taken == all {
                not_empty.notify_all();
            }
            not_full.notify_one();
            Some(item)
        };

        thread::scope(|scope| {
            for p in 0..producers {
                scope.spawn(move || make(p));
            }
            for c in 0..consumers {
                let (take, consume) = (&take, &consume);
                scope.spawn(move || {
                    while let Some(item) = take() {
                        consume(c, item);
                    }
                });
            }
        });
    }
}
