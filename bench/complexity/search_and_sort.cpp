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

// ---- search
F(bs_iter) {
  auto& a = in.v;
  int l = 0, r = a.size();
  while (l < r) {
    int m = (l + r) / 2;
    if (a[m] < in.x)
      l = m + 1;
    else
      r = m;
  }
  return l;
}
static __attribute__((noinline)) int bsr(const vector<int>& a, int l, int r, int x) {
  if (l >= r) return l;
  int m = (l + r) / 2;
  if (a[m] < x) {
    int k = bsr(a, m + 1, r, x);
    return k + (k == -5);
  }
  int k = bsr(a, l, m, x);
  return k + (k == -5);
}
F(bs_rec) { return bsr(in.v, 0, in.v.size(), in.x); }
F(bs_lower) { return lower_bound(in.v.begin(), in.v.end(), in.x) - in.v.begin(); }
F(lin_search) {
  for (size_t i = 0; i < in.v.size(); i++)
    if (in.v[i] == in.x) return i;
  return 0;
}
F(str_find) { return in.s.find('#'); }  // memchr hidden O(n)
F(str_cmp) { return in.s == in.t; }     // memcmp hidden O(n)
F(front_back) { return in.v.front() + in.v.back() + in.v[in.v.size() / 2]; }
F(loop1000) {
  u64 h = in.v[0];
  for (int i = 0; i < 1000; i++)
    h = h * 6364136223846793005ULL + 1442695040888963407ULL + (h >> 33);
  return h;
}
F(small_hash) {
  unordered_map<int, int> m;
  for (int i = 0; i < 20; i++) m[in.v[i % in.v.size()]] = i;
  return m.size();
}  // O(1)
F(is_prime) {
  u64 n = in.y;
  for (u64 d = 2; d * d <= n; d++)
    if (n % d == 0) return d;
  return 1;
}
F(divisors) {
  u64 n = in.y, c = 0;
  for (u64 d = 1; d * d <= n; d++)
    if (n % d == 0) c += 2;
  return c;
}
F(jump_search) {
  auto& a = in.v;
  int n = a.size(), st = sqrt((double)n), i = 0;
  while (i < n && a[i] < in.x) i += st;
  int j = max(0, i - st);
  while (j < n && a[j] < in.x) j++;
  return j;
}
F(powmod) {
  u64 b = 3, e = in.y, r = 1;
  while (e) {
    if (e & 1) r = r * b % 1000000007ULL;
    b = b * b % 1000000007ULL;
    e >>= 1;
  }
  return r;
}
F(gcd_fib) {
  u64 a = in.y, b = (u64)(in.y / 1.6180339887498949);
  while (b) {
    u64 t = a % b;
    a = b;
    b = t;
  }
  return a;
}
F(digits) {
  u64 n = in.y, c = 0;
  while (n) {
    c += n % 10;
    n /= 10;
  }
  return c;
}
// ---- n log n
F(std_sort) {
  sort(in.v.begin(), in.v.end());
  return in.v[0];
}
F(sort_copy) {
  auto a = in.v;
  sort(a.begin(), a.end());
  u64 c = 0;
  for (size_t i = 1; i < a.size(); i++) c += a[i] == a[i - 1];
  return c;
}
static void msort(vector<int>& a, vector<int>& t, int l, int r) {
  if (r - l < 2) return;
  int m = (l + r) / 2;
  msort(a, t, l, m);
  msort(a, t, m, r);
  int i = l, j = m, k = l;
  while (i < m && j < r) t[k++] = a[i] <= a[j] ? a[i++] : a[j++];
  while (i < m) t[k++] = a[i++];
  while (j < r) t[k++] = a[j++];
  copy(t.begin() + l, t.begin() + r, a.begin() + l);
}
F(merge_sort) {
  vector<int> t(in.v.size());
  msort(in.v, t, 0, in.v.size());
  return in.v[0];
}
static vector<int> msv(vector<int> a) {
  if (a.size() < 2) return a;
  size_t m = a.size() / 2;
  auto l = msv(vector<int>(a.begin(), a.begin() + m)), r = msv(vector<int>(a.begin() + m, a.end()));
  vector<int> o;
  o.reserve(a.size());
  merge(l.begin(), l.end(), r.begin(), r.end(), back_inserter(o));
  return o;
}
F(merge_sort_vec) {
  auto r = msv(in.v);
  return r[0];
}
F(heap_sort_pq) {
  priority_queue<int> q;
  for (int x : in.v) q.push(x);
  u64 h = 0;
  while (!q.empty()) {
    h = h * 31 + q.top();
    q.pop();
  }
  return h;
}
F(set_insert) {
  set<int> s;
  for (int x : in.v) s.insert(x);
  return s.size();
}
F(lis_patience) {
  vector<int> t;
  for (int x : in.v) {
    auto it = lower_bound(t.begin(), t.end(), x);
    if (it == t.end())
      t.push_back(x);
    else
      *it = x;
  }
  return t.size();
}
F(lis_dp) {
  auto& a = in.v;
  int n = a.size();
  vector<int> d(n, 1);
  int b = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < i; j++)
      if (a[j] < a[i]) d[i] = max(d[i], d[j] + 1);
    b = max(b, d[i]);
  }
  return b;
}
F(harmonic) {
  int n = in.v.size();
  vector<int> c(n + 1);
  for (int i = 1; i <= n; i++)
    for (int j = i; j <= n; j += i) c[j]++;
  return c[n];
}
F(sieve) {
  int n = in.v.size();
  vector<char> c(n + 1);
  u64 k = 0;
  for (int i = 2; i <= n; i++)
    if (!c[i]) {
      k++;
      for (u64 j = (u64)i * i; j <= (u64)n; j += i) c[j] = 1;
    }
  return k;
}  // n loglog n

std::vector<Candidate> zoo_search_and_sort() {
  return {{"bs_iter", "O(log n)", "O(1)", g_sorted, bs_iter, 1 << 20},
          {"bs_rec", "O(log n)", "O(log n)", g_sorted, bs_rec, 1 << 20},
          {"bs_lower", "O(log n)", "O(1)", g_sorted, bs_lower, 1 << 20},
          {"lin_search", "O(n)", "O(1)", g_sorted, lin_search, 1 << 20},
          {"jump_search", "O(sqrt n)", "O(1)", g_sorted, jump_search, 1 << 20},
          {"str_find", "O(n)", "O(1)", g_str, str_find, 1 << 20},
          {"str_cmp", "O(n)", "O(1)", g_str, str_cmp, 1 << 20},
          {"front_back", "O(1)", "O(1)", g_arr, front_back, 1 << 20},
          {"loop1000", "O(1)", "O(1)", g_arr, loop1000, 1 << 20},
          {"small_hash", "O(1)", "O(1)", g_two, small_hash, 1 << 20},
          {"is_prime", "O(sqrt n)", "O(1)", g_prime, is_prime, 1ull << 40},
          {"divisors", "O(sqrt n)", "O(1)", g_val, divisors, 1ull << 40},
          {"powmod", "O(log n)", "O(1)", g_val, powmod, 1ull << 40},
          {"gcd_fib", "O(log n)", "O(1)", g_val, gcd_fib, 1ull << 40},
          {"digits", "O(log n)", "O(1)", g_val, digits, 1ull << 40},
          {"std_sort", "O(n log n)", "O(log n)", g_two, std_sort, 1 << 20},
          {"sort_copy", "O(n log n)", "O(n)", g_two, sort_copy, 1 << 20},
          {"merge_sort", "O(n log n)", "O(n)", g_two, merge_sort, 1 << 20},
          {"merge_sort_vec", "O(n log n)", "O(n)", g_two, merge_sort_vec, 1 << 20},
          {"heap_sort_pq", "O(n log n)", "O(n)", g_two, heap_sort_pq, 1 << 20},
          {"set_insert", "O(n log n)", "O(n)", g_two, set_insert, 1 << 20},
          {"lis_patience", "O(n log n)", "O(n)", g_sorted, lis_patience, 1 << 20},
          {"lis_dp", "O(n^2)", "O(n)", g_two, lis_dp, 1 << 20},
          {"harmonic", "O(n log n)", "O(n)", g_arr, harmonic, 1 << 20},
          {"sieve", "O(n)", "O(n)", g_arr, sieve, 1 << 20}};
}

}  // namespace zoo
