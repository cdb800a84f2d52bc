class Echo {
    private final ListNode head;
    private final String[] names;

    public Echo(ListNode head, String[] names) {
        this.head = head;
        this.names = names;
    }

    public boolean flag(boolean value) { return value; }
    public int whole(int value) { return value; }
    public Long large(long value) { return value; }
    public double real(double value) { return value; }
    public char letter(char value) { return value; }
    public String words(String value) { return value; }
    public ListNode list() { return head; }
    public List<String> names() { return Arrays.asList(names); }
    public void nothing(TreeNode tree, int[][] value) { }
}
