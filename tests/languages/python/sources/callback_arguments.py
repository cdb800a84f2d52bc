class Solution:
    def run(self, producers, items, produce, consume):
        produce(0, "x") if items else produce(0)
