impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut length = 0;
        let mut at = &head;
        while let Some(node) = at {
            length += 1;
            at = &node.next;
        }
        let mut dummy = Box::new(ListNode { val: 0, next: head });
        let mut at = &mut dummy;
        for _ in 0..length - n {
            at = at.next.as_mut().unwrap();
        }
        at.next = at.next.take().unwrap().next;
        dummy.next
    }
}
