#include <algorithm>
#include <climits>
#include <cmath>
#include <cstring>
#include <deque>
#include <list>
#include <map>
#include <numeric>
#include <queue>
#include <set>
#include <stack>
#include <unordered_map>
#include <unordered_set>

#include "zoo.h"

using namespace std;
using u64 = uint64_t;
namespace zoo {
#define F(name) static __attribute__((noinline)) u64 name(Input& in)

// ---- exponential
static __attribute__((noinline)) u64 fibr(int n) { return n < 2 ? n : fibr(n - 1) + fibr(n - 2); }
F(fib_rec) { return fibr(in.n); }
F(subset_mask) {
  int n = in.v.size();
  u64 c = 0;
  for (u64 m = 0; m < (1ull << n); m++) {
    c += (m * in.v[0] ^ (m >> 3)) & 1;
  }
  return c;
}
static void subs(const vector<int>& a, size_t i, int s, int x, u64& c) {
  if (i == a.size()) {
    c += s == x;
    return;
  }
  subs(a, i + 1, s, x, c);
  subs(a, i + 1, s + a[i], x, c);
}
F(subset_rec) {
  u64 c = 0;
  subs(in.v, 0, 0, in.x, c);
  return c;
}
static void han(int n, int a, int b, int c, u64& k) {
  if (!n) return;
  han(n - 1, a, c, b, k);
  k += a + b;
  han(n - 1, c, b, a, k);
}
F(hanoi) {
  u64 k = 0;
  han(in.n, 1, 2, 3, k);
  return k;
}
F(perms) {
  int n = in.n;
  vector<int> p(n);
  iota(p.begin(), p.end(), 0);
  u64 c = 0;
  do {
    c += p[0] < p[n - 1];
  } while (next_permutation(p.begin(), p.end()));
  return c;
}
// ---- misc linear
F(palindrome) {
  auto& s = in.s;
  int l = 0, r = (int)s.size() - 1;
  while (l < r)
    if (s[l++] != s[r--]) return 0;
  return 1;
}
F(anagram) {
  int c[256] = {0};
  for (char x : in.s) c[(int)x]++;
  for (char x : in.t) c[(int)x]--;
  for (int x : c)
    if (x) return 0;
  return 1;
}
F(parens) {
  stack<char> st;
  for (char c : in.s) {
    if (c == '(')
      st.push(c);
    else {
      if (st.empty()) return 0;
      st.pop();
    }
  }
  return st.empty();
}
F(window_max) {
  deque<int> d;
  auto& a = in.v;
  int k = a.size() / 4 + 1;
  u64 h = 0;
  for (int i = 0; i < (int)a.size(); i++) {
    while (!d.empty() && a[d.back()] <= a[i]) d.pop_back();
    d.push_back(i);
    if (d.front() <= i - k) d.pop_front();
    h += a[d.front()];
  }
  return h;
}
F(nth_el) {
  auto a = in.v;
  nth_element(a.begin(), a.begin() + a.size() / 2, a.end());
  return a[a.size() / 2];
}
F(kth_heap) {
  priority_queue<int> q;
  size_t k = in.v.size() / 2 + 1;
  for (int x : in.v) {
    q.push(x);
    if (q.size() > k) q.pop();
  }
  return q.top();
}
F(std_list) {
  list<int> l;
  for (int x : in.v) l.push_back(x);
  u64 s = 0;
  for (int x : l) s += x;
  return s;
}
F(dup_hash) {
  unordered_set<int> s;
  for (int x : in.v)
    if (!s.insert(x).second) return 1;
  return 0;
}
F(dup_sort) {
  auto a = in.v;
  sort(a.begin(), a.end());
  return adjacent_find(a.begin(), a.end()) != a.end();
}
F(dup_brute) {
  auto& a = in.v;
  for (size_t i = 0; i < a.size(); i++)
    for (size_t j = 0; j < i; j++)
      if (a[i] == a[j]) return 1;
  return 0;
}
F(counting_sort) {
  vector<int> c(1001);
  for (int x : in.w) c[x]++;
  vector<int> o;
  o.reserve(in.w.size());
  for (int i = 0; i <= 1000; i++)
    while (c[i]--) o.push_back(i);
  return o.size();
}
F(radix) {
  auto a = in.v;
  vector<int> b(a.size());
  for (int sh = 0; sh < 32; sh += 8) {
    int c[257] = {0};
    for (int x : a) c[((unsigned)x >> sh & 255) + 1]++;
    for (int i = 0; i < 256; i++) c[i + 1] += c[i];
    for (int x : a) b[c[(unsigned)x >> sh & 255]++] = x;
    swap(a, b);
  }
  return a[0];
}
F(group_anagrams) {
  unordered_map<string, int> m;
  for (size_t i = 0; i + 8 <= in.s.size(); i += 8) {
    string k = in.s.substr(i, 8);
    sort(k.begin(), k.end());
    m[k]++;
  }
  return m.size();
}
F(n_sqrt_n) {
  auto& a = in.v;
  int n = a.size(), b = max(1, (int)sqrt((double)n));
  u64 h = 0;
  vector<long> bl(n / b + 1);
  for (int i = 0; i < n; i++) bl[i / b] += a[i];
  for (int q = 0; q < n; q++) {
    int r = (int)((u64)q * 2654435761u % n);
    long s = 0;
    int k = 0;
    for (; (k + 1) * b <= r; k++) s += bl[k];
    for (int i = k * b; i < r; i++) s += a[i];
    h += s;
  }
  return h;
}
F(tree_dfs) {
  u64 s = 0;
  vector<TreeNode*> st{in.root};
  while (!st.empty()) {
    auto p = st.back();
    st.pop_back();
    if (!p) continue;
    s += p->val;
    st.push_back(p->l);
    st.push_back(p->r);
  }
  return s;
}
static int dep(TreeNode* p) { return p ? 1 + max(dep(p->l), dep(p->r)) : 0; }
F(tree_depth) { return dep(in.root); }
F(early_exit) {
  for (size_t i = 0; i < in.v.size(); i++)
    if (in.v[i] > 0) return i;
  return 0;
}  // O(1) on random input (expected)
F(climb_dp) {
  int n = in.n;
  vector<u64> d(n + 2);
  d[0] = d[1] = 1;
  for (int i = 2; i <= n; i++) d[i] = d[i - 1] + d[i - 2];
  return d[n];
}
F(climb_o1) {
  u64 a = 1, b = 1;
  for (u64 i = 2; i <= in.n; i++) {
    u64 t = a + b;
    a = b;
    b = t;
  }
  return b;
}
F(coin_dp) {
  int n = in.n;
  static const int cs[5] = {1, 5, 10, 25, 50};
  vector<int> d(n + 1, 1 << 30);
  d[0] = 0;
  for (int i = 1; i <= n; i++)
    for (int c : cs)
      if (c <= i) d[i] = min(d[i], d[i - c] + 1);
  return d[n];
}
F(ret_copy) {
  in.out = in.v;
  return in.out.size();
}  // memcpy O(n)
F(build_out_n2) {
  int n = in.n;
  in.out2.assign(n, vector<int>(n));
  int k = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) in.out2[i][j] = k++;
  return k;
}

std::vector<Candidate> zoo_exponential_and_linear() {
  return {{"early_exit", "O(1)", "O(1)", g_arr, early_exit, 1 << 20},
          {"counting_sort", "O(n)", "O(n)", g_two, counting_sort, 1 << 20},
          {"radix", "O(n)", "O(n)", g_two, radix, 1 << 20},
          {"fib_rec", "O(2^n)", "O(n)", g_n, fib_rec, 60},
          {"subset_mask", "O(2^n)", "O(1)", g_arr, subset_mask, 60},
          {"subset_rec", "O(2^n)", "O(n)", g_arr, subset_rec, 60},
          {"hanoi", "O(2^n)", "O(n)", g_n, hanoi, 60},
          {"perms", "O(n!)", "O(n)", g_n, perms, 60},
          {"palindrome", "O(n)", "O(1)", g_strA, palindrome, 1 << 20},
          {"anagram", "O(n)", "O(1)", g_str, anagram, 1 << 20},
          {"parens", "O(n)", "O(n)", g_par, parens, 1 << 20},
          {"window_max", "O(n)", "O(n)", g_rev, window_max, 1 << 20},
          {"nth_el", "O(n)", "O(n)", g_two, nth_el, 1 << 20},
          {"kth_heap", "O(n log n)", "O(n)", g_sorted, kth_heap, 1 << 20},
          {"std_list", "O(n)", "O(n)", g_two, std_list, 1 << 20},
          {"dup_hash", "O(n)", "O(n)", g_two, dup_hash, 1 << 20},
          {"dup_sort", "O(n log n)", "O(n)", g_two, dup_sort, 1 << 20},
          {"dup_brute", "O(n^2)", "O(1)", g_two, dup_brute, 1 << 20},
          {"group_anagrams", "O(n)", "O(n)", g_str, group_anagrams, 1 << 20},
          {"n_sqrt_n", "O(n sqrt n)", "O(sqrt n)", g_arr, n_sqrt_n, 1 << 20},
          {"tree_dfs", "O(n)", "O(log n)", g_tree, tree_dfs, 1 << 20},
          {"tree_depth", "O(n)", "O(log n)", g_tree, tree_depth, 1 << 20},
          {"tree_depth_skew", "O(n)", "O(n)", g_tree_skew, tree_depth, 1 << 17},
          {"climb_dp", "O(n)", "O(n)", g_n, climb_dp, 1 << 20},
          {"climb_o1", "O(n)", "O(1)", g_n, climb_o1, 1 << 20},
          {"coin_dp", "O(n)", "O(n)", g_n, coin_dp, 1 << 20},
          {"ret_copy", "O(n)", "O(1)", g_two, ret_copy, 1 << 20},
          {"build_out_n2", "O(n^2)", "O(1)", g_n, build_out_n2, 2048}};
}

}  // namespace zoo
