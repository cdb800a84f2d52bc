impl Solution {
    pub fn last_standing(n: i32) -> i32 {
        (2..=n).fold(0, |place, people| (place + 2) % people) + 1
    }
}
