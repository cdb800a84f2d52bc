#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "judge/base/fd.h"
#include "judge/judging/wire.h"
#include "judge/languages/language.h"

namespace judge::testing {

// The harness process ended instead of answering.
struct Ended {
  int status = 0;  // of waitpid
};

// Frames as values of their own; the payload of a result is copied.
struct Answer {
  std::variant<wire::Hello, std::string, wire::ExceptionFrame, wire::Unusable, wire::Uncompiled,
               wire::Done, Ended>
      what;
  std::string stdout_bytes;  // since the answer before
  std::string stderr_bytes;
};

// One harness process outside any sandbox.
class HarnessRun {
 public:
  HarnessRun(const Command& command, const std::filesystem::path& cwd, std::size_t max_events);
  ~HarnessRun();  // kills it if it still runs
  HarnessRun(const HarnessRun&) = delete;
  HarnessRun& operator=(const HarnessRun&) = delete;

  void send(std::string_view frame);
  void send_case(const Input& input, const Signature& signature);  // clears the event log first
  Answer receive();       // fails the test after half a minute
  bool answered() const;  // something can be received now
  [[nodiscard]] std::vector<wire::Event> events() const;

 private:
  Answer answer(decltype(Answer::what) what);

  pid_t pid_ = -1;
  std::optional<int> status_;
  Fd input_;   // we write
  Fd output_;  // we read
  Fd stdout_;
  Fd stderr_;
  Fd log_;
  std::size_t max_events_;
  std::uint32_t sequence_ = 0;
  std::size_t stdout_seen_ = 0;
  std::size_t stderr_seen_ = 0;
  wire::FrameReader reader_{std::size_t{256} << 20};
};

}  // namespace judge::testing
