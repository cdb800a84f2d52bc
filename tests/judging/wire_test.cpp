#include "judge/judging/wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fake_harness.h"

namespace judge::wire {
namespace {

using judge::testing::frame;
using judge::testing::little_endian;
using judge::testing::text_field;

Param param(std::string name, Type type) { return {std::move(name), type, std::nullopt}; }

Signature returning(Type type) {
  Signature signature;
  signature.returns = type;
  signature.outputs = {Output{}};
  return signature;
}

Value ints(std::initializer_list<std::int64_t> numbers) {
  Values values;
  for (const std::int64_t number : numbers) values.push_back({number});
  return {values};
}

TEST(EncodeCase, WritesArgumentsLittleEndianInOrder) {
  Signature signature = returning({});
  signature.params = {param("a", {BaseType::int32, 1}), param("b", {BaseType::string, 0}),
                      param("c", {BaseType::boolean, 0})};
  Input input;
  input.arguments = {ints({1, -1}), {std::string("hi")}, {true}};
  const std::string payload = little_endian(7, 4) + little_endian(2, 4) + little_endian(1, 4) +
                              "\xFF\xFF\xFF\xFF" + text_field("hi") + "\x01";
  EXPECT_EQ(encode_case(7, input, signature), frame(0x10, payload));
}

TEST(EncodeCase, LeavesCallbacksOutAndAppendsTheirPaces) {
  Signature signature;
  signature.form = Form::concurrent_function;
  signature.params = {param("n", {BaseType::int32, 0}),
                      {"produce", {}, Callback{{"p"}, {BaseType::int32, 0}, {1}}}};
  Input input;
  input.arguments = {{std::int64_t{3}}};
  input.paces = {{10, 2, 30}};
  EXPECT_EQ(encode_case(1, input, signature),
            frame(0x10, little_endian(1, 4) + little_endian(3, 4) + little_endian(10, 4) +
                            little_endian(2, 4) + little_endian(30, 4)));
}

TEST(EncodeCase, WritesTheSleepsOfThreadScripts) {
  Signature signature;
  signature.form = Form::concurrent_class;
  signature.methods = {{"put", {param("x", {BaseType::int32, 0})}, {}}};
  Input input;
  input.threads = {{{0, {{std::int64_t{9}}}, 0}, {-1, {}, 20}}};
  EXPECT_EQ(encode_case(1, input, signature),
            frame(0x10, little_endian(1, 4) + little_endian(1, 4) + little_endian(2, 4) +
                            little_endian(0, 2) + little_endian(9, 4) + "\xFF\xFF" +
                            little_endian(20, 4)));
}

TEST(FrameReader, TakesFramesThatArriveByteByByte) {
  FrameReader reader(100);
  const std::string bytes = frame(0x01, little_endian(1, 4)) + frame(0x06, "");
  std::vector<std::size_t> kinds;
  for (const char byte : bytes) {
    reader.append({&byte, 1});
    const auto next = reader.next();
    ASSERT_TRUE(next);
    if (*next) kinds.push_back((*next)->index());
  }
  EXPECT_THAT(kinds, ::testing::ElementsAre(wire::Frame(wire::Hello{}).index(),
                                            wire::Frame(wire::Done{}).index()));
}

TEST(FrameReader, ReadsCountsWithTheirAllocationLog) {
  FrameReader reader(1000);
  const std::string log = little_endian(0x1000, 8) + little_endian(64, 8) +
                          little_endian(0x1000, 8) + little_endian(0, 8);
  reader.append(frame(0x05, little_endian(7, 4) + little_endian(2, 4) + little_endian(500, 8) +
                                little_endian(30, 8) + little_endian(96, 8) + "\x01" +
                                little_endian(2, 4) + log + little_endian(1, 4) +
                                little_endian(0x2000, 8) + little_endian(1, 4) +
                                little_endian(7, 4) + little_endian(450, 8)));
  const auto next = reader.next();
  ASSERT_TRUE(next && *next);
  const auto* counts = std::get_if<CountsFrame>(&**next);
  ASSERT_NE(counts, nullptr);
  EXPECT_EQ(counts->sequence, 7U);
  EXPECT_THAT(counts->components, ::testing::ElementsAre(500U, 30U));
  EXPECT_EQ(counts->stack_bytes, 96U);
  EXPECT_TRUE(counts->log_is_whole);
  ASSERT_EQ(counts->log.size(), 2U);
  EXPECT_EQ(counts->log[0].bytes, 64U);
  EXPECT_TRUE(counts->log[1].release);
  EXPECT_THAT(counts->result, ::testing::ElementsAre(0x2000U));
  ASSERT_EQ(counts->lines.size(), 1U);
  EXPECT_EQ(counts->lines[0].line, 7U);
  EXPECT_EQ(counts->lines[0].runs, 450U);
}

TEST(FrameReader, ReadsTheSpaceOfACall) {
  FrameReader reader(100);
  reader.append(frame(0x08, little_endian(7, 4) + little_endian(4096, 8) + little_endian(5000, 8) +
                                little_endian(96, 8)));
  const auto next = reader.next();
  ASSERT_TRUE(next && *next);
  const auto* space = std::get_if<SpaceFrame>(&**next);
  ASSERT_NE(space, nullptr);
  EXPECT_EQ(space->sequence, 7U);
  EXPECT_EQ(space->least_heap_bytes, 4096U);
  EXPECT_EQ(space->most_heap_bytes, 5000U);
  EXPECT_EQ(space->stack_bytes, 96U);
}

TEST(FrameReader, ReadsHowACallReadTheLinks) {
  FrameReader reader(100);
  reader.append(frame(0x09, little_endian(7, 4) + little_endian(1, 1) + little_endian(3, 8)));
  const auto next = reader.next();
  ASSERT_TRUE(next && *next);
  const auto* links = std::get_if<LinksFrame>(&**next);
  ASSERT_NE(links, nullptr);
  EXPECT_EQ(links->sequence, 7U);
  EXPECT_TRUE(links->read_end);
  EXPECT_EQ(links->reads_after_end, 3U);
}

struct BadFrame {
  std::string bytes;
  std::string says;
};
// The test's name.
void PrintTo(const BadFrame& x, std::ostream* out) { *out << x.says; }
class RefusesFrame : public ::testing::TestWithParam<BadFrame> {};
TEST_P(RefusesFrame, AndSaysWhy) {
  FrameReader reader(100);
  reader.append(GetParam().bytes);
  const auto next = reader.next();
  ASSERT_FALSE(next);
  EXPECT_THAT(next.error().what, ::testing::HasSubstr(GetParam().says));
}
INSTANTIATE_TEST_SUITE_P(
    FrameReader, RefusesFrame,
    ::testing::Values(
        BadFrame{little_endian(0, 4), "without a kind"},
        BadFrame{frame(0x7F, "x"), "unknown kind 0x7f"},
        BadFrame{little_endian(0xFFFFFFFF, 4) + "\x02", "more than the 100"},
        BadFrame{frame(0x01, "ab"), "cut short"}, BadFrame{frame(0x06, "ab"), "2 bytes too many"},
        BadFrame{"hello world", "more than the 100"},
        BadFrame{frame(0x03, little_endian(1, 4) + "\x09"), "cut short"},
        BadFrame{frame(0x05, little_endian(1, 4) + little_endian(0, 4)), "cut short"},
        BadFrame{frame(0x05, little_endian(1, 4) + little_endian(1, 4) + little_endian(5, 8) +
                                 little_endian(9, 8) + "\x01" + little_endian(0xFFFFFFFF, 4)),
                 "cut short"},
        BadFrame{frame(0x03, little_endian(1, 4) + std::string(1, '\0') + text_field("T") +
                                 text_field("m") + little_endian(0xFFFFFFFF, 4)),
                 "cut short"}));

TEST(FrameReader, TellsAnAnswerThatIsTooLongFromGarbage) {
  FrameReader answer(100);
  answer.append(little_endian(5000, 4) + "\x02");
  EXPECT_TRUE(answer.next().error().result_too_long);
  FrameReader garbage(100);
  garbage.append("hello world");
  EXPECT_FALSE(garbage.next().error().result_too_long);
}

TEST(FrameReader, ReadsAnException) {
  FrameReader reader(1000);
  reader.append(frame(0x03, little_endian(4, 4) + std::string(1, '\x01') +
                                text_field("MemoryError") + text_field("big") +
                                little_endian(1, 4) + text_field("f") + little_endian(12, 4)));
  const auto next = reader.next();
  ASSERT_TRUE(next && *next);
  const auto& thrown = std::get<ExceptionFrame>(**next);
  EXPECT_EQ(thrown.sequence, 4U);
  EXPECT_EQ(thrown.kind, ExceptionKind::out_of_memory);
  EXPECT_EQ(thrown.type, "MemoryError");
  ASSERT_EQ(thrown.trace.size(), 1U);
  EXPECT_EQ(thrown.trace[0].line, 12U);
}

struct Decoding {
  Type type;
  std::string payload;
  Value value;
};
// The test's name.
void PrintTo(const Decoding& x, std::ostream* out) { *out << to_text(x.value, x.type, 60); }
class DecodesOutput : public ::testing::TestWithParam<Decoding> {};
TEST_P(DecodesOutput, OfItsType) {
  const auto outputs = decode_outputs(GetParam().payload, {}, returning(GetParam().type));
  ASSERT_TRUE(outputs) << outputs.error().what;
  EXPECT_THAT(*outputs, ::testing::ElementsAre(GetParam().value));
}
INSTANTIATE_TEST_SUITE_P(
    Wire, DecodesOutput,
    ::testing::Values(
        Decoding{{BaseType::int32, 0}, "\xFE\xFF\xFF\xFF", {std::int64_t{-2}}},
        Decoding{{BaseType::int64, 0}, little_endian(1ULL << 40, 8), {std::int64_t{1} << 40}},
        Decoding{{BaseType::boolean, 0}, "\x01", {true}},
        Decoding{{BaseType::character, 0}, "\xE9", {std::int64_t{0xE9}}},
        Decoding{{BaseType::string, 0}, text_field("ab"), {std::string("ab")}},
        Decoding{{BaseType::int32, 1}, little_endian(1, 4) + little_endian(5, 4), ints({5})},
        Decoding{
            {BaseType::int32, 2},
            little_endian(2, 4) + little_endian(0, 4) + little_endian(1, 4) + little_endian(5, 4),
            {Values{{Values{}}, ints({5})}}},
        Decoding{{BaseType::list, 0}, little_endian(0, 4), {Values{}}},
        Decoding{{BaseType::tree, 0},
                 little_endian(4, 4) + "\x01" + little_endian(1, 4) + std::string(1, '\0') +
                     "\x01" + little_endian(2, 4) + std::string(1, '\0'),
                 {Values{{std::int64_t{1}}, {}, {std::int64_t{2}}}}},
        Decoding{{}, "", {}}));

struct BadOutput {
  Type type;
  std::string payload;
  std::string says;
};
// The test's name.
void PrintTo(const BadOutput& x, std::ostream* out) { *out << to_string(x.type) << ": " << x.says; }
class RefusesOutput : public ::testing::TestWithParam<BadOutput> {};
TEST_P(RefusesOutput, AndSaysWhy) {
  const auto outputs = decode_outputs(GetParam().payload, {}, returning(GetParam().type));
  ASSERT_FALSE(outputs);
  EXPECT_THAT(outputs.error().what, ::testing::HasSubstr(GetParam().says));
}
INSTANTIATE_TEST_SUITE_P(
    Wire, RefusesOutput,
    ::testing::Values(
        BadOutput{{BaseType::int32, 0}, "abc", "cut short"},
        BadOutput{{BaseType::int32, 0}, "abcde", "1 bytes too many"},
        BadOutput{{BaseType::int32, 1}, little_endian(0xFFFFFFFF, 4), "4294967295 elements"},
        BadOutput{{BaseType::boolean, 0}, "\x02", "a bool of value 2"},
        BadOutput{{BaseType::tree, 0},
                  little_endian(2, 4) + std::string(1, '\0') + std::string(1, '\0'),
                  "not in level order"},
        BadOutput{{BaseType::string, 1}, little_endian(1, 4) + little_endian(9, 4), "cut short"},
        BadOutput{{BaseType::boolean, 1},
                  little_endian(5'000'000, 4) + std::string(5'000'000, '\0'),
                  "more than 4194304 values"}));

TEST(DecodeOutputs, GivesOneValueAnOperationWithTheConstructorFirst) {
  Signature signature;
  signature.form = Form::class_sequence;
  signature.methods = {{"put", {}, {}}, {"get", {}, {BaseType::int32, 0}}};
  Input input;
  input.operations = {{0, {}, 0}, {1, {}, 0}};
  const auto outputs = decode_outputs(little_endian(3, 4), input, signature);
  ASSERT_TRUE(outputs);
  EXPECT_THAT(*outputs, ::testing::ElementsAre(Value{}, Value{}, Value{std::int64_t{3}}));
}

std::string record(std::uint8_t phase, std::uint8_t op, std::int32_t a) {
  return little_endian(phase, 1) + little_endian(op, 1) + little_endian(1, 2) +
         little_endian(static_cast<std::uint32_t>(a), 4) + std::string(24, '\0');
}

TEST(DecodeEvents, StopsAtTheFirstEmptyOrForgedRecord) {
  const std::string log =
      record(1, 0, -5) + record(2, 0, 6) + std::string(32, '\0') + record(1, 0, 0);
  const auto events = decode_events(log, 100);
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].a, -5);
  EXPECT_EQ(decode_events(record(1, 0, 0) + record(9, 0, 0), 100).size(), 1U);
  EXPECT_EQ(decode_events(record(1, 0, 0) + record(1, 0, 0), 1).size(), 1U);
  EXPECT_TRUE(decode_events("short", 100).empty());
}

}  // namespace
}  // namespace judge::wire
