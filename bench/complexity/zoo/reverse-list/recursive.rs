impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        fn go(
            head: Option<Box<ListNode>>,
            reversed: Option<Box<ListNode>>,
        ) -> Option<Box<ListNode>> {
            match head {
                None => reversed,
                Some(mut node) => {
                    let rest = std::mem::replace(&mut node.next, reversed);
                    go(rest, Some(node))
                }
            }
        }
        go(head, None)
    }
}
