class Solution:
    def findCircleNum(self, isConnected: List[List[int]]) -> int:
        seen = set()

        def dfs(city):
            seen.add(city)
            for neighbour, joined in enumerate(isConnected[city]):
                if joined and neighbour not in seen:
                    dfs(neighbour)

        provinces = 0
        for city in range(len(isConnected)):
            if city not in seen:
                dfs(city)
                provinces += 1
        return provinces
