var findCircleNum = function(isConnected) {
    const visited = new Set();
    let provinces = 0;

    function dfs(city) {
        visited.add(city);
        isConnected[city].forEach((joined, next) => {
            if (joined && !visited.has(next)) dfs(next);
        });
    }

    for (let city = 0; city < isConnected.length; city++) {
        if (!visited.has(city)) {
            provinces++;
            dfs(city);
        }
    }
    return provinces;
};
