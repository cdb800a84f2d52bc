#include "sandbox/box/wire.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "sandbox/box/config.h"

namespace judge::sandbox::wire {
namespace {

TEST(Wire, ReadsWhatWasWritten) {
  std::array<char, 64> buffer{};
  Writer writer(buffer.data(), buffer.size());
  writer.kind(Kind::run);
  writer.number(std::uint64_t{1} << 40);
  writer.text("two words");
  writer.text("");
  ASSERT_FALSE(writer.overflowed());
  Reader reader(writer.data(), writer.size());
  EXPECT_EQ(reader.kind(), Kind::run);
  EXPECT_EQ(reader.number<std::uint64_t>(), std::uint64_t{1} << 40);
  EXPECT_STREQ(reader.text(), "two words");
  EXPECT_STREQ(reader.text(), "");
  EXPECT_TRUE(reader.finished());
}

TEST(Wire, NeverReadsPastThePacket) {
  std::array<char, 64> buffer{};
  Writer writer(buffer.data(), buffer.size());
  writer.number(std::uint32_t{7});
  writer.text("text");
  for (std::size_t size = 0; size < writer.size(); ++size) {
    Reader reader(writer.data(), size);
    reader.number<std::uint32_t>();
    EXPECT_STREQ(reader.text(), "") << size;
    EXPECT_TRUE(reader.bad()) << size;
    EXPECT_FALSE(reader.finished());
  }
}

TEST(Wire, RefusesTextsThatLie) {
  for (const std::string& packet : {std::string("\xff\xff\xff\xff"
                                                "abc\0",
                                                8),  // longer than all
                                    std::string("\3\0\0\0"
                                                "abcd",
                                                8),  // no NUL at its end
                                    std::string("\3\0\0\0"
                                                "a\0c\0",
                                                8)}) {  // a NUL inside
    Reader reader(packet.data(), packet.size());
    EXPECT_STREQ(reader.text(), "");
    EXPECT_TRUE(reader.bad());
  }
}

TEST(Wire, DoesNotWriteMoreThanFits) {
  std::array<char, 8> buffer{};
  Writer writer(buffer.data(), buffer.size());
  writer.text("too long for this");
  EXPECT_TRUE(writer.overflowed());
  EXPECT_LE(writer.size(), buffer.size());
}

// A whole config message with one mount.
std::string config_packet() {
  std::array<char, 512> buffer{};
  Writer writer(buffer.data(), buffer.size());
  writer.kind(Kind::config);
  writer.number(kBuild);
  writer.number(Config{1000, 1000, 1, 64, 0, 0, 0, 4096});
  writer.number(std::uint32_t{1});
  writer.text("/usr");
  writer.text("/usr");
  writer.number(std::uint32_t{1});
  writer.text("/tmp/judge-1-2-3");
  return {writer.data(), writer.size()};
}

// A whole cgroups message with one folder.
std::string cgroups_packet(std::uint32_t tasks_files) {
  std::array<char, 512> buffer{};
  Writer writer(buffer.data(), buffer.size());
  writer.kind(Kind::cgroups);
  writer.number(Cgroups{1, tasks_files});
  writer.number(std::uint32_t{1});
  writer.text("/sys/fs/cgroup/memory/x");
  return {writer.data(), writer.size()};
}

// descriptors: how many came with it.
template <class Message>
bool decodes(std::string packet, int descriptors = 0) {
  static Message message;
  message = {};
  box::Packet raw;
  raw.data = packet.data();
  raw.size = packet.size();
  raw.fd_count = descriptors;
  return box::decode(raw, message);
}

TEST(ConfigMessage, IsDecodedWholeOrNotAtAll) {
  const std::string whole = config_packet();
  EXPECT_TRUE(decodes<box::Config>(whole));
  EXPECT_FALSE(decodes<box::Config>(whole + "x"));
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(decodes<box::Config>(whole.substr(0, size))) << size;
}

TEST(CgroupsMessage, IsDecodedWholeOrNotAtAll) {
  const std::string whole = cgroups_packet(0);
  EXPECT_TRUE(decodes<box::Cgroups>(whole));
  EXPECT_FALSE(decodes<box::Cgroups>(whole + "x"));
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(decodes<box::Cgroups>(whole.substr(0, size))) << size;
}

TEST(CgroupsMessage, NeedsTheDescriptorsItSpeaksOf) {
  EXPECT_TRUE(decodes<box::Cgroups>(cgroups_packet(3), 3));
  EXPECT_TRUE(decodes<box::Cgroups>(cgroups_packet(3), 4));
  EXPECT_FALSE(decodes<box::Cgroups>(cgroups_packet(3), 2));
  EXPECT_FALSE(decodes<box::Cgroups>(cgroups_packet(box::kMaxCgroups + 1), 16));
}

}  // namespace
}  // namespace judge::sandbox::wire
