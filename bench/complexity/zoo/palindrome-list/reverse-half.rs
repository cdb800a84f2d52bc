impl Solution {
    pub fn is_palindrome(head: Option<Box<ListNode>>) -> bool {
        let mut length = 0;
        let mut at = &head;
        while let Some(node) = at {
            length += 1;
            at = &node.next;
        }

        let mut rest = head;
        let mut front = None;
        for _ in 0..length / 2 {
            let mut node = rest.unwrap();
            rest = node.next.take();
            node.next = front;
            front = Some(node);
        }
        if length % 2 == 1 {
            rest = rest.unwrap().next;
        }

        let mut same = true;
        while let (Some(a), Some(b)) = (front, rest) {
            same &= a.val == b.val;
            front = a.next;
            rest = b.next;
        }
        same
    }
}
