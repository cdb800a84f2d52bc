from typing import List

# SOLUTION
print(Solution().maxSubArray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
