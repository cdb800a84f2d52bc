impl Solution {
    pub fn is_palindrome(head: Option<Box<ListNode>>) -> bool {
        let mut values = Vec::new();
        let mut rest = head;
        while let Some(node) = rest {
            values.push(node.val);
            rest = node.next;
        }
        values.iter().eq(values.iter().rev())
    }
}
