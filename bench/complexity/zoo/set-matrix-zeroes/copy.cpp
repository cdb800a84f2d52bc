class Solution {
 public:
  void setZeroes(vector<vector<int>>& matrix) {
    const auto original = matrix;
    for (size_t i = 0; i < original.size(); i++) {
      for (size_t j = 0; j < original[i].size(); j++) {
        if (original[i][j] != 0) continue;
        fill(matrix[i].begin(), matrix[i].end(), 0);
        for (auto& row : matrix) row[j] = 0;
      }
    }
  }
};
