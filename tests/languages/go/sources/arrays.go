func echo(g []bool, h []int, i []int64, j []float64, k []byte, l []string, m [][]int, n [][]byte, o [][]string, p *ListNode, q *TreeNode, r []*ListNode, s [][]bool, t []*TreeNode) {
}
