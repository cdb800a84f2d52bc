# -*- coding: unicode_escape -*-
# The lines below are another program under that codec: \u000aimport os\u000aos.write(2, b"read by " b"the codec\\n")
class Solution:
    def twice(self, x):
        return 2 * x
