// Mistake: consumers wait with `if`: of several that one item wakes, the second finds the buffer empty and unwraps nothing.
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

struct State {
    buffer: VecDeque<i32>,
    left: i32,
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
        let state = Mutex::new(State { buffer: VecDeque::new(), left: producers * items });
        let changed = Condvar::new();
        thread::scope(|scope| {
            for p in 0..producers {
                let (state, changed, produce) = (&state, &changed, &produce);
                scope.spawn(move || {
                    for i in 0..items {
                        let item = produce(p, i);
                        let mut s = state.lock().unwrap();
                        while s.buffer.len() == capacity as usize {
                            s = changed.wait(s).unwrap();
                        }
                        s.buffer.push_back(item);
                        changed.notify_all();
                    }
                });
            }
            for c in 0..consumers {
                let (state, changed, consume) = (&state, &changed, &consume);
                scope.spawn(move || loop {
                    let mut s = state.lock().unwrap();
                    if s.buffer.is_empty() && s.left > 0 {
                        s = changed.wait(s).unwrap();
                    }
                    if s.left == 0 {
                        return;
                    }
                    let item = s.buffer.pop_front().unwrap();
                    s.left -= 1;
                    changed.notify_all();
                    drop(s);
                    consume(c, item);
                });
            }
        });
    }
}
