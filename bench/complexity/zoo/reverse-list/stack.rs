impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut values = Vec::new();
        let mut node = &head;
        while let Some(here) = node {
            values.push(here.val);
            node = &here.next;
        }
        let mut head = head;
        let mut node = head.as_mut();
        while let Some(here) = node {
            here.val = values.pop().unwrap();
            node = here.next.as_mut();
        }
        head
    }
}
