// Mistake: the loop that counts looks at the first node again and again.
impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut length = 0i32;
        while let Some(node) = &head {
            length = length.wrapping_add(node.next.is_some() as i32);
        }
        for _ in 0..length - n {
            head = head.unwrap().next;
        }
        head
    }
}
