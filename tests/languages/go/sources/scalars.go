type Echo struct {
	head  *ListNode
	names []string
}

func Constructor(head *ListNode, names []string) *Echo { return &Echo{head, names} }

func (e *Echo) Flag(value bool) bool                  { return value }
func (e *Echo) Whole(value int) int                   { return value }
func (e *Echo) Large(value int64) int64               { return value }
func (e *Echo) Real(value float64) float64            { return value }
func (e *Echo) Letter(value byte) byte                { return value }
func (e *Echo) Words(value string) string             { return value }
func (e *Echo) List() *ListNode                       { return e.head }
func (e *Echo) Names() []string                       { return e.names }
func (e *Echo) Nothing(tree *TreeNode, value [][]int) {}
