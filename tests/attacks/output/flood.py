import sys


class Solution:
    def twice(self, x):
        while True:
            sys.stdout.write("flood " * 1000 + "\n")
