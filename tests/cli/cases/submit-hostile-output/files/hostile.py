class Solution:
    def doubleIt(self, nums):
        sys.stdout.buffer.write(b"\x1b]0;owned\x07\x1b[2Jcleared \xff\xe2\x80\xaegnp\n")
        raise ValueError("\x1b[31mred\x1b[0m")
