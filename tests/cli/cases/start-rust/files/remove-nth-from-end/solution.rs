use std::collections::HashMap;

impl Solution {
    pub fn remove_nth_from_end(mut head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut length = 0;
        let mut node = &head;
        while let Some(here) = node {
            length += 1;
            node = &here.next;
        }
        let mut link = &mut head;
        for _ in 0..length - n {
            link = &mut link.as_mut().unwrap().next;
        }
        let rest = link.as_mut().unwrap().next.take();
        *link = rest;
        head
    }
}
