#pragma once

#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>

#include "judge/complexity/ladder.h"
#include "judge/judging/program.h"

namespace judge {

// Never null.
struct LadderInput {
  std::int64_t n = 0;  // as the problem measures its size; may differ from what was asked for
  std::shared_ptr<const Input> input;
};

// The inputs of a problem's ladder, by its generator. Larger than the constraints allow: the ladder
// measures growth, not correctness. Several threads may ask.
class LadderInputs {
 public:
  // Opens the generator. problem must outlive it. Error: as Program::open.
  static Result<std::unique_ptr<LadderInputs>> open(const Problem& problem,
                                                    const BuildPlace& place);

  // The same one as long as anybody has it. Error: fault problem with what the generator did
  // instead.
  Result<LadderInput> make(const std::string& family, std::int64_t n, std::int64_t seed);
  // Makes what will be asked for next on a thread of its own. One thread may use this.
  void make_ahead(const std::string& family, std::int64_t n, std::int64_t seed);

 private:
  LadderInputs(const Problem& problem, std::unique_ptr<Program> generator)
      : problem_(problem), generator_(std::move(generator)) {}
  Result<Input> generate(const std::string& family, std::int64_t n, std::int64_t seed);

  const Problem& problem_;
  std::mutex mutex_;  // of generator_ and made_
  std::unique_ptr<Program> generator_;
  std::map<std::tuple<std::string, std::int64_t, std::int64_t>, std::weak_ptr<const Input>> made_;
  std::future<Result<LadderInput>> ahead_;  // last: its thread uses the others
};

[[nodiscard]] std::vector<GeneratorFamily> families_for(const Problem& problem, GeneratorUse use);
// The families meant for the ladder.
[[nodiscard]] std::vector<GeneratorFamily> ladder_families(const Problem& problem);

// The same limits over the sizes that all of them have, up to max_n if that is given.
[[nodiscard]] complexity::LadderLimits ladder_limits(const Problem& problem,
                                                     complexity::LadderLimits limits,
                                                     std::optional<std::int64_t> max_n);

}  // namespace judge
