class Solution:
    def countInversions(self, nums: List[int]) -> int:
        def sort(a):
            if len(a) < 2:
                return a, 0
            mid = len(a) // 2
            left, x = sort(a[:mid])
            right, y = sort(a[mid:])
            count = x + y
            merged = []
            i = j = 0
            while i < len(left) and j < len(right):
                if left[i] <= right[j]:
                    merged.append(left[i])
                    i += 1
                else:
                    count += len(left) - i
                    merged.append(right[j])
                    j += 1
            merged += left[i:]
            merged += right[j:]
            return merged, count

        return sort(nums)[1]
