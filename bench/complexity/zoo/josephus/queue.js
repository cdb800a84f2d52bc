var lastStanding = function(n) {
    const queue = Array.from({ length: n }, (_, i) => i + 1);
    let head = 0;
    while (queue.length - head > 1) {
        queue.push(queue[head]);
        head += 2;
    }
    return queue[head];
};
