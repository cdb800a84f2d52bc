// Without a use line: the judge supplies the common collections.
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen: HashMap<i32, usize> = HashMap::with_capacity(nums.len());
        nums.iter()
            .enumerate()
            .find_map(|(i, x)| match seen.get(&(target - x)) {
                Some(&j) => Some(vec![j as i32, i as i32]),
                None => {
                    seen.insert(*x, i);
                    None
                }
            })
            .unwrap_or_default()
    }
}
