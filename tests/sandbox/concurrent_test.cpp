#include <thread>

#include "modes.h"

namespace judge::sandbox {
namespace {

TEST(BoxesOfSeveralThreads, DoNotDisturbEachOther) {
  { const Box first = open_box(); }
  const Traces before = traces();
  const auto work = [] {
    for (int i = 0; i < 10; ++i) {
      Box box = open_box();
      EXPECT_EQ(run(box, "nop").exit_code, 0);
      EXPECT_TRUE(box.put_file("x", "#!/programs/nop\n", true));
      RunRequest script = request("nop");
      script.argv = {"/work/x"};
      EXPECT_EQ(run(box, script).exit_code, 0);
      EXPECT_EQ(run(box, "memory", {"heap", "1000"}).limit, LimitKind::memory);
    }
  };
  std::thread other(work);
  work();
  other.join();
  EXPECT_EQ(traces(), before);
}

}  // namespace
}  // namespace judge::sandbox
