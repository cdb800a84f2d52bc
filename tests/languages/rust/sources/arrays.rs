impl Solution {
    pub fn echo(g: &mut Vec<bool>, h: &mut Vec<i32>, i: &mut Vec<i64>, j: &mut Vec<f64>, k: &mut Vec<char>,
                l: &mut Vec<String>, m: &mut Vec<Vec<i32>>, n: &mut Vec<Vec<char>>, o: &mut Vec<Vec<String>>,
                p: &mut Option<Box<ListNode>>, q: &mut Option<Rc<RefCell<TreeNode>>>, r: &mut Vec<Option<Box<ListNode>>>,
                s: &mut Vec<Vec<bool>>, t: &mut Vec<Option<Rc<RefCell<TreeNode>>>>) {
        m.push(vec![p.as_ref().map_or(0, |node| node.val)]);
        m.pop();
    }
}
