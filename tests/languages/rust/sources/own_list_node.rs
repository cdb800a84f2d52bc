#[derive(PartialEq, Eq, Clone, Debug)]
struct ListNode {
    val: i32,
    next: Option<Box<ListNode>>,
}

impl ListNode {
    fn new(val: i32) -> Self { ListNode { next: None, val } }
}

pub struct Solution {}

impl Solution {
    fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut fresh = ListNode::new(n);
        fresh.next = head;
        Some(Box::new(fresh))
    }
}
