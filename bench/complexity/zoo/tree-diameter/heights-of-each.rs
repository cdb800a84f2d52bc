type Link = Option<Rc<RefCell<TreeNode>>>;

fn height(node: &Link) -> i32 {
    match node {
        None => 0,
        Some(node) => 1 + height(&node.borrow().left).max(height(&node.borrow().right)),
    }
}

impl Solution {
    pub fn diameter_of_binary_tree(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        match root {
            None => 0,
            Some(node) => {
                let node = node.borrow();
                let through = height(&node.left) + height(&node.right);
                through
                    .max(Self::diameter_of_binary_tree(node.left.clone()))
                    .max(Self::diameter_of_binary_tree(node.right.clone()))
            }
        }
    }
}
