struct Solution;
// SOLUTION
fn main() {
    println!("{}", Solution::max_sub_array(vec![-2, 1, -3, 4, -1, 2, 1, -5, 4]));
}
