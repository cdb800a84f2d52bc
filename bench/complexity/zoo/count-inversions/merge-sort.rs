fn sort_and_count(nums: &mut [i32]) -> i64 {
    if nums.len() < 2 {
        return 0;
    }
    let mid = nums.len() / 2;
    let mut count = sort_and_count(&mut nums[..mid]) + sort_and_count(&mut nums[mid..]);
    let left = nums[..mid].to_vec();
    let (mut i, mut j) = (0, mid);
    for k in 0..nums.len() {
        if i == left.len() {
            break;
        }
        if j == nums.len() || left[i] <= nums[j] {
            nums[k] = left[i];
            i += 1;
        } else {
            nums[k] = nums[j];
            j += 1;
            count += (left.len() - i) as i64;
        }
    }
    count
}

impl Solution {
    pub fn count_inversions(nums: Vec<i32>) -> i64 {
        let mut nums = nums;
        sort_and_count(&mut nums)
    }
}
