class Solution {
 public:
  vector<int> dailyTemperatures(vector<int>& temperatures) {
    vector<int> answer(temperatures.size(), 0);
    stack<int> colder;
    for (int i = 0; i < (int)temperatures.size(); ++i) {
      while (!colder.empty() && temperatures[colder.top()] < temperatures[i]) {
        answer[colder.top()] = i - colder.top();
        colder.pop();
      }
      colder.push(i);
    }
    return answer;
  }
};
