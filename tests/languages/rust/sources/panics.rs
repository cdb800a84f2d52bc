#[derive(Debug)]
struct Trouble(i32);

fn inner(n: i32) -> Option<i32> { if n < 0 { Some(n) } else { None } }

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        match nums[0] {
            0 => panic!("no way {}", nums.len()),
            1 => inner(1).unwrap(),
            2 => Err::<i32, _>(Trouble(7)).unwrap(),
            3 => unreachable!(),
            4 => { assert_eq!(nums.len(), 3); 0 }
            5 => std::panic::catch_unwind(|| panic!("caught")).map_or(55, |_: i32| 0),
            _ => std::panic::panic_any(Trouble(8)),
        }
    }
}
