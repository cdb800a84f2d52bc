// Mistake: removes the nth node from the front.
impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut link = &mut head;
        for _ in 1..n {
            link = &mut link.as_mut().unwrap().next;
        }
        let rest = link.as_mut().unwrap().next.take();
        *link = rest;
        head
    }
}
