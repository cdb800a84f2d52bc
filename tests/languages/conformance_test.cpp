#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "expectations.h"
#include "harness_run.h"
#include "judge/problem/loader.h"
#include "workbench.h"

// Every row of tests/languages/<id>/expectations.json: compile the source, send the cases, compare.
namespace judge::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

constexpr std::size_t kMaxEvents = 4096;

class Conformance : public ::testing::TestWithParam<Expectation> {};

std::string_view kind_name(wire::ExceptionKind kind) {
  switch (kind) {
    case wire::ExceptionKind::error:
      return "error";
    case wire::ExceptionKind::out_of_memory:
      return "out_of_memory";
    case wire::ExceptionKind::stack_overflow:
      return "stack_overflow";
    case wire::ExceptionKind::deadlock:
      return "deadlock";
  }
  return "";
}

std::string describe(const Answer& answer) {
  struct Words {
    std::string operator()(const wire::Hello&) { return "HELLO"; }
    std::string operator()(const std::string&) { return "RESULT"; }
    std::string operator()(const wire::ExceptionFrame& e) {
      std::string text =
          "EXCEPTION " + std::string(kind_name(e.kind)) + " " + e.type + ": " + e.message;
      for (const wire::TraceLine& line : e.trace) {
        text += "\n  " + line.function + ":" + std::to_string(line.line);
      }
      return text;
    }
    std::string operator()(const wire::Unusable& u) { return "UNUSABLE " + u.message; }
    std::string operator()(const wire::Uncompiled& u) { return "UNCOMPILED " + u.diagnostics; }
    std::string operator()(const wire::Done&) { return "DONE"; }
    std::string operator()(const Ended& e) { return "the end, status " + std::to_string(e.status); }
  };
  return std::visit(Words{}, answer.what) + "\nstdout: " + answer.stdout_bytes +
         "\nstderr: " + answer.stderr_bytes;
}

void expect_end_by_signal(const Answer& answer, std::int64_t number) {
  const auto* ended = std::get_if<Ended>(&answer.what);
  ASSERT_TRUE(ended) << describe(answer);
  EXPECT_TRUE(WIFSIGNALED(ended->status)) << describe(answer);
  EXPECT_EQ(WTERMSIG(ended->status), number);
}

void expect_exit(const Answer& answer, std::int64_t code) {
  const auto* ended = std::get_if<Ended>(&answer.what);
  ASSERT_TRUE(ended) << describe(answer);
  EXPECT_TRUE(WIFEXITED(ended->status)) << describe(answer);
  EXPECT_EQ(WEXITSTATUS(ended->status), code);
}

void expect_output(const Answer& answer, const CaseExpectation& expected,
                   const Signature& signature) {
  const auto* payload = std::get_if<std::string>(&answer.what);
  ASSERT_TRUE(payload) << describe(answer);
  const auto outputs = wire::decode_outputs(*payload, expected.input, signature);
  ASSERT_TRUE(outputs) << outputs.error().what;
  if (!expected.output) return;
  EXPECT_EQ(outputs_to_json(*outputs, expected.input, signature).dump(), *expected.output);
}

// Returns whether the process is expected to have ended.
bool expect_exception(HarnessRun& run, const Answer& answer, const ExpectedException& expected) {
  const auto* frame = std::get_if<wire::ExceptionFrame>(&answer.what);
  EXPECT_TRUE(frame) << describe(answer);
  if (!frame) return true;
  EXPECT_EQ(kind_name(frame->kind), expected.kind) << describe(answer);
  if (expected.type) {
    EXPECT_EQ(frame->type, *expected.type) << describe(answer);
  }
  if (expected.message) {
    EXPECT_THAT(frame->message, HasSubstr(*expected.message)) << describe(answer);
  }
  if (expected.line) {
    EXPECT_FALSE(frame->trace.empty()) << describe(answer);
    if (!frame->trace.empty()) {
      EXPECT_EQ(frame->trace[0].line, *expected.line) << describe(answer);
    }
  }
  if (expected.ends_by_signal) expect_end_by_signal(run.receive(), *expected.ends_by_signal);
  if (expected.exits) expect_exit(run.receive(), *expected.exits);
  return expected.ends_by_signal || expected.exits;
}

std::string_view note_name(std::uint8_t note) {
  switch (static_cast<wire::Note>(note)) {
    case wire::Note::meet_failed:
      return "meet_failed";
    case wire::Note::call_returned:
      return "call_returned";
    case wire::Note::threads_left:
      return "threads_left";
  }
  return "?";
}

struct Seen {
  std::int64_t invokes = 0;
  std::int64_t responses = 0;
  std::vector<std::string> notes;
};

Seen seen(const std::vector<wire::Event>& events) {
  Seen all;
  for (const wire::Event& event : events) {
    if (event.phase == wire::EventPhase::invoke) ++all.invokes;
    if (event.phase == wire::EventPhase::response) ++all.responses;
    if (event.phase == wire::EventPhase::note) all.notes.emplace_back(note_name(event.op));
  }
  return all;
}

void expect_events(const HarnessRun& run, const ExpectedEvents& expected) {
  const Seen all = seen(run.events());
  EXPECT_EQ(all.invokes, expected.invokes);
  EXPECT_EQ(all.responses, expected.responses);
  EXPECT_EQ(all.notes, expected.notes);
}

// Waits until the log has what is expected; then nothing may have been answered.
void expect_stuck(const HarnessRun& run, const ExpectedEvents& expected) {
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  Seen all;
  do {
    all = seen(run.events());
    poll(nullptr, 0, 1);
  } while (all.invokes + all.responses < expected.invokes + expected.responses &&
           std::chrono::steady_clock::now() < patience);
  expect_events(run, expected);
  EXPECT_FALSE(run.answered()) << "the call should not return";
}

// Returns whether the process goes on.
bool judge_case(HarnessRun& run, const CaseExpectation& expected, const Signature& signature) {
  run.send_case(expected.input, signature);
  if (expected.events && expected.events->stuck) {
    expect_stuck(run, *expected.events);
    return false;
  }
  const Answer answer = run.receive();
  if (expected.stdout_bytes) {
    EXPECT_EQ(answer.stdout_bytes, *expected.stdout_bytes);
  }
  if (expected.stderr_text) {
    EXPECT_THAT(answer.stderr_bytes, HasSubstr(*expected.stderr_text));
  }
  if (expected.exception) return !expect_exception(run, answer, *expected.exception);
  if (expected.ends_by_signal) {
    expect_end_by_signal(answer, *expected.ends_by_signal);
    return false;
  }
  if (expected.exits) {
    expect_exit(answer, *expected.exits);
    return false;
  }
  expect_output(answer, expected, signature);
  if (expected.events) expect_events(run, *expected.events);
  return true;
}

void expect_done(HarnessRun& run) {
  run.send(wire::encode_end());
  const Answer done = run.receive();
  EXPECT_TRUE(std::holds_alternative<wire::Done>(done.what)) << describe(done);
  const Answer end = run.receive();
  const auto* ended = std::get_if<Ended>(&end.what);
  ASSERT_TRUE(ended) << describe(end);
  EXPECT_EQ(ended->status, 0);
}

// It does not compile, as a compiler or the harness itself says.
void expect_diagnostics(const Expectation& row, const std::string& diagnostics) {
  EXPECT_FALSE(row.diagnostics.empty()) << diagnostics;
  for (const std::string& words : row.diagnostics) EXPECT_THAT(diagnostics, HasSubstr(words));
  for (const std::string& words : row.silent) EXPECT_THAT(diagnostics, Not(HasSubstr(words)));
}

TEST_P(Conformance, Holds) {
  const Expectation& row = GetParam();
  const Language* language = find_language(row.language);
  ASSERT_TRUE(language) << row.language;
  Workbench bench(*language);
  const fs::path path = fs::path(LANGUAGE_TABLES) / row.language / "sources" / row.source;
  const Result<std::string> source = read_file(path, 1 << 20, Fault::judge);
  ASSERT_TRUE(source) << source.error().message();

  const Compiled compiled = bench.compile(row.signature, row.source, *source);
  if (!compiled.ok) return expect_diagnostics(row, compiled.diagnostics);

  const bool concurrent = row.signature.form == Form::concurrent_function ||
                          row.signature.form == Form::concurrent_class;
  HarnessRun run(bench.run_command(compiled, static_cast<std::uint64_t>(row.memory_mib)),
                 compiled.folder.path() / "work", concurrent ? kMaxEvents : 0);
  const Answer first = run.receive();
  if (const auto* uncompiled = std::get_if<wire::Uncompiled>(&first.what))
    return expect_diagnostics(row, uncompiled->diagnostics);
  EXPECT_TRUE(row.diagnostics.empty()) << "it compiles";
  if (row.unusable) {
    const auto* unusable = std::get_if<wire::Unusable>(&first.what);
    ASSERT_TRUE(unusable) << describe(first);
    EXPECT_THAT(unusable->message, HasSubstr(*row.unusable));
    return;
  }
  ASSERT_TRUE(std::holds_alternative<wire::Hello>(first.what)) << describe(first);
  for (const CaseExpectation& expected : row.cases) {
    if (!judge_case(run, expected, row.signature)) return;
  }
  expect_done(run);
}

std::string test_name(const ::testing::TestParamInfo<Expectation>& info) {
  std::string name = info.param.language + "_";
  for (const char c : info.param.name)
    name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Languages, Conformance, ::testing::ValuesIn(all_expectations()),
                         test_name);

}  // namespace
}  // namespace judge::testing
