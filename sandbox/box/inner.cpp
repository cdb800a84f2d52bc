#include "sandbox/box/inner.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "sandbox/box/capabilities.h"
#include "sandbox/box/files.h"
#include "sandbox/box/landlock.h"
#include "sandbox/box/limits.h"
#include "sandbox/box/mounts.h"
#include "sandbox/box/namespaces.h"
#include "sandbox/box/network.h"
#include "sandbox/box/seccomp.h"
#include "sandbox/box/stage.h"
#include "sandbox/box/zygote.h"

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

// Once for the life of the box: moving a process per run costs milliseconds (the kernel's migration
// lock). "0" in `tasks` moves just the calling thread, which does not need that lock at all.
Failure enter_cgroups(const Cgroups& cgroups) {
  for (unsigned i = 0; i < cgroups.tasks_count; ++i)
    if (::write(cgroups.tasks[i], "0", 1) != 1)
      return failure("cgroup-v1", "write", cgroups.folders[i]);
  return {};
}

// Waits for the cgroups and enters them. Without them this process is not to live on.
Failure await_cgroups(Config& config, int go) {
  static char buffer[kMaxCgroupsMessage];
  Packet packet = receive(go, buffer, sizeof buffer);
  if (packet.size == 0) ::_exit(1);
  // What the outer process had open when it forked.
  for (unsigned i = 0; i < config.cgroups.tasks_count; ++i) ::close(config.cgroups.tasks[i]);
  if (config.cgroups.unified >= 0) ::close(config.cgroups.unified);
  config.cgroups = {};
  if (!decode(packet, config.cgroups)) return {EBADMSG, "cgroup", "message", ""};
  BOX_TRY(enter_cgroups(config.cgroups));
  packet.close_fds();
  return {};
}

// A stage keeps its capabilities, which a user namespace has to confine.
bool keeps_stage(const Config& config, bool user_namespace) {
  return config.values.renewable != 0 && user_namespace;
}

Failure set_up(Config& config, int go, bool user_namespace, std::uint32_t& mechanisms, int& proc) {
  // While the judge makes the cgroups: what needs neither them nor a mapped user. The name first:
  // it tells best where the namespaces were had, but without the right to do anything in them.
  if (config.makes_network_beside()) BOX_TRY(begin_network());
  BOX_TRY(name_machine());
  BOX_TRY(open_sources(config));
  BOX_TRY(lock_capabilities());
  BOX_TRY(await_cgroups(config, go));
  BOX_TRY(hide_cgroups());
  const unsigned uid = user_namespace ? kUser : config.values.map_uid;
  const unsigned gid = user_namespace ? kUser : config.values.map_gid;
  BOX_TRY(become_user(uid, gid, config.values.privileged != 0));
  // After the change of user, which clears it. The outer one may be gone already: `go` tells.
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return failure("pid-ns", "pdeathsig");
  const bool stage = keeps_stage(config, user_namespace);
  BOX_TRY(build_root(config, uid, gid, !stage, proc));
  if (config.makes_network_beside()) BOX_TRY(enter_network());
  return stage ? hide_stage() : lock_in(config, mechanisms);
}

// The outer process says so when the judge is gone.
void end_all(int /*signal*/) {
  ::kill(-1, SIGKILL);
  ::_exit(0);
}

Failure set_up_landlocked(Config& config, int go, std::uint32_t& mechanisms) {
  BOX_TRY(await_cgroups(config, go));
  if (::setsid() < 0) return failure("pid-ns", "setsid");
  if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) return failure("pid-ns", "subreaper");
  if (::prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0) != 0) return failure("pid-ns", "pdeathsig");
  set_work_folder(config.folder);
  // CAP_SETPCAP may be missing. no_new_privs will do: an execve then gives nobody more than they
  // have.
  static_cast<void>(lock_capabilities());
  BOX_TRY(drop_capabilities());
  BOX_TRY(confine_to_places(config));
  ::signal(SIGTERM, end_all);
  const int tasks = count_tasks_of_user();
  if (tasks >= 0) mechanisms |= wire::kTasksLimited;
  protect_zygote(static_cast<unsigned>(std::max(tasks, 0)));
  return install_landlocked_filter(config.cgroups.counted);
}

}  // namespace

void become_landlocked_zygote(int socket, Config& config, int go) {
  const pid_t outer = ::getppid();
  std::uint32_t mechanisms = wire::kLandlock | wire::kLandlocked;
  if (const Failure failed = set_up_landlocked(config, go, mechanisms)) {
    send_failure(socket, Kind::failed, failed);
    ::_exit(1);
  }
  if (::getppid() != outer) ::_exit(1);  // gone before it was asked for its death
  ::close(go);
  send_ready(socket, mechanisms, -1);
  serve(socket);
}

Failure lock_in(const Config& config, std::uint32_t& mechanisms) {
  BOX_TRY(drop_capabilities());
  bool landlock = false;
  BOX_TRY(confine_to_tree(landlock));
  if (landlock) mechanisms |= wire::kLandlock;
  return install_filter(config.cgroups.counted);
}

void send_ready(int socket, std::uint32_t mechanisms, int proc) {
  char text[16];
  wire::Writer message(text, sizeof text);
  message.kind(Kind::ready);
  message.number(mechanisms | (proc >= 0 ? wire::kProc : 0U));
  send(socket, message, proc);
  if (proc >= 0) ::close(proc);
}

void become_zygote(int socket, Config& config, int go, bool user_namespace) {
  int proc = -1;
  std::uint32_t mechanisms = user_namespace ? wire::kUserNamespace : 0U;
  if (const Failure failure = set_up(config, go, user_namespace, mechanisms, proc)) {
    send_failure(socket, Kind::failed, failure);
    ::_exit(1);
  }
  // The outer process keeps its end open for as long as it lives.
  char byte = 0;
  ::fcntl(go, F_SETFL, O_NONBLOCK);
  if (::read(go, &byte, 1) == 0) ::_exit(1);
  ::close(go);
  if (keeps_stage(config, user_namespace)) {
    send_ready(socket, mechanisms | wire::kRenewable, proc);
    serve_stage(socket, config);
  }
  send_ready(socket, mechanisms, proc);
  serve(socket);
}

}  // namespace judge::box
