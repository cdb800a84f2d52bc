#include <sys/resource.h>

#include "modes.h"

namespace judge::sandbox {
namespace {

TEST(ManyBoxes, LeaveNothingBehind) {
  { const Box first = open_box(); }
  const Traces before = traces();
  for (int i = 0; i < 200; ++i) {
    Box box = open_box();
    switch (i % 4) {
      case 0:
        EXPECT_EQ(run(box, "nop").exit_code, 0);
        break;
      case 1:
        run(box, "daemon");
        break;
      case 2: {
        auto process = box.start(request("sleep"));
        EXPECT_TRUE(process);
        break;
      }
      case 3:
        break;
    }
  }
  EXPECT_EQ(traces(), before);
}

TEST(ManyRuns, LeaveNothingBehind) {
  Box box = open_box();
  EXPECT_EQ(run(box, "nop").exit_code, 0);
  const Traces before = traces();
  for (int i = 0; i < 300; ++i) ASSERT_EQ(run(box, "nop").exit_code, 0);
  EXPECT_EQ(traces(), before);
  EXPECT_TRUE(box.reusable());
}

}  // namespace
}  // namespace judge::sandbox
