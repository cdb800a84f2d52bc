// Mistake: where n is the length there is no node before the removed one, and unwrap finds None.
impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let copy = head.clone();
        let mut fast = copy.as_ref();
        for _ in 0..n {
            fast = fast.unwrap().next.as_ref();
        }
        let mut slow = head.as_mut().unwrap();
        while fast.unwrap().next.is_some() {
            fast = fast.unwrap().next.as_ref();
            slow = slow.next.as_mut().unwrap();
        }
        slow.next = slow.next.take().unwrap().next;
        head
    }
}
