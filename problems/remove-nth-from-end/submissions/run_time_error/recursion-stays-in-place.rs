// Mistake: counts by calling itself with the same node instead of the next one, until the stack is full.
impl Solution {
    fn length(node: &Option<Box<ListNode>>) -> i32 {
        match node {
            None => 0,
            Some(_) => {
                let rest = Self::length(node);
                if rest > 1000 { rest } else { rest + 1 }
            }
        }
    }

    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut link = &mut head;
        for _ in 0..Self::length(link) - n {
            link = &mut link.as_mut().unwrap().next;
        }
        let rest = link.as_mut().unwrap().next.take();
        *link = rest;
        head
    }
}
