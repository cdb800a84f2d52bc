#[derive(Clone, Copy, Debug, Default)]
struct Status { l: i32, r: i32, m: i32, s: i32 }
impl std::ops::Add for Status {
    type Output = Status;
    fn add(self, o: Status) -> Status {
        use std::cmp::max;
        Status { l: max(self.l, self.s + o.l), r: max(o.r, o.s + self.r), m: max(max(self.m, o.m), self.r + o.l), s: self.s + o.s }
    }
}
impl Solution {
    fn get(a: &[i32]) -> Status {
        match a {
            [] => Status::default(),
            [x] => Status { l: *x, r: *x, m: *x, s: *x },
            _ => { let (x, y) = a.split_at(a.len() / 2); Self::get(x) + Self::get(y) }
        }
    }
    pub fn max_sub_array(nums: Vec<i32>) -> i32 { Self::get(&nums).m }
}
