impl Solution {
    pub fn diameter_of_binary_tree(root: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        fn depth(node: &Option<Rc<RefCell<TreeNode>>>, best: &mut i32) -> i32 {
            if let Some(node) = node {
                let node = node.borrow();
                let left = depth(&node.left, best);
                let right = depth(&node.right, best);
                *best = (*best).max(left + right);
                left.max(right) + 1
            } else {
                0
            }
        }
        let mut best = 0;
        depth(&root, &mut best);
        best
    }
}
