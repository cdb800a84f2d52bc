enum ListNode { End, More(i32, Box<ListNode>) }
fn sum(list: &ListNode) -> i32 {
    match list { ListNode::End => 0, ListNode::More(value, rest) => value + sum(rest) }
}
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut list = ListNode::End;
        for x in nums { list = ListNode::More(x, Box::new(list)); }
        sum(&list)
    }
}
