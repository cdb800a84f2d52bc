#include "sandbox/cgroup_paths.h"

#include <gtest/gtest.h>

#include "sandbox/cgroup_home.h"

namespace judge::sandbox {

std::ostream& operator<<(std::ostream& out, const CgroupPlace& place) {
  return out << "v" << place.version << " " << place.own << " in " << place.mount;
}

namespace {

using Place = std::optional<CgroupPlace>;

// The two texts of a machine, and what is to be found.
struct Machine {
  const char* name;
  const char* cgroup;
  const char* mountinfo;
  Place memory;
  Place pids;
  Place cpu;
};

const Machine kMachines[] = {
    {"v2", "0::/user.slice/user-1000.slice/session-3.scope\n",
     "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n",
     CgroupPlace{2, "/sys/fs/cgroup", "/sys/fs/cgroup/user.slice/user-1000.slice/session-3.scope"},
     CgroupPlace{2, "/sys/fs/cgroup", "/sys/fs/cgroup/user.slice/user-1000.slice/session-3.scope"},
     CgroupPlace{2, "/sys/fs/cgroup", "/sys/fs/cgroup/user.slice/user-1000.slice/session-3.scope"}},
    {"v1, own group nested", "8:pids:/\n4:memory:/a/b\n2:cpu,cpuacct:/c\n",
     "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
     "39 31 0:36 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n"
     "34 31 0:31 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n",
     CgroupPlace{1, "/sys/fs/cgroup/memory", "/sys/fs/cgroup/memory/a/b"},
     CgroupPlace{1, "/sys/fs/cgroup/pids", "/sys/fs/cgroup/pids"},
     CgroupPlace{1, "/sys/fs/cgroup/cpu,cpuacct", "/sys/fs/cgroup/cpu,cpuacct/c"}},
    {"hybrid: no cpuacct in v1", "4:memory:/m\n0::/u\n",
     "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
     "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n",
     CgroupPlace{1, "/sys/fs/cgroup/memory", "/sys/fs/cgroup/memory/m"},
     CgroupPlace{2, "/sys/fs/cgroup/unified", "/sys/fs/cgroup/unified/u"},
     CgroupPlace{2, "/sys/fs/cgroup/unified", "/sys/fs/cgroup/unified/u"}},
    {"a container that sees its group as the mount's root",
     "4:memory:/docker/abc\n",
     "35 31 0:32 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n",
     CgroupPlace{1, "/sys/fs/cgroup/memory", "/sys/fs/cgroup/memory"},
     {},
     {}},
    {"a mount of another group, whose name is longer",
     "4:memory:/docker/abc\n",
     "35 31 0:32 /docker/abcdef /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n",
     {},
     {},
     {}},
    {"a group outside the cgroup namespace",
     "0::/../../x\n",
     "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
     {},
     {},
     {}},
    {"named hierarchies and other file systems only",
     "9:name=systemd:/\n1:cpu:/\n",
     "40 31 0:37 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n"
     "27 1 254:0 / / rw - ext4 /dev/vda rw\n",
     {},
     {},
     {}},
    {"a blank in the path",
     "4:memory:/\n",
     "35 31 0:32 / /mnt/my\\040groups rw - cgroup cgroup rw,memory\n",
     CgroupPlace{1, "/mnt/my groups", "/mnt/my groups"},
     {},
     {}},
    {"nothing", "", "", {}, {}, {}},
    {"junk", "::\n:\nx", "- \n - \n - cgroup\n1 2 3 4 5 - cgroup cgroup memory", {}, {}, {}},
};

TEST(FindCgroups, ReadsWhereOurGroupsAre) {
  for (const auto& machine : kMachines) {
    const CgroupPaths found = find_cgroups(machine.cgroup, machine.mountinfo);
    EXPECT_EQ(found.memory, machine.memory) << machine.name;
    EXPECT_EQ(found.pids, machine.pids) << machine.name;
    EXPECT_EQ(found.cpu, machine.cpu) << machine.name;
  }
}

}  // namespace
}  // namespace judge::sandbox
