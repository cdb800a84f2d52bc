type Tree = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn is_valid_bst(root: Tree) -> bool {
        Self::within(&root, i64::MIN, i64::MAX)
    }

    fn within(tree: &Tree, low: i64, high: i64) -> bool {
        if let Some(node) = tree {
            let node = node.borrow();
            let value = i64::from(node.val);
            low < value
                && value < high
                && Self::within(&node.left, low, value)
                && Self::within(&node.right, value, high)
        } else {
            true
        }
    }
}
