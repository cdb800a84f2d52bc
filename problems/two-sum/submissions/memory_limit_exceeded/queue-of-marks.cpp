// Mistake: a breadth-first search over selections, each with its own marks for the whole array: n^3 numbers.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        queue<vector<int>> states;
        states.push(vector<int>(nums.size(), 0));
        vector<int> answer;
        while (!states.empty()) {
            vector<int> marks = states.front();
            vector<int> chosen;
            for (int i = 0; i < marks.size(); i++)
                if (marks[i]) chosen.push_back(i);
            if (chosen.size() == 2) {
                if (nums[chosen[0]] + nums[chosen[1]] == target) answer = chosen;
                states.pop();
                if (!answer.empty()) return answer;
                continue;
            }
            states.pop();
            for (int i = chosen.empty() ? 0 : chosen[0] + 1; i < marks.size(); i++) {
                marks[i] = 1;
                states.push(marks);
                marks[i] = 0;
            }
        }
        return answer;
    }
};
