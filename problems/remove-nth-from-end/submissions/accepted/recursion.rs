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
        fn remove(head: Option<Box<ListNode>>, n: i32) -> (Option<Box<ListNode>>, i32) {
            match head {
                None => (None, 0),
                Some(mut node) => {
                    let (rest, place) = remove(node.next.take(), n);
                    if place + 1 == n {
                        return (rest, n);
                    }
                    node.next = rest;
                    (Some(node), place + 1)
                }
            }
        }
        remove(head, n).0
    }
}
