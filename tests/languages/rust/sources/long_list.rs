impl Solution {
    pub fn max_depth(n: i32) -> i32 {
        let mut head = None;
        for i in 0..n {
            head = Some(Box::new(ListNode { val: i, next: head }));
        }
        head.map_or(0, |node| node.val + 1)
    }
}
