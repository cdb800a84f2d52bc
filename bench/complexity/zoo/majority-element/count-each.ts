function majorityElement(nums: number[]): number {
    let winner = nums[0];
    let most = 0;
    for (let i = 0; i < nums.length; i++) {
        let count = 0;
        for (let j = i; j < nums.length; j++) {
            if (nums[j] === nums[i]) count++;
        }
        if (count > most) {
            most = count;
            winner = nums[i];
        }
    }
    return winner;
}
