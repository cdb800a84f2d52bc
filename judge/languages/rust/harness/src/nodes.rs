//! Lists and trees. The submission may define the node types itself, so what is common to both is behind traits.

use std::cell::RefCell;
use std::rc::Rc;

pub trait ListLike: Sized {
    fn with(val: i32) -> Self;
    fn val(&self) -> i32;
    fn next(&self) -> &Option<Box<Self>>;
    fn next_mut(&mut self) -> &mut Option<Box<Self>>;
}

pub trait TreeLike: Sized {
    fn with(val: i32) -> Self;
    fn val(&self) -> i32;
    fn child(&self, side: usize) -> &Option<Rc<RefCell<Self>>>;
    fn child_mut(&mut self, side: usize) -> &mut Option<Rc<RefCell<Self>>>;
}

#[macro_export]
macro_rules! list_node {
    ($node:ident) => {
        impl $crate::ListLike for $node {
            fn with(val: i32) -> Self {
                $node { val, next: ::core::option::Option::None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn next(&self) -> &::core::option::Option<::std::boxed::Box<Self>> {
                &self.next
            }
            fn next_mut(&mut self) -> &mut ::core::option::Option<::std::boxed::Box<Self>> {
                &mut self.next
            }
        }
    };
}

#[macro_export]
macro_rules! tree_node {
    ($node:ident) => {
        impl $crate::TreeLike for $node {
            fn with(val: i32) -> Self {
                $node { val, left: ::core::option::Option::None, right: ::core::option::Option::None }
            }
            fn val(&self) -> i32 {
                self.val
            }
            fn child(&self, side: usize) -> &::core::option::Option<::std::rc::Rc<::core::cell::RefCell<Self>>> {
                if side == 0 { &self.left } else { &self.right }
            }
            fn child_mut(&mut self, side: usize) -> &mut ::core::option::Option<::std::rc::Rc<::core::cell::RefCell<Self>>> {
                if side == 0 { &mut self.left } else { &mut self.right }
            }
        }
    };
}
