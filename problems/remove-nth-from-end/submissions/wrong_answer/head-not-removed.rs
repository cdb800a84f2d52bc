// Mistake: where n is the length it returns the list unchanged instead of without its head.
impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut length = 0;
        let mut node = head.as_ref();
        while let Some(here) = node {
            length += 1;
            node = here.next.as_ref();
        }
        if length == n {
            return head;
        }
        let mut before = head.as_mut().unwrap();
        for _ in 1..length - n {
            before = before.next.as_mut().unwrap();
        }
        before.next = before.next.take().unwrap().next;
        head
    }
}
