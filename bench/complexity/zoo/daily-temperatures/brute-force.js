var dailyTemperatures = function(temperatures) {
    return temperatures.map((today, i) => {
        for (let j = i + 1; j < temperatures.length; j++) {
            if (temperatures[j] > today) return j - i;
        }
        return 0;
    });
};
