#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <vector>

// Small functions whose classes are known, as interviews see them, with worst-case inputs: what the
// classifier is measured against. They are deliberately written in many hands' styles.
namespace zoo {

struct ListNode {
  int val;
  ListNode* next;
};
struct TreeNode {
  int val;
  TreeNode *l, *r;
};
struct Input {
  uint64_t n = 0;
  std::vector<int> v, w;
  std::string s, t;
  std::vector<std::vector<int>> m;
  int x = 0;
  int64_t y = 0;
  std::vector<ListNode> nodes;
  ListNode* head = nullptr;
  std::vector<TreeNode> tn;
  TreeNode* root = nullptr;
  std::vector<std::vector<int>> out2;  // the last three are results
  std::vector<int> out;
  std::string outs;
};

struct Candidate {
  const char* name;
  const char* time;  // the true classes
  const char* space;
  void (*make)(Input&, uint64_t n, std::mt19937&);
  uint64_t (*run)(Input&);
  uint64_t n_max;  // beyond 2^32: n is a value, not a size
};

void g_arr(Input&, uint64_t, std::mt19937&);
void g_two(Input&, uint64_t, std::mt19937&);
void g_three(Input&, uint64_t, std::mt19937&);
void g_sorted(Input&, uint64_t, std::mt19937&);
void g_rev(Input&, uint64_t, std::mt19937&);
void g_list(Input&, uint64_t, std::mt19937&);
void g_list1(Input&, uint64_t, std::mt19937&);
void g_val(Input&, uint64_t, std::mt19937&);
void g_prime(Input&, uint64_t, std::mt19937&);
void g_str(Input&, uint64_t, std::mt19937&);
void g_str2(Input&, uint64_t, std::mt19937&);
void g_strA(Input&, uint64_t, std::mt19937&);
void g_par(Input&, uint64_t, std::mt19937&);
void g_n(Input&, uint64_t, std::mt19937&);
void g_mat(Input&, uint64_t, std::mt19937&);
void g_tree(Input&, uint64_t, std::mt19937&);
void g_tree_skew(Input&, uint64_t, std::mt19937&);

std::vector<Candidate> zoo_arrays_and_lists();
std::vector<Candidate> zoo_search_and_sort();
std::vector<Candidate> zoo_quadratic_and_more();
std::vector<Candidate> zoo_exponential_and_linear();

}  // namespace zoo
