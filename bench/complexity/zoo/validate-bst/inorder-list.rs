impl Solution {
    pub fn is_valid_bst(root: Option<Rc<RefCell<TreeNode>>>) -> bool {
        fn collect(tree: &Option<Rc<RefCell<TreeNode>>>, values: &mut Vec<i32>) {
            if let Some(node) = tree {
                collect(&node.borrow().left, values);
                values.push(node.borrow().val);
                collect(&node.borrow().right, values);
            }
        }
        let mut values = Vec::new();
        collect(&root, &mut values);
        values.windows(2).all(|pair| pair[0] < pair[1])
    }
}
