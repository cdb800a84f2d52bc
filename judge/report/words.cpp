#include "judge/report/words.h"

#include <algorithm>
#include <array>

#include "judge/base/assert.h"

namespace judge::report {
namespace {

struct Entry {
  Word which;
  std::string_view en;
  std::string_view zh;
};

// In the order of the enumeration.
constexpr std::array<Entry, kWordCount> kWords = {{
    {Word::passed_of, "{} of {} cases passed", "{1} 个用例通过了 {0} 个"},
    {Word::not_run, "; {} not run after the first failure", "；首个失败之后的 {} 个没有运行"},
    {Word::not_run_short, "not run", "未运行"},
    {Word::case_, "Case", "用例"},
    {Word::input, "input", "输入"},
    {Word::expected, "expected", "预期"},
    {Word::got, "got", "实际"},
    {Word::difference, "difference", "差异"},
    {Word::difference_key, "(- expected, + got)", "（- 预期，+ 实际）"},
    {Word::reason, "reason", "原因"},
    {Word::at, "at", "位置"},
    {Word::frame, "line {}  {}", "第 {} 行  {}"},
    {Word::in_line, " (line {})", "（第 {} 行）"},
    {Word::stdout_, "stdout", "标准输出"},
    {Word::stderr_, "stderr", "标准错误"},
    {Word::shortened, "(cut short)", "（已截断）"},
    {Word::more_lines, "… {} more lines", "…… 还有 {} 行"},
    {Word::more_events, "… {} more events", "…… 还有 {} 个事件"},
    {Word::calls_before, "… {} calls before", "…… 前面还有 {} 次调用"},
    {Word::time, "time", "时间"},
    {Word::memory, "memory", "内存"},
    {Word::compile, "compile", "编译"},
    {Word::left_as_it_was, "was there, left as it is", "已存在，保持不变"},
    {Word::next_steps, "cd {0}; write {1}; judge test; judge submit",
     "cd {0}；编写 {1}；judge test；judge submit"},
    {Word::looked_for, "looked for", "检查"},
    {Word::looked_in, "{} in {} of {} cases", "{}（{} / {} 个用例）"},
    {Word::not_looked, "not for {}: {}", "未检查 {}：{}"},
    {Word::cached, "cached", "已缓存"},
    {Word::limit, "of {}", "限制 {}"},
    {Word::by, " · by {}", " · 来源 {}"},
    {Word::not_measured, "not measured", "未测得"},
    {Word::isolation, "isolation", "隔离"},
    {Word::isolation_hint, "{}, without {}; see judge doctor", "{}，缺少 {}；详见 judge doctor"},
    {Word::scaling, "scaling", "复杂度"},
    {Word::scaling_time, "grows", "时间增长"},
    {Word::scaling_space, "space", "空间增长"},
    {Word::target_is, "target {}", "目标 {}"},
    {Word::sizes_from, " · from n = {} to {}", " · n 从 {} 到 {}"},
    {Word::sure, "confident", "可信"},
    {Word::between, "between {} and {}", "介于 {} 与 {} 之间"},
    {Word::too_few_sizes, "inconclusive: too few sizes were measured", "无法判断：测得的规模太少"},
    {Word::too_short, "inconclusive: the calls are too short for the clock",
     "无法判断：调用时间太短，无法计时"},
    {Word::no_fit, "inconclusive: the cost follows none of the known classes",
     "无法判断：不符合任何已知的级别"},
    {Word::several_fit, "inconclusive: anything from {} to {} fits",
     "无法判断：从 {} 到 {} 都说得通"},
    {Word::clock_disagrees, "inconclusive: counted {}, but its CPU time grows like {}",
     "无法判断：计数为 {}，但 CPU 时间按 {} 增长"},
    {Word::exponential_or_worse, "exponential or worse", "指数级或更差"},
    {Word::time_at, "at n = {}: {}", "n = {} 时：{}"},
    {Word::beside_reference, ", {:.1f} × the reference", "，为参考解的 {:.1f} 倍"},
    {Word::busiest_line, "line {} runs about {} times", "第 {} 行大约执行 {} 次"},
    {Word::next, "next", "下一步"},
    {Word::one_more_step, "{} → {}: one more step", "{} → {}：还差一步"},
    {Word::more_steps, "{} → {}, the first of {} steps", "{} → {}：共 {} 步中的第一步"},
    {Word::in_space, "space {}", "空间 {}"},
    {Word::ladder_stopped, "stopped early: {}", "提前停止：{}"},
    {Word::one_pass, "one pass", "一遍"},
    {Word::one_pass_met, "yes: at most {} links are read after the end, whatever n is",
     "是：到达末尾后最多再读 {} 次 next，与 n 无关"},
    {Word::one_pass_missed, "no: {} links are read again after the end, with n = {}",
     "否：到达末尾后又读了 {} 次 next（n = {}）"},
    {Word::one_pass_grows, "no: links read after the end grow with n, to {} at n = {}",
     "否：到达末尾后读 next 的次数随 n 增长，n = {1} 时为 {0} 次"},
    {Word::follow_ups, "follow-ups", "追问"},
    {Word::requires_time, "time", "时间"},
    {Word::requires_space, "space", "空间"},
    {Word::requires_free_sleepers, "a hand-over's cost", "交接开销"},
    {Word::asks_next, "asks next", "接着问"},
    {Word::steps_counted, "steps", "步数"},
    {Word::instructions_counted, "instr.", "指令数"},
    {Word::nanoseconds_taken, "CPU ns", "CPU 纳秒"},
    {Word::an_item, " ({} an item)", "（每件 {}）"},
    {Word::item_counted, "one item: {0}, {1} → {2} instructions from n = {3} to {4}",
     "每件：{0}，n 从 {3} 到 {4} 时 {1} → {2} 条指令"},
    {Word::item_by_clock, "one item: {0}, {1} → {2} of CPU time from n = {3} to {4}",
     "每件：{0}，n 从 {3} 到 {4} 时 CPU 时间 {1} → {2}"},
    {Word::space_of_threads, "not measured: only what one call in one thread needs is measured",
     "未测得：只测量单线程一次调用所用的空间"},
    {Word::crowd, "crowd", "多线程"},
    {Word::crowd_gain, "{} workers a side: {:.1f} × the throughput of {}",
     "两边各 {0} 个线程：吞吐量为 {2} 个时的 {1:.1f} 倍"},
    {Word::sleepers_cost, "CPU time of an item with {} → {} waiting: {} → {} (waiting^{})",
     "等待的线程从 {} 个到 {} 个：每件的 CPU 时间 {} → {}（线程数^{}）"},
    {Word::sleepers_counted,
     "one item with {} → {} waiting: {:.0f} → {:.0f} instructions (waiting^{})",
     "等待的线程从 {} 个到 {} 个：每件 {:.0f} → {:.0f} 条指令（线程数^{}）"},
    {Word::blocked, "while {} wait: {:.1f} % of a processor",
     "{} 个线程等待时：占用处理器的 {:.1f} %"},
    {Word::name, "name", "名称"},
    {Word::language, "language", "语言"},
    {Word::at_n, "at n = {}", "n = {} 时"},
    {Word::times_fastest, "ratio", "倍数"},
    {Word::approaches, "the problem's own approaches", "题目的已知解法"},
    {Word::longest_timed, "{1} at n = {0}", "n = {0} 时 {1}"},
    {Word::space_class, "space", "空间"},
    {Word::bench_target, "target: time {}, space {}", "目标：时间 {}，空间 {}"},
    {Word::not_counted, "not counted, the class is from CPU time: {}",
     "未计数，级别由 CPU 时间得出：{}"},
    {Word::counting_stopped, "counting stopped early: {}", "计数提前停止：{}"},
    {Word::timing_stopped, "timing stopped early: {}", "计时提前停止：{}"},
    {Word::space_stopped, "measuring space stopped early: {}", "空间测量提前停止：{}"},
    {Word::cpu_time_over_n, "CPU time of one call over n", "一次调用的 CPU 时间（横轴为 n）"},
    {Word::steps_over_n, "steps of one call over n (no CPU time is known)",
     "一次调用的步数（CPU 时间未知）"},
    {Word::instructions_over_n, "instructions of one call over n (no CPU time is known)",
     "一次调用的指令数（CPU 时间未知）"},
    {Word::several_here, "* several", "* 重合"},
    {Word::no_common_n, "No size was timed for all of them.", "没有所有解法都测到的规模。"},
    {Word::problem, "problem", "题目"},
    {Word::as_expected, "{} of {} as expected, {}", "{1} 份中 {0} 份符合预期，用时 {2}"},
    {Word::skipped_count, "; {} skipped", "；跳过 {} 份"},
    {Word::expected_got, "expected {}, got {}", "预期 {}，实际 {}"},
    {Word::could_not_judge, "could not be judged", "无法评测"},
    {Word::title, "title", "标题"},
    {Word::difficulty, "difficulty", "难度"},
    {Word::tags, "tags", "标签"},
    {Word::easy, "easy", "简单"},
    {Word::medium, "medium", "中等"},
    {Word::hard, "hard", "困难"},
    {Word::no_problems, "no problems", "没有题目"},
    {Word::signature, "Signature", "签名"},
    {Word::samples, "Samples", "样例"},
    {Word::limits, "Limits", "限制"},
    {Word::limits_are, "{} of CPU time a case, {} of memory", "每个用例 CPU 时间 {}，内存 {}"},
    {Word::approaches_known, "approaches known: {}; hints: {} (--hints N)",
     "已知解法 {} 种；提示 {} 条（--hints N）"},
    {Word::start_with, "start: {}", "开始：{}"},
    {Word::hint, "Hint {}", "提示 {}"},
    {Word::no_hints, "This problem has no hints.", "这道题没有提示。"},
    {Word::mechanisms, "Sandbox", "沙箱"},
    {Word::level, "isolation {}; memory measured by {}, CPU time by {}",
     "隔离级别 {}；内存由 {} 测量，CPU 时间由 {} 测量"},
    {Word::held_when_tried, "{}; held when tried", "{}；实测有效"},
    {Word::languages, "Languages", "语言"},
    {Word::enable_with, "to mend:", "解决："},
    {Word::catalogs, "Problems", "题库"},
    {Word::problems_count, "{}, {} broken", "{} 道，{} 道有误"},
    {Word::cache, "Cache", "缓存"},
    {Word::not_writable, "not writable", "不可写"},
    {Word::usable, "Ready to judge.", "可以评测。"},
    {Word::not_usable, "Cannot judge here yet.", "目前还不能评测。"},
}};

struct VerdictEntry {
  Verdict verdict;
  std::string_view en;
  std::string_view zh;
};
constexpr std::array<VerdictEntry, 8> kVerdicts = {{
    {Verdict::accepted, "Accepted", "通过"},
    {Verdict::wrong_answer, "Wrong answer", "解答错误"},
    {Verdict::time_limit_exceeded, "Time limit exceeded", "超出时间限制"},
    {Verdict::memory_limit_exceeded, "Memory limit exceeded", "超出内存限制"},
    {Verdict::output_limit_exceeded, "Output limit exceeded", "超出输出限制"},
    {Verdict::run_time_error, "Run-time error", "执行出错"},
    {Verdict::compile_error, "Compile error", "编译出错"},
    {Verdict::judge_error, "Judge error (not your fault)", "评测系统出错（不是你的问题）"},
}};

struct FindingEntry {
  std::string_view kind;
  std::string_view en;
  std::string_view zh;
};
constexpr std::array kFindings = std::to_array<FindingEntry>({
    {"state_leak", "state leaks between cases", "状态在用例之间泄漏"},
    {"deadlock", "deadlock", "死锁"},
    {"busy_wait", "busy waiting", "忙等待"},
    {"capacity_exceeded", "capacity exceeded", "超出容量"},
    {"lost_item", "item lost", "丢失元素"},
    {"duplicated_item", "item duplicated", "重复元素"},
    {"order_violation", "order violated", "顺序错误"},
    {"no_overlap", "no overlap", "没有真正并发"},
    {"left_running", "left running", "返回后仍有线程在运行"},
    {"not_linearizable", "not linearizable", "不可线性化"},
    {"limit_self_report_mismatch", "timing mismatch", "自报用时与实测不符"},
    {"invented_item", "item invented", "凭空出现的元素"},
    {"wrong_call", "wrong call", "回调调用有误"},
    {"broken_history", "broken history", "事件记录不合法"},
    {"memory_error", "memory error", "内存错误"},
    {"undefined_behaviour", "undefined behaviour", "未定义行为"},
    {"data_race", "data race", "数据竞争"},
    {"timing_mismatch", "timing mismatch", "计时不符"},
});

}  // namespace

std::string_view word(Word which, Ui ui) {
  const Entry& entry = kWords[static_cast<std::size_t>(which)];
  JUDGE_ASSERT(entry.which == which);
  return ui == Ui::zh ? entry.zh : entry.en;
}

std::string_view in_ui(const Text& text, Ui ui) {
  return ui == Ui::zh && !text.zh.empty() ? text.zh : text.en;
}

std::string_view verdict_word(Verdict verdict, Ui ui) {
  const auto* entry = std::ranges::find(kVerdicts, verdict, &VerdictEntry::verdict);
  JUDGE_ASSERT(entry != kVerdicts.end());
  return ui == Ui::zh ? entry->zh : entry->en;
}

std::string finding_word(FindingKind kind, Ui ui) {
  const std::string_view name = to_string(kind);
  const auto* entry = std::ranges::find(kFindings, name, &FindingEntry::kind);
  if (entry != kFindings.end()) return std::string(ui == Ui::zh ? entry->zh : entry->en);
  std::string text(name);
  std::ranges::replace(text, '_', ' ');
  return text;
}

}  // namespace judge::report
