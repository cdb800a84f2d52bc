class Solution {
    public void echo(List<Boolean> g, List<Integer> h, Long[] i, Collection<Double> j, List<Character> k, List<String> l,
            List<List<Integer>> m, List<char[]> n, List<String>[] o,
            ListNode p, TreeNode q, List<ListNode> r, boolean[][] s, Iterable<TreeNode> t) {
        h.set(0, h.get(0) + 1);
        m.get(2).set(1, 4);
        n.get(1)[0] += 1;
        l.set(1, l.get(1) + "y");
        p.val += 1;
        q.right.val += 1;
    }
}
