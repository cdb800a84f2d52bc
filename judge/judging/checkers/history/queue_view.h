#pragma once

#include <string>
#include <vector>

#include "judge/judging/checkers/history/calls.h"

// A log of a bounded queue used by several threads, prepared for queue_rules.h and queue_search.h.
namespace judge::history {

struct QueueSetup {
  int put = -1;  // method index
  int take = -1;
  int size = -1;  // -1: the class has none
  std::int64_t capacity = 0;
  std::vector<std::string> names;  // of the methods
  const std::vector<std::vector<Operation>>* scripts = nullptr;
};

[[nodiscard]] QueueSetup read_queue_setup(const Input& input, const Signature& signature,
                                          const Json& options);

class QueueView {
 public:
  QueueView(const std::vector<wire::Event>& events, const QueueSetup& setup, const RunFacts& facts);
  QueueView(const QueueView&) = delete;  // the call pointers point into this log
  QueueView& operator=(const QueueView&) = delete;

  const std::vector<wire::Event>& events;
  const QueueSetup& setup;
  const RunFacts& facts;
  // Only calls that the scripts make, each thread's one after the other; else broken.
  const CallLog log;

  [[nodiscard]] bool is_put(const Call& call) const { return call.op == setup.put; }
  [[nodiscard]] bool is_take(const Call& call) const { return call.op == setup.take; }
  [[nodiscard]] bool is_size(const Call& call) const { return call.op == setup.size; }
  [[nodiscard]] const Call* begins(std::size_t index) const { return begins_[index]; }
  [[nodiscard]] const Call* ends(std::size_t index) const { return ends_[index]; }

  // "enqueue(5)", "dequeue() = 5"; a call still open has no result.
  [[nodiscard]] std::string text(const Call& call) const;
  [[nodiscard]] std::string begin_line(const Call& call, std::string_view more = "") const;
  [[nodiscard]] std::string end_line(const Call& call, std::string_view more = "") const;

 private:
  std::vector<const Call*> begins_;
  std::vector<const Call*> ends_;
};

}  // namespace judge::history
