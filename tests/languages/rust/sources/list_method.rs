impl ListNode {
    fn length(&self) -> i32 { 1 + self.next.as_ref().map_or(0, |next| next.length()) }
}
impl Solution {
    pub fn remove_nth_from_end(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        head.map(|node| Box::new(ListNode::new(node.length() + n)))
    }
}
