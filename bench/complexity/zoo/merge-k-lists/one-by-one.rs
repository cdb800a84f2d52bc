impl Solution {
    pub fn merge_k_lists(lists: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
        lists.into_iter().fold(None, Self::merge)
    }

    fn merge(mut a: Option<Box<ListNode>>, mut b: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut head = None;
        let mut tail = &mut head;
        while a.is_some() && b.is_some() {
            let smaller = if a.as_ref().unwrap().val <= b.as_ref().unwrap().val {
                &mut a
            } else {
                &mut b
            };
            let mut node = smaller.take().unwrap();
            *smaller = node.next.take();
            tail = &mut tail.insert(node).next;
        }
        *tail = a.or(b);
        head
    }
}
