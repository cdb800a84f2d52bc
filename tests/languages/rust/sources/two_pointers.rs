// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//   pub val: i32,
//   pub next: Option<Box<ListNode>>
// }
//
// impl ListNode {
//   #[inline]
//   fn new(val: i32) -> Self {
//     ListNode {
//       next: None,
//       val
//     }
//   }
// }
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = Box::new(ListNode::new(0));
        dummy.next = head;
        let copy = dummy.clone();
        let mut fast = copy.as_ref();
        for _ in 0..n {
            fast = fast.next.as_ref().unwrap();
        }
        let mut slow = dummy.as_mut();
        while let Some(next) = fast.next.as_ref() {
            fast = next;
            slow = slow.next.as_mut().unwrap();
        }
        slow.next = slow.next.take().unwrap().next;
        dummy.next
    }
}
