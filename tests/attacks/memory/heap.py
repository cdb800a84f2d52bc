class Solution:
    def twice(self, x):
        blocks = []
        while True:
            blocks.append(bytearray(b"x" * (1 << 20)))
