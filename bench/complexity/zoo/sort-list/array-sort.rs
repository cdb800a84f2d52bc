impl Solution {
    pub fn sort_list(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut values = vec![];
        let mut node = &head;
        while let Some(n) = node {
            values.push(n.val);
            node = &n.next;
        }
        values.sort_unstable();
        let mut node = &mut head;
        for value in values {
            let n = node.as_mut().unwrap();
            n.val = value;
            node = &mut n.next;
        }
        head
    }
}
