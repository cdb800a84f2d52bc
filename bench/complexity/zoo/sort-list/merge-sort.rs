type Link = Option<Box<ListNode>>;

impl Solution {
    pub fn sort_list(head: Link) -> Link {
        let mut length = 0;
        let mut at = &head;
        while let Some(node) = at {
            length += 1;
            at = &node.next;
        }
        Self::sort(head, length)
    }

    fn sort(mut head: Link, length: usize) -> Link {
        if length < 2 {
            return head;
        }
        let half = length / 2;
        let mut cut = &mut head;
        for _ in 0..half {
            cut = &mut cut.as_mut().unwrap().next;
        }
        let back = cut.take();
        Self::merge(Self::sort(head, half), Self::sort(back, length - half))
    }

    fn merge(mut a: Link, mut b: Link) -> Link {
        let mut head = None;
        let mut tail = &mut head;
        loop {
            let mut node = match (a.take(), b.take()) {
                (Some(x), Some(y)) if x.val <= y.val => {
                    b = Some(y);
                    x
                }
                (Some(x), Some(y)) => {
                    a = Some(x);
                    std::mem::swap(&mut a, &mut b);
                    y
                }
                (x, y) => {
                    *tail = x.or(y);
                    return head;
                }
            };
            a = node.next.take();
            tail = &mut tail.insert(node).next;
        }
    }
}
