#include "judge/base/files.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

#include "judge/base/fd.h"
#include "judge/base/file_hash.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  Files() : folder_(std::move(*TempDir::create("files-test"))) {}
  [[nodiscard]] fs::path path(std::string_view name) const { return folder_.path() / name; }
  void write(std::string_view name, std::string_view content) const {
    ASSERT_TRUE(write_file_atomically(path(name), content));
  }
  [[nodiscard]] std::string error_of(const fs::path& file) const {
    const Result<std::string> content = read_file(file, 100, Fault::usage);
    return content ? "no error" : content.error().message();
  }

 private:
  TempDir folder_;
};

TEST_F(Files, ReadsWhatWasWritten) {
  for (const std::string& content : {std::string(), std::string("x"), std::string("a\0b\n", 4)}) {
    write("file", content);
    EXPECT_EQ(*read_file(path("file"), 4, Fault::usage), content);
  }
}

TEST_F(Files, ReadsAFileLongerThanItsFirstBuffer) {
  const std::string content(300'001, 'x');
  write("file", content);
  EXPECT_EQ(*read_file(path("file"), 300'001, Fault::usage), content);
}

TEST_F(Files, ReadsAFileWhoseSizeTheKernelDoesNotTell) {
  const Result<std::string> status = read_file("/proc/self/status", 1'000'000, Fault::usage);
  ASSERT_TRUE(status);
  EXPECT_THAT(*status, testing::HasSubstr("Pid:"));
}

TEST_F(Files, AnEndlessFileOfUnknownSizeIsTooLong) {
  const Result<std::string> status = read_file("/proc/self/status", 10, Fault::usage);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().message(), "/proc/self/status: expected at most 10 bytes, got more");
}

TEST_F(Files, SaysWhatIsWrongWithAPathThatIsNoReadableFile) {
  fs::create_directory(path("folder"));
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  const Fd listener(::socket(AF_UNIX, SOCK_STREAM, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path("socket").c_str(), sizeof address.sun_path - 1);
  ASSERT_EQ(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  write("long", std::string(101, 'x'));
  fs::create_symlink(path("loop"), path("loop"));

  const std::string wanted = ": expected a readable regular file, got ";
  EXPECT_EQ(error_of(path("none")), path("none").string() + wanted + "no such file");
  EXPECT_EQ(error_of(path("folder")), path("folder").string() + wanted + "a directory");
  EXPECT_EQ(error_of(path("pipe")), path("pipe").string() + wanted + "a named pipe");
  EXPECT_EQ(error_of(path("socket")), path("socket").string() + wanted + "a socket");
  EXPECT_EQ(error_of("/dev/zero"), "/dev/zero" + wanted + "a device");
  EXPECT_EQ(error_of(path("long")),
            path("long").string() + ": expected at most 100 bytes, got 101 bytes");
  EXPECT_THAT(error_of(path("loop")), testing::HasSubstr("symbolic links"));
  EXPECT_THAT(error_of(path("long") / "below"), testing::HasSubstr("Not a directory"));
}

TEST_F(Files, AnErrorHasTheFaultTheCallerNames) {
  EXPECT_EQ(read_file(path("none"), 1, Fault::usage).error().fault, Fault::usage);
  EXPECT_EQ(read_file(path("none"), 1, Fault::problem).error().fault, Fault::problem);
}

TEST_F(Files, WritingReplacesTheWholeFileAndLeavesNothingBeside) {
  write("file", "the old and longer text");
  write("file", "new");
  EXPECT_EQ(*read_file(path("file"), 100, Fault::usage), "new");
  EXPECT_EQ(std::distance(fs::directory_iterator(path("")), {}), 1);
}

TEST_F(Files, OnlyAnExecutableFileIsExecutable) {
  ASSERT_TRUE(write_file_atomically(path("program"), "x", true));
  ASSERT_TRUE(write_file_atomically(path("text"), "x", false));
  EXPECT_EQ(::access(path("program").c_str(), X_OK), 0);
  EXPECT_NE(fs::status(path("text")).permissions() & fs::perms::owner_exec, fs::perms::owner_exec);
}

TEST_F(Files, AFailedWriteNamesTheFileAndLeavesTheOldOne) {
  const auto missing = write_file_atomically(path("none/file"), "x");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().message(), path("none/file").string() + ": No such file or directory");
  EXPECT_EQ(missing.error().fault, Fault::judge);

  write("file", "old");
  // A full disk, as a limit on the size of files: the write stops half way.
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{1000, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  const auto full = write_file_atomically(path("file"), std::string(5000, 'x'));
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().message(), path("file").string() + ": File too large");
  EXPECT_EQ(*read_file(path("file"), 100, Fault::usage), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(path("")), {}), 1);
}

TEST_F(Files, HashesAFileAsItsContent) {
  const std::size_t kSizes[] = {0, 1, 65'536, 200'001};
  for (const std::size_t size : kSizes) {
    const std::string content(size, 'x');
    ASSERT_TRUE(write_file_atomically(path("file"), content));
    EXPECT_EQ(content_hash_of_file(path("file"), size), ContentHash().add(content).hex()) << size;
    EXPECT_EQ(content_hash_of_file(path("file"), size + 1), std::nullopt) << size;
  }
  EXPECT_EQ(content_hash_of_file(path("none"), 0), std::nullopt);
}

TEST(ContentHash, IsTheSameForTheSamePiecesOnly) {
  const auto hash = [](std::initializer_list<std::string_view> pieces) {
    ContentHash content;
    for (const std::string_view piece : pieces) content.add(piece);
    return content.hex();
  };
  EXPECT_EQ(hash({"ab", "c"}), hash({"ab", "c"}));
  EXPECT_NE(hash({"ab", "c"}), hash({"a", "bc"}));
  EXPECT_NE(hash({"ab"}), hash({"ab", ""}));
  EXPECT_EQ(hash({"x"}).size(), 32U);
  EXPECT_EQ(hash({"x"}).find_first_not_of("0123456789abcdef"), std::string::npos);
  // Caches of other days and machines have to find theirs again.
  EXPECT_EQ(hash({}), "99aa06d3014798d86001c324468d497f");
}

}  // namespace
}  // namespace judge
