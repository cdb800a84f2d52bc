var findCircleNum = function(isConnected) {
    const n = isConnected.length;
    for (let k = 0; k < n; k++) {
        for (let i = 0; i < n; i++) {
            for (let j = 0; j < n; j++) {
                if (isConnected[i][k] && isConnected[k][j]) isConnected[i][j] = 1;
            }
        }
    }
    let provinces = 0;
    for (let i = 0; i < n; i++) {
        if (isConnected[i].indexOf(1) === i) provinces++;
    }
    return provinces;
};
