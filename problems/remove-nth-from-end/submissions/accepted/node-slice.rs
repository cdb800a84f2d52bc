impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut nodes = Vec::new();
        while let Some(mut node) = head {
            head = node.next.take();
            nodes.push(node);
        }
        nodes.remove(nodes.len() - n as usize);
        nodes.into_iter().rev().fold(None, |next, mut node| {
            node.next = next;
            Some(node)
        })
    }
}
