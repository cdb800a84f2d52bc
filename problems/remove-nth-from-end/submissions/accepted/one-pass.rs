impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut dummy = ListNode { val: 0, next: head };
        // Two pointers into one list, one of which changes it: what the borrow checker cannot follow.
        let mut slow: *mut ListNode = &mut dummy;
        let mut fast: *const ListNode = slow;
        unsafe {
            for _ in 0..n {
                fast = (*fast).next.as_deref().unwrap();
            }
            while let Some(next) = (*fast).next.as_deref() {
                fast = next;
                slow = (*slow).next.as_deref_mut().unwrap();
            }
            let removed = (*slow).next.take().unwrap();
            (*slow).next = removed.next;
        }
        dummy.next
    }
}
