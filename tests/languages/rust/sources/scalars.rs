struct Echo {
    head: Option<Box<ListNode>>,
    names: Vec<String>,
}

impl Echo {
    fn new(head: Option<Box<ListNode>>, names: Vec<String>) -> Self { Self { head, names } }
    fn flag(&self, value: bool) -> bool { value }
    fn whole(&mut self, value: i32) -> i32 { value }
    fn large(&self, value: i64) -> i64 { value }
    fn real(&self, value: f64) -> f64 { value }
    fn letter(&self, value: char) -> char { value }
    fn words(&self, value: String) -> String { value }
    fn list(&mut self) -> Option<Box<ListNode>> { self.head.take() }
    fn names(&self) -> Vec<String> { self.names.clone() }
    fn nothing(&self, tree: Option<Rc<RefCell<TreeNode>>>, value: Vec<Vec<i32>>) {}
}
