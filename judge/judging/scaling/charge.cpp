#include "judge/judging/scaling/charge.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "judge/judging/scaling/patience.h"

namespace judge {
namespace {

constexpr int kLeastShare = 2;                 // of the CPU time
constexpr std::chrono::minutes kMostOfOne{1};  // call, whatever it says
using Time = std::chrono::duration<double, std::nano>;

}  // namespace

Nanoseconds Charge::one_more(const Exchange& exchange) {
  const Nanoseconds cpu = cpu_of(exchange);
  cpu_ += cpu;
  if (exchange.instructions) {
    const Time counted(instruction_ns_ * static_cast<double>(exchange.instructions->all));
    nominal_ += std::chrono::duration_cast<Nanoseconds>(std::min<Time>(counted, kMostOfOne));
  } else {
    nominal_ += cpu;
  }
  const Nanoseconds total = std::max(nominal_, cpu_ / kLeastShare);
  return total - std::exchange(charged_, total);
}

}  // namespace judge
