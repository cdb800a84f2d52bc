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

// ---- max subarray
F(ms_cubic) {
  auto& a = in.v;
  int n = a.size();
  int best = INT_MIN;
  for (int i = 0; i < n; i++)
    for (int j = i; j < n; j++) {
      int s = 0;
      for (int k = i; k <= j; k++) s += a[k];
      best = max(best, s);
    }
  return best;
}
F(ms_quad) {
  auto& a = in.v;
  int n = a.size();
  int best = INT_MIN;
  for (int i = 0; i < n; i++) {
    int s = 0;
    for (int j = i; j < n; j++) {
      s += a[j];
      best = max(best, s);
    }
  }
  return best;
}
static int dc(const vector<int>& a, int l, int r) {
  if (r - l == 1) return a[l];
  int m = (l + r) / 2;
  int x = max(dc(a, l, m), dc(a, m, r));
  int s = 0, bl = INT_MIN;
  for (int i = m - 1; i >= l; i--) {
    s += a[i];
    bl = max(bl, s);
  }
  int br = INT_MIN;
  s = 0;
  for (int i = m; i < r; i++) {
    s += a[i];
    br = max(br, s);
  }
  return max(x, bl + br);
}
F(ms_dc) { return dc(in.v, 0, in.v.size()); }
F(ms_kadane) {
  int c = in.v[0], b = c;
  for (size_t i = 1; i < in.v.size(); i++) {
    c = max(in.v[i], c + in.v[i]);
    b = max(b, c);
  }
  return b;
}
F(ms_prefix) {
  auto& a = in.v;
  vector<int> p(a.size() + 1);
  for (size_t i = 0; i < a.size(); i++) p[i + 1] = p[i] + a[i];
  int mn = 0, b = INT_MIN;
  for (size_t i = 1; i < p.size(); i++) {
    b = max(b, p[i] - mn);
    mn = min(mn, p[i]);
  }
  return b;
}
F(ms_accum) {  // O(n^2) using std::accumulate-free prefix, pairs
  auto& a = in.v;
  vector<int> p(a.size() + 1);
  partial_sum(a.begin(), a.end(), p.begin() + 1);
  int b = INT_MIN;
  for (size_t i = 0; i < p.size(); i++)
    for (size_t j = i + 1; j < p.size(); j++) b = max(b, p[j] - p[i]);
  return b;
}
// ---- two sum (no solution exists)
F(ts_brute) {
  auto& a = in.v;
  for (size_t i = 0; i < a.size(); i++)
    for (size_t j = i + 1; j < a.size(); j++)
      if (a[i] + a[j] == in.x) return i * j;
  return 0;
}
F(ts_sort) {
  vector<int> a = in.v;
  sort(a.begin(), a.end());
  int l = 0, r = (int)a.size() - 1;
  while (l < r) {
    int s = a[l] + a[r];
    if (s == in.x) return l;
    if (s < in.x)
      l++;
    else
      r--;
  }
  return 0;
}
F(ts_hash) {
  unordered_map<int, int> m;
  auto& a = in.v;
  for (size_t i = 0; i < a.size(); i++) {
    auto it = m.find(in.x - a[i]);
    if (it != m.end()) return it->second;
    m[a[i]] = i;
  }
  return 0;
}
F(ts_hashres) {
  unordered_map<int, int> m;
  auto& a = in.v;
  m.reserve(a.size());
  for (size_t i = 0; i < a.size(); i++) {
    auto it = m.find(in.x - a[i]);
    if (it != m.end()) return it->second;
    m[a[i]] = i;
  }
  return 0;
}
F(ts_map) {
  map<int, int> m;
  auto& a = in.v;
  for (size_t i = 0; i < a.size(); i++) {
    auto it = m.find(in.x - a[i]);
    if (it != m.end()) return it->second;
    m[a[i]] = i;
  }
  return 0;
}
F(ts_bsearch) {
  vector<int> a = in.v;
  sort(a.begin(), a.end());
  for (size_t i = 0; i < a.size(); i++) {
    if (binary_search(a.begin() + i + 1, a.end(), in.x - a[i])) return i;
  }
  return 0;
}
static __attribute__((noinline)) bool peek(vector<int> v, size_t i, int x) { return v[i] == x; }
F(ts_byval) {
  u64 c = 0;
  for (size_t i = 0; i < in.v.size(); i++) c += peek(in.v, i, in.x);
  return c;
}
F(ts_stdfind) {
  auto& a = in.v;
  for (size_t i = 0; i < a.size(); i++) {
    auto it = find(a.begin() + i + 1, a.end(), in.x - a[i]);
    if (it != a.end()) return i;
  }
  return 0;
}
// ---- linked list remove nth from end (x = nth)
F(ll_twopass) {
  int L = 0;
  for (auto p = in.head; p; p = p->next) L++;
  int k = L - in.x;
  ListNode d{0, in.head};
  auto q = &d;
  while (k--) q = q->next;
  auto vic = q->next;
  q->next = vic->next;
  u64 r = vic->val;
  q->next = vic;
  return r;
}
F(ll_onepass) {
  ListNode d{0, in.head};
  ListNode *f = &d, *s = &d;
  for (int i = 0; i <= in.x; i++) f = f->next;
  while (f) {
    f = f->next;
    s = s->next;
  }
  auto vic = s->next;
  s->next = vic->next;
  u64 r = vic->val;
  s->next = vic;
  return r;
}
F(ll_vector) {
  vector<ListNode*> p;
  for (auto q = in.head; q; q = q->next) p.push_back(q);
  auto vic = p[p.size() - in.x];
  return vic->val;
}
F(ll_hash) {
  unordered_map<int, ListNode*> m;
  int i = 0;
  for (auto q = in.head; q; q = q->next) m[i++] = q;
  return m[i - in.x]->val;
}
F(ll_stdmap) {
  map<int, ListNode*> m;
  int i = 0;
  for (auto q = in.head; q; q = q->next) m[i++] = q;
  return m[i - in.x]->val;
}
F(ll_quad) {
  for (auto p = in.head; p; p = p->next) {
    int L = 0;
    for (auto q = p; q; q = q->next) L++;
    if (L == in.x) return p->val;
  }
  return 0;
}
static __attribute__((noinline)) int rec(ListNode* p, int n, int& ans) {
  if (!p) return 0;
  int d = rec(p->next, n, ans) + 1;
  if (d == n) ans = p->val;
  return d;
}
F(ll_rec) {
  int a = 0;
  rec(in.head, in.x, a);
  return a;
}

std::vector<Candidate> zoo_arrays_and_lists() {
  return {{"ms_cubic", "O(n^3)", "O(1)", g_arr, ms_cubic, 1 << 20},
          {"ms_quad", "O(n^2)", "O(1)", g_arr, ms_quad, 1 << 20},
          {"ms_dc", "O(n log n)", "O(log n)", g_arr, ms_dc, 1 << 20},
          {"ms_kadane", "O(n)", "O(1)", g_arr, ms_kadane, 1 << 20},
          {"ms_prefix", "O(n)", "O(n)", g_arr, ms_prefix, 1 << 20},
          {"ms_accum", "O(n^2)", "O(n)", g_arr, ms_accum, 1 << 20},
          {"ts_brute", "O(n^2)", "O(1)", g_two, ts_brute, 1 << 20},
          {"ts_sort", "O(n log n)", "O(n)", g_two, ts_sort, 1 << 20},
          {"ts_hash", "O(n)", "O(n)", g_two, ts_hash, 1 << 20},
          {"ts_hashres", "O(n)", "O(n)", g_two, ts_hashres, 1 << 20},
          {"ts_map", "O(n log n)", "O(n)", g_two, ts_map, 1 << 20},
          {"ts_bsearch", "O(n log n)", "O(n)", g_two, ts_bsearch, 1 << 20},
          {"ts_byval", "O(n^2)", "O(n)", g_two, ts_byval, 1 << 20},
          {"ts_stdfind", "O(n^2)", "O(1)", g_two, ts_stdfind, 1 << 20},
          {"ll_twopass", "O(n)", "O(1)", g_list, ll_twopass, 1 << 20},
          {"ll_onepass", "O(n)", "O(1)", g_list, ll_onepass, 1 << 20},
          {"ll_vector", "O(n)", "O(n)", g_list, ll_vector, 1 << 20},
          {"ll_hash", "O(n)", "O(n)", g_list, ll_hash, 1 << 20},
          {"ll_stdmap", "O(n log n)", "O(n)", g_list, ll_stdmap, 1 << 20},
          {"ll_quad", "O(n^2)", "O(1)", g_list1, ll_quad, 1 << 20},
          {"ll_rec", "O(n)", "O(n)", g_list, ll_rec, 1 << 17}};
}

}  // namespace zoo
