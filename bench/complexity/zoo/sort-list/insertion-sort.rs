impl Solution {
    pub fn sort_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut sorted: Option<Box<ListNode>> = None;
        let mut rest = head;
        while let Some(mut node) = rest {
            rest = node.next.take();
            let mut at = &mut sorted;
            while at.as_ref().map_or(false, |next| next.val < node.val) {
                at = &mut at.as_mut().unwrap().next;
            }
            node.next = at.take();
            *at = Some(node);
        }
        sorted
    }
}
