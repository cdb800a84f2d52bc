class RecentTotal {
 public:
  RecentTotal(int span) : span_(span) {}
  void add(int value) {
    values_.push_back(value);
    sum_ += value;
    if ((int)values_.size() > span_) {
      sum_ -= values_.front();
      values_.pop_front();
    }
  }
  int total() { return sum_; }

 private:
  int span_;
  int sum_ = 0;
  deque<int> values_;
};
