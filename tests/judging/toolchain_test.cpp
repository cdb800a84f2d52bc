#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "judge/base/files.h"
#include "judge/judging/session.h"
#include "judge/languages/language.h"
#include "judge/problem/loader.h"
#include "stages.h"

// The whole way with real boxes and toolchains, over one small problem of its own folder.
namespace judge {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
namespace fs = std::filesystem;

class Judging : public ::testing::Test {
 protected:
  Judging() : problem_(*load_problem(fs::path(JUDGE_PROBLEMS_DIR) / "max-subarray")) {
    workplace_.cache = JUDGE_TEST_CACHE;
  }

  Result<Judgement> judge(const std::string& name, const std::string& source,
                          const SessionOptions& options = {}, std::string_view standard = "") {
    const fs::path file = folder_.path() / name;
    std::ofstream(file, std::ios::binary) << source;
    auto submission = read_submission(file, "", standard);
    EXPECT_TRUE(submission);
    stages_.stages.clear();
    return judge_submission(problem_, *submission, options, workplace_, stages_);
  }
  Judgement judged(const std::string& body) {
    auto judgement = judge("a.py", "class Solution:\n  def maxSubArray(self, nums):\n" + body);
    EXPECT_TRUE(judgement) << judgement.error().message();
    return judgement ? std::move(*judgement) : Judgement{};
  }

  Problem problem_;
  Workplace workplace_;
  Stages stages_;
  TempDir folder_ = *TempDir::create("judging-test");
};

const std::string kKadane =
    "    best = here = nums[0]\n"
    "    for x in nums[1:]:\n"
    "      here = max(x, here + x)\n"
    "      best = max(best, here)\n"
    "    return best\n";

TEST_F(Judging, AcceptsARightSolutionOverAllCases) {
  const Judgement judgement = judged(kKadane);
  EXPECT_EQ(judgement.verdict, Verdict::accepted) << judgement.message;
  EXPECT_GT(judgement.summary.passed, 20);
  EXPECT_EQ(judgement.summary.failed, 0);
  EXPECT_TRUE(judgement.summary.cpu_max);
  EXPECT_FALSE(judgement.isolation.mechanisms.empty());
}

TEST_F(Judging, CompilesToTheStandardAskedFor) {
  const std::string ranges =
      "class Solution { public: int maxSubArray(vector<int>& nums) {\n"
      "  int best = nums[0], here = 0;\n"
      "  ranges::for_each(nums, [&](int x) { here = max(x, here + x); best = max(best, here); });\n"
      "  return best; } };\n";
  EXPECT_EQ(judge("a.cpp", ranges)->verdict, Verdict::accepted);
  const auto older = judge("a.cpp", ranges, {}, "c++17");
  EXPECT_EQ(older->verdict, Verdict::compile_error);
  EXPECT_THAT(older->toolchain, HasSubstr(", c++17"));
  EXPECT_THAT(older->compile.diagnostics, HasSubstr("ranges"));
  const std::string plain =
      "class Solution { public: int maxSubArray(vector<int>& nums) {\n"
      "  int best = nums[0], here = 0;\n"
      "  for (int x : nums) { here = max(x, here + x); best = max(best, here); }\n"
      "  return best; } };\n";
  EXPECT_EQ(judge("a.cpp", plain, {}, "c++17")->verdict, Verdict::accepted);
}

TEST_F(Judging, TakesTheSecondRunFromTheCache) {
  const std::string kadane =
      "func maxSubArray(nums []int) int {\n"
      "\tbest, here := nums[0], 0\n"
      "\tfor _, x := range nums {\n"
      "\t\tif here < 0 { here = 0 }\n"
      "\t\there += x\n"
      "\t\tif here > best { best = here }\n"
      "\t}\n"
      "\treturn best\n"
      "}\n";
  EXPECT_EQ(judge("a.go", kadane)->verdict, Verdict::accepted);
  const auto again = judge("a.go", kadane);
  EXPECT_EQ(again->verdict, Verdict::accepted);
  EXPECT_TRUE(again->compile.cached);
  EXPECT_TRUE(stages_.stages.empty()) << stages_.stages.front();
}

struct Wrong {
  std::string name;
  std::string body;
  Verdict verdict;
  std::string says;
};
// The test's name.
void PrintTo(const Wrong& x, std::ostream* out) { *out << x.name; }
class Judges : public Judging, public ::testing::WithParamInterface<Wrong> {};
TEST_P(Judges, WithEvidence) {
  const Judgement judgement = judged(GetParam().body);
  EXPECT_EQ(judgement.verdict, GetParam().verdict);
  const judge::Run* failure = judgement.first_failure();
  ASSERT_TRUE(failure != nullptr) << judgement.message << judgement.compile.diagnostics;
  EXPECT_THAT(failure->message + failure->difference, HasSubstr(GetParam().says));
  EXPECT_NE(failure->input, "");
}
INSTANTIATE_TEST_SUITE_P(
    Toolchain, Judges,
    ::testing::Values(
        Wrong{"wrong", "    return max(nums)\n", Verdict::wrong_answer, "expected "},
        Wrong{"exception", "    return nums[999]\n", Verdict::run_time_error, "IndexError"},
        Wrong{"exit", "    import os\n    os._exit(0)\n", Verdict::run_time_error,
              "exited with code 0 before returning"},
        Wrong{"forged", "    import os\n    os.write(4, b'hello judge')\n    return 1\n",
              Verdict::run_time_error, "private channel"},
        Wrong{"flood", "    while True: print('x' * 100000)\n", Verdict::output_limit_exceeded,
              "MiB"},
        Wrong{"memory", "    a = []\n    while True: a.append(bytearray(1 << 24))\n",
              Verdict::memory_limit_exceeded, "MiB of memory"}));

struct LastWordsCase {
  std::string name;
  std::string source;
  std::string says;
  std::vector<FindingKind> findings;
};
// The test's name.
void PrintTo(const LastWordsCase& x, std::ostream* out) { *out << x.name; }
class JudgesGo : public Judging, public ::testing::WithParamInterface<LastWordsCase> {};
TEST_P(JudgesGo, ByTheRunTimesLastWords) {
  const auto judgement = judge("a.go", GetParam().source);
  ASSERT_TRUE(judgement) << judgement.error().message();
  const judge::Run* failure = judgement->first_failure();
  ASSERT_TRUE(failure != nullptr) << judgement->compile.diagnostics;
  EXPECT_EQ(judgement->verdict, Verdict::run_time_error);
  EXPECT_EQ(failure->message, GetParam().says);
  std::vector<FindingKind> kinds;
  for (const Finding& finding : judgement->findings) kinds.push_back(finding.kind);
  EXPECT_EQ(kinds, GetParam().findings);
}
INSTANTIATE_TEST_SUITE_P(
    Toolchain, JudgesGo,
    ::testing::Values(
        LastWordsCase{
            "deadlock",
            "func maxSubArray(nums []int) int {\n\tc := make(chan int)\n\tc <- 1\n\treturn "
            "<-c\n}\n",
            "deadlock: fatal error: all goroutines are asleep - deadlock! (line 3)",
            {FindingKind::deadlock}},
        LastWordsCase{"panic elsewhere",
                      "func maxSubArray(nums []int) int {\n\tdone := make(chan int)\n\tgo func() "
                      "{\n\t\tvar m map[int]int\n\t\tm[1] = 1\n\t\tdone <- 1\n\t}()\n\treturn "
                      "<-done\n}\n",
                      "panic: assignment to entry in nil map (line 5)",
                      {}},
        LastWordsCase{"overflow",
                      "func maxSubArray(nums []int) int { return maxSubArray(nums) + 1 }\n",
                      "the stack overflowed (too deep a recursion): fatal error: stack overflow "
                      "(line 1)",
                      {}}));

TEST_F(Judging, ExplainsAWrongAnswerByWhatASanitizerSees) {
  const auto judgement = judge("a.cpp",
                               "class Solution {\npublic:\n  int maxSubArray(vector<int>& nums) {\n"
                               "    int* a = new int[nums.size()];\n"
                               "    a[nums.size()] = 1;\n"
                               "    delete[] a;\n    return -12345;\n  }\n};\n");
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::wrong_answer);
  ASSERT_EQ(judgement->findings.size(), 1U)
      << (judgement->sanitizers.empty() ? "" : judgement->sanitizers[0].why_not);
  EXPECT_EQ(judgement->findings[0].kind, FindingKind::memory_error);
  EXPECT_EQ(judgement->findings[0].line, 5U);
}

TEST_F(Judging, TakesNoSanitizerToASubmissionThatIsRight) {
  const auto judgement = judge("a.cpp",
                               "class Solution {\npublic:\n  int maxSubArray(vector<int>& nums) {\n"
                               "    int best = nums[0], here = 0;\n"
                               "    for (int x : nums) best = max(best, here = max(here, 0) + x);\n"
                               "    return best;\n  }\n};\n");
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::accepted);
  EXPECT_TRUE(judgement->sanitizers.empty());
}

struct Racy {
  std::string file;
  std::string source;
  std::uint32_t line;  // 0: which of the two comes first is chance
};
// The test's name.
void PrintTo(const Racy& x, std::ostream* out) { *out << x.file; }
class JudgesRaces : public Judging, public ::testing::WithParamInterface<Racy> {};
TEST_P(JudgesRaces, AsWrongEvenWhereEveryAnswerIsRight) {
  problem_ = *load_problem(fs::path(JUDGE_PROBLEMS_DIR) / "bounded-blocking-queue");
  const auto judgement = judge(GetParam().file, GetParam().source);
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::wrong_answer);
  ASSERT_FALSE(judgement->findings.empty())
      << (judgement->sanitizers.empty() ? "" : judgement->sanitizers[0].why_not);
  EXPECT_EQ(judgement->findings[0].kind, FindingKind::data_race);
  if (GetParam().line != 0) {
    EXPECT_EQ(judgement->findings[0].line, GetParam().line);
  }
}
INSTANTIATE_TEST_SUITE_P(
    Toolchain, JudgesRaces,
    ::testing::Values(
        Racy{
            "a.cpp",
            "class BoundedBlockingQueue {\n"
            "  counting_semaphore<> room, items{0}; mutex m; deque<int> q; int calls = 0;\n"
            "public:\n"
            "  BoundedBlockingQueue(int n) : room(n) {}\n"
            "  void count() {\n"
            "    calls++;\n"
            "  }\n"
            "  void enqueue(int x) { count(); room.acquire(); { lock_guard l(m); q.push_back(x); } "
            "items.release(); }\n"
            "  int dequeue() { count(); items.acquire(); int x; { lock_guard l(m); x = q.front(); "
            "q.pop_front(); } room.release(); return x; }\n"
            "  int size() { lock_guard l(m); return q.size(); }\n};\n",
            6},
        Racy{"a.c",
             "typedef struct { int *q; int cap, head, count, calls; pthread_mutex_t m; "
             "pthread_cond_t notFull, notEmpty; } BoundedBlockingQueue;\n"
             "BoundedBlockingQueue* boundedBlockingQueueCreate(int capacity) {\n"
             "    BoundedBlockingQueue* s = calloc(1, sizeof *s);\n"
             "    s->q = malloc(capacity * sizeof(int)); s->cap = capacity;\n"
             "    pthread_mutex_init(&s->m, NULL); pthread_cond_init(&s->notFull, NULL); "
             "pthread_cond_init(&s->notEmpty, NULL);\n"
             "    return s;\n"
             "}\n"
             "void boundedBlockingQueueEnqueue(BoundedBlockingQueue* s, int x) {\n"
             "    pthread_mutex_lock(&s->m);\n"
             "    while (s->count == s->cap) pthread_cond_wait(&s->notFull, &s->m);\n"
             "    s->q[(s->head + s->count++) % s->cap] = x;\n"
             "    pthread_cond_signal(&s->notEmpty);\n"
             "    pthread_mutex_unlock(&s->m);\n"
             "}\n"
             "int boundedBlockingQueueDequeue(BoundedBlockingQueue* s) {\n"
             "    pthread_mutex_lock(&s->m);\n"
             "    while (s->count == 0) pthread_cond_wait(&s->notEmpty, &s->m);\n"
             "    int x = s->q[s->head]; s->head = (s->head + 1) % s->cap; s->count--;\n"
             "    pthread_cond_signal(&s->notFull);\n"
             "    pthread_mutex_unlock(&s->m);\n"
             "    return x;\n"
             "}\n"
             "int boundedBlockingQueueSize(BoundedBlockingQueue* s) { return s->count; }\n"
             "void boundedBlockingQueueFree(BoundedBlockingQueue* s) { free(s->q); free(s); }\n",
             0},
        Racy{"a.go",
             "type BoundedBlockingQueue struct {\n\tch chan int\n\tn  int\n}\n\n"
             "func Constructor(capacity int) BoundedBlockingQueue {\n"
             "\treturn BoundedBlockingQueue{ch: make(chan int, capacity)}\n}\n"
             "func (q *BoundedBlockingQueue) count() {\n"
             "\tq.n++\n"
             "}\n"
             "func (q *BoundedBlockingQueue) Enqueue(x int) { q.count(); q.ch <- x }\n"
             "func (q *BoundedBlockingQueue) Dequeue() int { q.count(); return <-q.ch }\n"
             "func (q *BoundedBlockingQueue) Size() int { return len(q.ch) }\n",
             10}));

TEST_F(Judging, FindsStateThatLeaksBetweenCases) {
  const Judgement judgement = judged(
      "    Solution.calls = getattr(Solution, 'calls', 0) + 1\n"
      "    if Solution.calls > 2: return -123456\n" +
      kKadane);
  EXPECT_EQ(judgement.verdict, Verdict::wrong_answer);
  ASSERT_EQ(judgement.findings.size(), 1U);
  EXPECT_EQ(judgement.findings[0].kind, FindingKind::state_leak);
}

TEST_F(Judging, NamesTheCandidatesFileInCompileErrors) {
  const auto judgement =
      judge("my solution.py", "class Solution:\n  def maxSubArray(self, nums:\n");
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::compile_error);
  EXPECT_THAT(judgement->compile.diagnostics, HasSubstr("my solution.py"));
  EXPECT_THAT(judgement->compile.diagnostics, ::testing::Not(HasSubstr("/src")));
}

TEST_F(Judging, CallsAMissingFunctionACompileError) {
  const auto judgement = judge("a.py", "class Solution:\n  def other(self):\n    pass\n");
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::compile_error);
  EXPECT_THAT(judgement->message, HasSubstr("maxSubArray"));
}

TEST_F(Judging, AsksTheReferenceForAnOwnCase) {
  SessionOptions options;
  options.cases = CaseSelection::samples_and_custom;
  auto own = parse_cases(R"({"input": {"nums": [5, -2, 9]}})", "own", CaseGroup::custom,
                         problem_.signature, Fault::usage);
  ASSERT_TRUE(own);
  options.custom = *own;
  options.stop_at_first_failure = false;
  const auto judgement =
      judge("a.py", "class Solution:\n  def maxSubArray(self, nums):\n    return 7\n", options);
  ASSERT_TRUE(judgement) << judgement.error().message();
  const auto run = std::ranges::find(judgement->runs, CaseGroup::custom, &judge::Run::group);
  ASSERT_NE(run, judgement->runs.end());
  EXPECT_EQ(run->expected, "12");
  EXPECT_EQ(run->got, "7");
}

TEST_F(Judging, WorksWithoutACache) {
  workplace_.cache = folder_.path() / "file";
  std::ofstream(workplace_.cache) << "not a folder";
  const Judgement judgement = judged(kKadane);
  EXPECT_EQ(judgement.verdict, Verdict::accepted) << judgement.message;
  EXPECT_THAT(stages_.stages, Contains(HasSubstr("without a cache")));
}

TEST_F(Judging, EndsAtCtrlC) {
  const std::atomic<bool> interrupted{true};
  workplace_.interrupted = &interrupted;
  const auto judgement = judge("a.py", "class Solution:\n  x = 1\n");
  ASSERT_FALSE(judgement);
  EXPECT_EQ(judgement.error().fault, Fault::interrupted);
}

}  // namespace
}  // namespace judge
