template <int Depth, class... Types>
struct Bomb : Bomb<Depth - 1, Types..., Bomb<Depth, Types...>>, Bomb<Depth - 2, Bomb<Depth, Types...>, Types...> {};
template <class... Types>
struct Bomb<0, Types...> {};
template <class... Types>
struct Bomb<-1, Types...> {};
class Solution {
 public:
  int twice(int x) { return 2 * x + static_cast<int>(sizeof(Bomb<40>)); }
};
