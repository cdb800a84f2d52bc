fn nodes(head: &Option<Box<ListNode>>) -> impl Iterator<Item = i32> + '_ {
    std::iter::successors(head.as_ref(), |node| node.next.as_ref()).map(|node| node.val)
}

impl Solution {
    pub fn is_palindrome(head: Option<Box<ListNode>>) -> bool {
        let n = nodes(&head).count();
        nodes(&head)
            .take(n / 2)
            .enumerate()
            .all(|(i, value)| nodes(&head).nth(n - 1 - i) == Some(value))
    }
}
