class Echo:
    def __init__(self, head: Optional[ListNode], names: List[str]):
        self.head, self.all = head, names

    def same(self, value): return value
    flag = whole = large = real = letter = words = same

    def list(self) -> Optional[ListNode]: return self.head
    def names(self) -> List[str]: return self.all
    def nothing(self, tree: Optional[TreeNode], value: List[List[int]]) -> None: pass
