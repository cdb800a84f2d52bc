// The prelude brings a Cell too.
mod grid {
    pub struct Cell { pub value: i32 }
    pub fn make(value: i32) -> Cell { Cell { value } }
}
use grid::*;

fn read(cell: Cell) -> i32 { cell.value }

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 { read(make(nums[2])) }
}
