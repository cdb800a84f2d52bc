//! The values of docs/protocol.md.

use crate::forms::{note_link, Reader, Writer};
use crate::nodes::{ListLike, TreeLike};
use std::cell::RefCell;
use std::rc::Rc;

pub trait Wire: Sized {
    fn read(input: &mut Reader) -> Self;
    fn write(&self, output: &mut Writer);
    /// As an event shows it: numbers as they are, anything else as 0.
    fn event(&self) -> i32 {
        0
    }
    /// The first `count` elements of an array; a count out of range is brought into it.
    fn write_first(&self, _count: i32, output: &mut Writer) {
        self.write(output);
    }
}

macro_rules! plain {
    ($($type:ty, $bytes:expr;)*) => {$(
        impl Wire for $type {
            fn read(input: &mut Reader) -> Self {
                let mut bytes = [0; $bytes];
                bytes.copy_from_slice(input.take($bytes));
                <$type>::from_le_bytes(bytes)
            }
            fn write(&self, output: &mut Writer) {
                output.put(&self.to_le_bytes());
            }
            fn event(&self) -> i32 {
                *self as i32
            }
        }
    )*};
}
plain! { i32, 4; i64, 8; f64, 8; }

impl Wire for () {
    fn read(_: &mut Reader) -> Self {}
    fn write(&self, _: &mut Writer) {}
}

impl Wire for bool {
    fn read(input: &mut Reader) -> Self {
        input.take(1)[0] != 0
    }
    fn write(&self, output: &mut Writer) {
        output.put(&[u8::from(*self)]);
    }
    fn event(&self) -> i32 {
        i32::from(*self)
    }
}

impl Wire for char {
    fn read(input: &mut Reader) -> Self {
        char::from(input.take(1)[0])
    }
    fn write(&self, output: &mut Writer) {
        match u8::try_from(u32::from(*self)) {
            Ok(byte) => output.put(&[byte]),
            Err(_) => output.fail(format!("the returned character {:?} is above U+00FF", self)),
        }
    }
    fn event(&self) -> i32 {
        u32::from(*self) as i32
    }
}

impl Wire for String {
    fn read(input: &mut Reader) -> Self {
        let count = input.count();
        String::from_utf8_lossy(input.take(count)).into_owned()
    }
    fn write(&self, output: &mut Writer) {
        output.count(self.len());
        output.put(self.as_bytes());
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(input: &mut Reader) -> Self {
        let count = input.count();
        (0..count).map(|_| T::read(input)).collect()
    }
    fn write(&self, output: &mut Writer) {
        output.count(self.len());
        self.iter().for_each(|element| element.write(output));
    }
    fn write_first(&self, count: i32, output: &mut Writer) {
        let count = usize::try_from(count).unwrap_or(0).min(self.len());
        output.count(count);
        self[..count].iter().for_each(|element| element.write(output));
    }
}

const MAX_NODES: usize = 1 << 24;

impl<T: ListLike> Wire for Option<Box<T>> {
    fn read(input: &mut Reader) -> Self {
        let mut head = None;
        let mut link = &mut head;
        for _ in 0..input.count() {
            link = link.insert(Box::new(T::with(i32::read(input)))).next_mut();
            note_link(link);
        }
        head
    }
    fn write(&self, output: &mut Writer) {
        let at = output.count(0);
        let mut count = 0;
        let mut node = self;
        while let Some(here) = node {
            count += 1;
            if count > MAX_NODES {
                return output.fail("the returned list has a cycle or is too long".into());
            }
            here.val().write(output);
            node = here.next();
        }
        output.count_at(at, count);
    }
}

impl<T: TreeLike> Wire for Option<Rc<RefCell<T>>> {
    /// Level order: children of absent nodes are not listed.
    fn read(input: &mut Reader) -> Self {
        let mut left = input.count();
        if left == 0 {
            return None;
        }
        let mut node = || -> Option<Self> {
            left = left.checked_sub(1)?;
            let there = bool::read(input);
            Some(there.then(|| Rc::new(RefCell::new(T::with(i32::read(input))))))
        };
        let root = node()?;
        let mut order: std::collections::VecDeque<_> = root.iter().cloned().collect();
        while let Some(parent) = order.pop_front() {
            for side in 0..2 {
                let child = match node() {
                    Some(child) => child,
                    None => return root,
                };
                order.extend(child.iter().cloned());
                *parent.borrow_mut().child_mut(side) = child;
            }
        }
        root
    }

    fn write(&self, output: &mut Writer) {
        let mut order: Vec<Self> = self.iter().cloned().map(Some).collect();
        let mut end = order.len(); // one past the last node that is there
        let mut i = 0;
        while i < order.len() {
            if let Some(node) = order[i].clone() {
                if order.len() > 2 * MAX_NODES {
                    return output.fail("the returned tree has a cycle or is too large".into());
                }
                match node.try_borrow() {
                    Ok(node) => order.extend((0..2).map(|side| node.child(side).clone())),
                    Err(_) => return output.fail("a returned node is still borrowed mutably".into()),
                }
                end = i + 1;
            }
            i += 1;
        }
        output.count(end);
        for node in &order[..end] {
            node.is_some().write(output);
            if let Some(node) = node {
                node.borrow().val().write(output);
            }
        }
    }
}

