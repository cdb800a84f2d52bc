use std::iter::successors;

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    #[inline]
    fn new(val: i32) -> Self {
        ListNode { next: None, val }
    }
}

struct Solution;

impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let length = successors(head.as_deref(), |node| node.next.as_deref()).count();
        let mut dummy = ListNode::new(0);
        dummy.next = head;
        let mut before = &mut dummy;
        for _ in 0..length - n as usize {
            before = before.next.as_deref_mut().unwrap();
        }
        before.next = before.next.take().unwrap().next;
        dummy.next
    }
}

fn main() {
    let list = Some(Box::new(ListNode::new(1)));
    println!("{:?}", Solution::remove_nth_from_end(list, 1));
}
