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

// ---- n^2 and hidden
F(bubble) {
  auto& a = in.v;
  int n = a.size();
  for (int i = 0; i < n; i++)
    for (int j = 0; j + 1 < n - i; j++)
      if (a[j] > a[j + 1]) swap(a[j], a[j + 1]);
  return a[0];
}
F(insertion) {
  auto& a = in.v;
  int n = a.size();
  for (int i = 1; i < n; i++) {
    int x = a[i], j = i - 1;
    while (j >= 0 && a[j] > x) {
      a[j + 1] = a[j];
      j--;
    }
    a[j + 1] = x;
  }
  return a[0];
}
F(str_concat_q) {
  string r;
  for (char c : in.s) r = c + r;
  return r.size();
}
F(str_plus_q) {
  string r;
  for (char c : in.s) r = r + c;
  return r.size();
}
F(str_append) {
  string r;
  for (char c : in.s) r += c;
  return r.size();
}
F(push_back_) {
  vector<int> r;
  for (int x : in.v) r.push_back(x * 2);
  return r.size();
}
F(erase_front) {
  vector<int> a = in.v;
  u64 s = 0;
  while (!a.empty()) {
    s += a.front();
    a.erase(a.begin());
  }
  return s;
}
F(insert_front) {
  vector<int> a;
  for (int x : in.v) a.insert(a.begin(), x);
  return a[0];
}
F(pal_expand) {
  auto& s = in.s;
  int n = s.size(), b = 0;
  for (int c = 0; c < n; c++)
    for (int e = 0; e < 2; e++) {
      int l = c, r = c + e;
      while (l >= 0 && r < n && s[l] == s[r]) {
        l--;
        r++;
      }
      b = max(b, r - l - 1);
    }
  return b;
}
F(substr_set) {  // all suffixes inserted: O(n^2) hidden memcpy
  u64 h = 0;
  for (size_t i = 0; i < in.s.size(); i++) {
    string t = in.s.substr(i);
    h += t.back();
  }
  return h;
}
F(dp_alloc_q) {
  int n = in.v.size();
  vector<vector<char>> d(n, vector<char>(n, 0));
  u64 c = 0;
  for (int i = 0; i < n; i++) {
    d[i][i] = 1;
    c += d[i][i];
  }
  return c;
}  // memset hidden n^2
F(lcs_dp) {
  auto& a = in.s;
  auto& b = in.t;
  int n = a.size();
  vector<vector<int>> d(n + 1, vector<int>(n + 1));
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= n; j++)
      d[i][j] = a[i - 1] == b[j - 1] ? d[i - 1][j - 1] + 1 : max(d[i - 1][j], d[i][j - 1]);
  return d[n][n];
}
F(threesum2p) {
  auto a = in.v;
  sort(a.begin(), a.end());
  u64 c = 0;
  int n = a.size();
  for (int i = 0; i < n; i++) {
    int l = i + 1, r = n - 1;
    while (l < r) {
      int s = a[i] + a[l] + a[r];
      if (s == in.x) {
        c++;
        l++;
        r--;
      } else if (s < in.x)
        l++;
      else
        r--;
    }
  }
  return c;
}
F(threesum_bs) {
  auto a = in.v;
  sort(a.begin(), a.end());
  u64 c = 0;
  int n = a.size();
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      c += binary_search(a.begin() + j + 1, a.end(), in.x - a[i] - a[j]);
  return c;
}
F(threesum_set) {
  auto& a = in.v;
  u64 c = 0;
  int n = a.size();
  for (int i = 0; i < n; i++) {
    set<int> s;
    for (int j = i + 1; j < n; j++) {
      if (s.count(in.x - a[i] - a[j])) c++;
      s.insert(a[j]);
    }
  }
  return c;
}  // n^2 log n
F(threesum_hash) {
  auto& a = in.v;
  u64 c = 0;
  int n = a.size();
  for (int i = 0; i < n; i++) {
    unordered_set<int> s;
    for (int j = i + 1; j < n; j++) {
      if (s.count(in.x - a[i] - a[j])) c++;
      s.insert(a[j]);
    }
  }
  return c;
}  // n^2
F(sort_each) {
  u64 c = 0;
  int n = in.v.size();
  for (int i = 0; i < n; i++) {
    auto a = in.v;
    a[i] = -a[i];
    sort(a.begin(), a.end());
    c += a[n / 2];
  }
  return c;
}  // n^2 log n
F(threesum_brute) {
  auto& a = in.v;
  u64 c = 0;
  int n = a.size();
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      for (int k = j + 1; k < n; k++) c += a[i] + a[j] + a[k] == in.x;
  return c;
}
F(matmul) {
  auto& m = in.m;
  int n = m.size();
  vector<vector<int>> r(n, vector<int>(n));
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      int s = 0;
      for (int k = 0; k < n; k++) s += m[i][k] * m[k][j];
      r[i][j] = s;
    }
  return r[n - 1][n - 1];
}
F(floyd) {
  auto d = in.m;
  int n = d.size();
  for (int k = 0; k < n; k++)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) d[i][j] = min(d[i][j], d[i][k] + d[k][j]);
  return d[n - 1][0];
}
F(transpose) {
  auto& m = in.m;
  int n = m.size();
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) swap(m[i][j], m[j][i]);
  return m[0][0];
}

std::vector<Candidate> zoo_quadratic_and_more() {
  return {{"bubble", "O(n^2)", "O(1)", g_two, bubble, 1 << 20},
          {"insertion", "O(n^2)", "O(1)", g_rev, insertion, 1 << 20},
          {"str_concat_q", "O(n^2)", "O(n)", g_str, str_concat_q, 1 << 20},
          {"str_plus_q", "O(n^2)", "O(n)", g_str, str_plus_q, 1 << 20},
          {"str_append", "O(n)", "O(n)", g_str, str_append, 1 << 20},
          {"push_back", "O(n)", "O(n)", g_two, push_back_, 1 << 20},
          {"erase_front", "O(n^2)", "O(n)", g_two, erase_front, 1 << 20},
          {"insert_front", "O(n^2)", "O(n)", g_two, insert_front, 1 << 20},
          {"pal_expand", "O(n^2)", "O(1)", g_strA, pal_expand, 1 << 20},
          {"substr_set", "O(n^2)", "O(n)", g_str, substr_set, 1 << 20},
          {"dp_alloc_q", "O(n^2)", "O(n^2)", g_arr, dp_alloc_q, 4096},
          {"lcs_dp", "O(n^2)", "O(n^2)", g_str2, lcs_dp, 4096},
          {"threesum2p", "O(n^2)", "O(n)", g_three, threesum2p, 1 << 20},
          {"threesum_bs", "O(n^2 log n)", "O(n)", g_three, threesum_bs, 1 << 20},
          {"threesum_set", "O(n^2 log n)", "O(n)", g_three, threesum_set, 1 << 20},
          {"threesum_hash", "O(n^2)", "O(n)", g_three, threesum_hash, 1 << 20},
          {"sort_each", "O(n^2 log n)", "O(n)", g_three, sort_each, 1 << 20},
          {"threesum_brute", "O(n^3)", "O(1)", g_three, threesum_brute, 1 << 20},
          {"matmul", "O(n^3)", "O(n^2)", g_mat, matmul, 1024},
          {"floyd", "O(n^3)", "O(n^2)", g_mat, floyd, 1024},
          {"transpose", "O(n^2)", "O(1)", g_mat, transpose, 1024}};
}

}  // namespace zoo
