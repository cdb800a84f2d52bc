#include <algorithm>

#include "zoo.h"

// Worst-case inputs: distinct values in no order, no pair or triple that fits, answers at the end.
using namespace std;
using u64 = uint64_t;

namespace zoo {

static int ri(mt19937& r, int lo, int hi) { return lo + (int)(r() % (unsigned)(hi - lo + 1)); }
void g_arr(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.v.resize(n);
  for (auto& x : I.v) x = ri(r, -100, 100);
  I.x = 1000;
}
void g_two(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.v.resize(n);
  {
    unsigned a = r() | 1, b = r();
    for (u64 i = 0; i < n; i++) {
      unsigned z = (unsigned)(i * 2654435761u + b) & 0xfffffff;
      z ^= z >> 14;
      z = z * a & 0xfffffff;
      I.v[i] = (int)(z << 1);
    }
  }
  I.x = ((int)(r() & 0x0fffffff)) | 1;
  I.w.resize(n);
  for (auto& x : I.w) x = ri(r, 0, 1000);
}
void g_three(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.v.resize(n);
  {
    unsigned a = r() | 1, b = r();
    for (u64 i = 0; i < n; i++) {
      unsigned z = (unsigned)(i * 2654435761u + b) & 0x7ffffff;
      z ^= z >> 14;
      z = z * a & 0x7ffffff;
      I.v[i] = (int)(z << 1);
    }
  }
  I.x = ((int)(r() & 0x1fffffff)) | 1;
}
void g_sorted(Input& I, u64 n, mt19937& r) {
  g_two(I, n, r);
  sort(I.v.begin(), I.v.end());
  I.x = I.v[r() % n] + 1;
}
void g_rev(Input& I, u64 n, mt19937& r) {
  g_two(I, n, r);
  sort(I.v.rbegin(), I.v.rend());
}
void g_list(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.nodes.resize(n);
  for (u64 i = 0; i < n; i++)
    I.nodes[i] = {(int)(r() % 1000), i + 1 < n ? &I.nodes[i + 1] : nullptr};
  I.head = &I.nodes[0];
  I.x = max<int>(1, n / 3);
}
void g_list1(Input& I, u64 n, mt19937& r) {
  g_list(I, n, r);
  I.x = 1;
}
void g_val(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.y = n + r() % max<u64>(1, n / 64);
  I.v = {1};
}
void g_prime(Input& I, u64 n, mt19937& r) {
  I.n = n;
  u64 p = (n | 1) + 2 * (r() % 8);
  auto pr = [](u64 x) {
    if (x < 4) return x > 1;
    if (x % 2 == 0) return false;
    for (u64 d = 3; d * d <= x; d += 2)
      if (x % d == 0) return false;
    return true;
  };
  while (!pr(p)) p += 2;
  I.y = p;
}
void g_str(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.s.resize(n);
  for (auto& c : I.s) c = 'a' + r() % 26;
  I.t = I.s;
}
void g_str2(Input& I, u64 n, mt19937& r) {
  g_str(I, n, r);
  for (auto& c : I.t) c = 'a' + r() % 26;
}
void g_strA(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.s.assign(n, 'a');
  (void)r;
}
void g_par(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.s = string(n / 2, '(') + string(n - n / 2, ')');
  (void)r;
}
void g_n(Input& I, u64 n, mt19937& r) {
  I.n = n;
  (void)r;
  I.v = {1};
}
void g_mat(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.m.assign(n, vector<int>(n));
  for (auto& a : I.m)
    for (auto& x : a) x = r() % 1000;
}
void g_tree(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.tn.resize(n);
  for (u64 i = 0; i < n; i++)
    I.tn[i] = {(int)(r() % 1000), 2 * i + 1 < n ? &I.tn[2 * i + 1] : nullptr,
               2 * i + 2 < n ? &I.tn[2 * i + 2] : nullptr};
  I.root = &I.tn[0];
}
void g_tree_skew(Input& I, u64 n, mt19937& r) {
  I.n = n;
  I.tn.resize(n);
  for (u64 i = 0; i < n; i++)
    I.tn[i] = {(int)(r() % 1000), i + 1 < n ? &I.tn[i + 1] : nullptr, nullptr};
  I.root = &I.tn[0];
}

}  // namespace zoo
