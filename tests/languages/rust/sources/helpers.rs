use std::sync::atomic::*;
use std::fmt;

static CALLS: AtomicUsize = AtomicUsize::new(0);

struct Range { from: usize, to: usize }

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.to - self.from)
    }
}

fn length(r: &Range) -> usize { r.to - r.from }

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let calls = CALLS.fetch_add(1, Ordering::SeqCst) + 1;
        print!("hi {}", Range { from: 0, to: nums.len() });
        eprint!("call {}", calls);
        let mut heap = BinaryHeap::new();
        heap.extend(nums.iter().map(|&x| Reverse(x)));
        length(&Range { from: 0, to: heap.len() }) as i32
    }
}
