#pragma once

#include <future>
#include <optional>
#include <string>

#include "judge/complexity/one_pass.h"
#include "judge/judging/build.h"
#include "judge/judging/scaling/ladder_inputs.h"
#include "judge/judging/scaling/side_builds.h"

namespace judge {

// Whether the submission goes through its list once. Theory of operation: a build of its own, or
// the ordinary one with another harness, watches every read of a node's link and tells of each call
// how many there were after the end had been read (LINKS, docs/protocol.md). One call with each
// family of the problem's ladder (the places that an answer may have) and each of a few sizes;
// judge/complexity decides.
class OnePassRun {
 public:
  // Starts the build, where one of the problem's follow-ups asks for one pass and the language has
  // such a build. All of them must outlive this.
  OnePassRun(const Problem& problem, const Submission& submission, SideBuilds& builds);

  // nullopt: nobody asks for it. A submission that fails under watch leaves it undecided, with the
  // reason. max_n: no larger sizes. Error: interrupted, or a fault of the box or of the generator.
  Result<std::optional<complexity::OnePass>> run(const BuildPlace& place,
                                                 std::optional<std::int64_t> max_n);

 private:
  using Built = Result<std::variant<Build, CompileFailure>>;
  Result<complexity::OnePass> watch(const BuildPlace& place, std::optional<std::int64_t> max_n);

  const Problem& problem_;
  SideBuilds& builds_;
  bool asked_ = false;
  Text why_not_;              // there is nothing to measure with
  std::future<Built> build_;  // not valid: there is none
};

// The calls themselves. limit: of the sizes.
Result<complexity::OnePass> watch_links(LadderInputs& inputs,
                                        const std::vector<GeneratorFamily>& families,
                                        std::int64_t limit, Runner& runner);

}  // namespace judge
