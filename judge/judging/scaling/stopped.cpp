#include "judge/judging/scaling/stopped.h"

#include <fmt/format.h>

#include <utility>

#include "judge/judging/explain.h"

namespace judge {
namespace {

// The reports show a reason as one paragraph.
std::string on_one_line(Error error) {
  const std::string fix = std::exchange(error.fix, "");
  return error.message() + (fix.empty() ? "" : fmt::format(" (fix: {})", fix));
}

// "SIGSEGV" of what explain says of it.
std::string signal_name(int signal) {
  const std::string text = describe_signal(signal);
  return text.substr(0, text.find(':'));
}

// The exception's own words, but for those that are the harness's.
std::string said_zh(const wire::ExceptionFrame& thrown) {
  if (thrown.type == "judge") return "返回的值无法读取";
  std::string said =
      thrown.type.starts_with("SIG") ? "被信号 " + thrown.type + " 终止" : thrown.type;
  if (!thrown.type.starts_with("SIG") && !thrown.message.empty()) said += "：" + thrown.message;
  if (!thrown.trace.empty()) said += fmt::format("（第 {} 行）", thrown.trace.front().line);
  return said;
}

std::string exception_zh(const wire::ExceptionFrame& thrown, const RunLimits& limits) {
  switch (thrown.kind) {
    case wire::ExceptionKind::error:
      return "执行出错：" + said_zh(thrown);
    case wire::ExceptionKind::out_of_memory:
      return fmt::format("内存超过了允许的 {}", describe_bytes(limits.memory_bytes));
    case wire::ExceptionKind::stack_overflow:
      return "栈溢出（递归太深）";
    case wire::ExceptionKind::deadlock:
      return "死锁";
  }
  return said_zh(thrown);
}

std::string end_zh(const std::optional<sandbox::RunResult>& end) {
  if (!end) return "进程提前结束";
  if (end->signal) return fmt::format("被信号 {} 终止", signal_name(*end->signal));
  return fmt::format("返回之前以代码 {} 退出", end->exit_code.value_or(0));
}

std::string ending_zh(const Exchange& exchange, const ExchangeLimits& applied,
                      const RunLimits& limits) {
  switch (exchange.ending) {
    case Ending::answered:
      return "没有得到计数";
    case Ending::threw:
      return exception_zh(exchange.exception, limits);
    case Ending::unusable:
    case Ending::uncompiled:
      return "无法调用";
    case Ending::cpu_limit:
      return fmt::format("CPU 时间超过了 {}", describe(applied.cpu));
    case Ending::wall_limit:
      return fmt::format("{} 之后仍未结束", describe(applied.wall));
    case Ending::quiet:
      return "所有线程都在等待（死锁或睡眠）";
    case Ending::output_limit:
      return "输出太多";
    case Ending::bad_frame:
      return "动用了评测系统的私有通道（文件描述符 3 和 4）";
    case Ending::exited:
      break;
  }
  return end_zh(exchange.end);
}

}  // namespace

Text used_up() { return {"the time for measuring was used up", "测量时间已用完"}; }

Text used_up_before(std::int64_t n) {
  return {fmt::format("before n = {} the time for measuring was used up", n),
          fmt::format("测到 n = {} 之前，测量时间已用完", n)};
}

Text used_up_at(std::int64_t n) {
  return {fmt::format("n = {} was not finished when the time for measuring was used up", n),
          fmt::format("测量时间用完时，n = {} 还没有算完", n)};
}

Text failed_at(std::int64_t n, const Played& played, const RunLimits& limits) {
  const Exchange& exchange = played.exchange;
  const Outcome outcome = explain(exchange, limits, played.applied, played.starting);
  const std::string en = outcome.message.empty() ? "nothing was counted" : outcome.message;
  const bool memory = outcome.verdict == Verdict::memory_limit_exceeded;
  const std::string zh =
      memory ? fmt::format("内存超过了允许的 {}", describe_bytes(limits.memory_bytes))
             : ending_zh(exchange, played.applied, limits);
  return {fmt::format("at n = {}: {}", n, en), fmt::format("n = {} 时：{}", n, zh)};
}

Text no_input_at(std::int64_t n) {
  return {fmt::format("at n = {}: the problem's generator made no input, or one too large", n),
          fmt::format("n = {}：题目的生成器没有给出输入，或者输入太大", n)};
}

Text too_large_beyond(std::int64_t n) {
  return {fmt::format("inputs beyond n = {} are too large to be sent for each call", n),
          fmt::format("n 大于 {} 的输入太大，不值得逐次发送", n)};
}

Text could_not(const Error& error) {
  const std::string text = on_one_line(error);
  return {text, "测量时出错：" + text};
}

Text no_counter(const Error& error) {
  const std::string fix = error.fix.empty() ? "" : fmt::format("（解决：{}）", error.fix);
  return {on_one_line(error), "这台机器上没有指令计数器" + fix};
}

}  // namespace judge
