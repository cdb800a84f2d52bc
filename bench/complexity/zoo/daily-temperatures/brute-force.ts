function dailyTemperatures(temperatures: number[]): number[] {
    const answer: number[] = new Array(temperatures.length).fill(0);
    for (let i = 0; i < temperatures.length; i++) {
        for (let j = i + 1; j < temperatures.length; j++) {
            if (temperatures[j] > temperatures[i]) {
                answer[i] = j - i;
                break;
            }
        }
    }
    return answer;
}
