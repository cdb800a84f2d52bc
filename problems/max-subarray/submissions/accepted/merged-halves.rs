struct Part {
    sum: i32,
    best: i32,
    prefix: i32,
    suffix: i32,
}

impl Part {
    fn of(nums: &[i32]) -> Part {
        if let [x] = *nums {
            return Part { sum: x, best: x, prefix: x, suffix: x };
        }
        let (left, right) = nums.split_at(nums.len() / 2);
        Part::of(left).then(Part::of(right))
    }

    fn then(self, right: Part) -> Part {
        Part {
            sum: self.sum + right.sum,
            best: self.best.max(right.best).max(self.suffix + right.prefix),
            prefix: self.prefix.max(self.sum + right.prefix),
            suffix: right.suffix.max(right.sum + self.suffix),
        }
    }
}

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        Part::of(&nums).best
    }
}
