struct Echo {}

impl Echo {
    fn new(head: Option<Box<ListNode>>, names: Vec<String>) -> Self { Self {} }
    fn flag(&self, value: bool) -> bool { value }
    fn whole(&self, value: i32) -> i32 { value }
    fn large(&self, value: i64) -> i64 { value }
    fn real(&self, value: f64) -> f64 { value }
    fn letter(&self, value: char) -> char { 'あ' }
    fn words(&self, value: String) -> String { value }
    fn list(&self) -> Option<Box<ListNode>> { None }
    fn names(&self) -> Vec<String> { vec![] }
    fn nothing(&self, tree: Option<Rc<RefCell<TreeNode>>>, value: Vec<Vec<i32>>) {}
}
