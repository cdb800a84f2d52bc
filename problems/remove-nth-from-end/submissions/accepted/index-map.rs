use std::collections::HashMap;

impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut nodes = HashMap::new();
        while let Some(mut node) = head {
            head = node.next.take();
            nodes.insert(nodes.len() as i32, node);
        }
        let length = nodes.len() as i32;
        nodes.remove(&(length - n));
        let mut result = None;
        for i in (0..length).rev() {
            if let Some(mut node) = nodes.remove(&i) {
                node.next = result;
                result = Some(node);
            }
        }
        result
    }
}
