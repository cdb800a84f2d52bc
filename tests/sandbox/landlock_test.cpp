#include <fcntl.h>

#include <cerrno>

#include "modes.h"

// The barrier behind the mount namespace: it is tried with a way out that the judge hands in.
namespace judge::sandbox {
namespace {

bool in_force(const Box& box) {
  const auto ids = box.isolation().in_force();
  return std::find(ids.begin(), ids.end(), "landlock") != ids.end();
}

int open_through(Box& box, const char* folder, const std::string& name) {
  const Fd outside(::open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC));
  RunRequest through = request("through", {name});
  through.fds = {{outside.get(), 3}};
  return run(box, through).exit_code.value_or(-1);
}

TEST(Landlock, HoldsWhereADescriptorLeadsOutOfTheTree) {
  Box box = open_box();
  if (!in_force(box)) GTEST_SKIP() << "no Landlock in this kernel";
  EXPECT_EQ(open_through(box, "/etc", "passwd"), EACCES);
  EXPECT_EQ(open_through(box, "/", "."), EACCES);
}

TEST(Landlock, HoldsInARenewedBoxToo) {
  BoxConfig config = box_config();
  config.renewable = true;
  Box box = open_box(config);
  if (!in_force(box)) GTEST_SKIP() << "no Landlock in this kernel";
  EXPECT_EQ(open_through(box, "/etc", "passwd"), EACCES);
  ASSERT_TRUE(box.renew());
  EXPECT_EQ(open_through(box, "/etc", "passwd"), EACCES);
}

}  // namespace
}  // namespace judge::sandbox
