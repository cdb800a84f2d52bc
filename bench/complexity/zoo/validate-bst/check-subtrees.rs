type Tree = Option<Rc<RefCell<TreeNode>>>;

fn all(tree: &Tree, holds: &dyn Fn(i32) -> bool) -> bool {
    match tree {
        None => true,
        Some(node) => {
            let node = node.borrow();
            holds(node.val) && all(&node.left, holds) && all(&node.right, holds)
        }
    }
}

fn valid(tree: &Tree) -> bool {
    match tree {
        None => true,
        Some(node) => {
            let node = node.borrow();
            all(&node.left, &|x| x < node.val)
                && all(&node.right, &|x| x > node.val)
                && valid(&node.left)
                && valid(&node.right)
        }
    }
}

impl Solution {
    pub fn is_valid_bst(root: Option<Rc<RefCell<TreeNode>>>) -> bool {
        valid(&root)
    }
}
