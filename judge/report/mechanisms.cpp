#include "judge/report/mechanisms.h"

#include <fmt/format.h>

#include <array>

namespace judge::report {
namespace {

struct Gives {
  std::string_view id;
  std::string_view zh;
};

// English is what the sandbox itself says.
constexpr std::array kGives = {
    Gives{"user-ns", "程序有自己独立的用户"},
    Gives{"mount-ns", "只读的文件树和限定大小的工作目录"},
    Gives{"pid-ns", "程序只能看到沙箱内的进程、只能向它们发信号"},
    Gives{"net-ns", "没有网络设备"},
    Gives{"ipc-ns", "独立的共享内存和消息队列"},
    Gives{"uts-ns", "独立的主机名"},
    Gives{"cgroup-ns", "看不到宿主机的 cgroup"},
    Gives{"proc", "独立的 /proc，只含沙箱内的进程"},
    Gives{"cgroup-v1", "限制内存和进程数"},
    Gives{"cgroup-v2", "限制内存和进程数"},
    Gives{"cgroup-hybrid", "限制内存和进程数"},
    Gives{"landlock", "在所示文件树和 /work 之外再加一道屏障"},
    Gives{"seccomp", "拒绝危险的系统调用"},
    Gives{"no-new-privs", "set-user-id 程序得不到额外权限"},
    Gives{"no-capabilities", "所有能力集都为空"},
    Gives{"rlimits", "文件大小、打开文件数、栈、core 文件"},
};

std::string gives(const sandbox::Mechanism& mechanism, Ui ui) {
  if (ui == Ui::zh)
    for (const Gives& entry : kGives)
      if (entry.id == mechanism.id) return std::string(entry.zh);
  return mechanism.reason;
}

}  // namespace

std::string mechanism_text(const sandbox::Mechanism& mechanism, Ui ui) {
  if (!mechanism.in_force) return mechanism.reason;
  const std::string text = gives(mechanism, ui);
  if (mechanism.trial != sandbox::Trial::held) return text;
  return fmt::format(fmt::runtime(word(Word::held_when_tried, ui)), text);
}

}  // namespace judge::report
