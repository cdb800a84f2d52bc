var dailyTemperatures = function(temperatures) {
    const answer = new Array(temperatures.length).fill(0);
    const stack = [];
    for (let i = 0; i < temperatures.length; i++) {
        while (stack.length && temperatures[stack.at(-1)] < temperatures[i]) {
            const day = stack.pop();
            answer[day] = i - day;
        }
        stack.push(i);
    }
    return answer;
};
