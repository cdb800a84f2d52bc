template <class... Types>
struct Bomb {
  using type = typename Bomb<Types..., Types...>::type;  // twice as many with every step
};
class Solution {
 public:
  int twice(int x) { return 2 * x + static_cast<int>(sizeof(Bomb<int, long>::type)); }
};
