const canJump = (nums) => {
    let fuel = 0;
    for (const num of nums) {
        if (fuel < 0) return false;
        fuel = Math.max(fuel, num) - 1;
    }
    return true;
};
