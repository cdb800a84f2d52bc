impl Solution {
    pub fn can_finish(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> bool {
        let n = num_courses as usize;
        let mut done = vec![false; n];
        loop {
            let mut ready: Vec<bool> = done.iter().map(|d| !d).collect();
            for pair in &prerequisites {
                if !done[pair[1] as usize] {
                    ready[pair[0] as usize] = false;
                }
            }
            if !ready.contains(&true) {
                return !done.contains(&false);
            }
            for (d, r) in done.iter_mut().zip(ready) {
                *d |= r;
            }
        }
    }
}
