class Solution:
    def lastStanding(self, n: int) -> int:
        place = 0
        for people in range(2, n + 1):
            place = (place + 2) % people
        return place + 1
