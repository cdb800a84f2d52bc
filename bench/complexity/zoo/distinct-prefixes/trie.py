class TrieNode:
    def __init__(self):
        self.children = {}


class Solution:
    def countPrefixes(self, words: List[str]) -> int:
        root = TrieNode()
        count = 0
        for word in words:
            node = root
            for c in word:
                if c not in node.children:
                    node.children[c] = TrieNode()
                    count += 1
                node = node.children[c]
        return count
