function dailyTemperatures(temperatures: number[]): number[] {
    const answer = temperatures.map(() => 0);
    const waiting: number[] = [];
    temperatures.forEach((today, i) => {
        while (waiting.length > 0 && temperatures[waiting[waiting.length - 1]] < today) {
            const day = waiting.pop()!;
            answer[day] = i - day;
        }
        waiting.push(i);
    });
    return answer;
}
