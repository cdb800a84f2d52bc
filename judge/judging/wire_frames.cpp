#include <fmt/format.h>

#include "judge/judging/wire.h"
#include "judge/judging/wire_cursor.h"

// Harness → judge: frames and the event log. Hostile bytes.
namespace judge::wire {
namespace {

constexpr std::uint8_t kHello = 0x01;
constexpr std::uint8_t kResult = 0x02;
constexpr std::uint8_t kException = 0x03;
constexpr std::uint8_t kUnusable = 0x04;
constexpr std::uint8_t kUncompiled = 0x07;
constexpr std::uint8_t kCounts = 0x05;
constexpr std::uint8_t kDone = 0x06;
constexpr std::uint8_t kSpace = 0x08;
constexpr std::uint8_t kLinks = 0x09;

constexpr std::size_t kMaxText =
    64 * 1024;                         // of an exception's message or an UNUSABLE; the rest is cut
constexpr std::size_t kMaxTrace = 64;  // frames kept of an exception's trace
constexpr std::uint32_t kMaxBelievable = 1U << 30;  // a longer RESULT is garbage, not an answer
constexpr std::size_t kTraceLineBytes = 8;          // least bytes of one trace line on the wire

std::string capped(std::string_view text) { return std::string(text.substr(0, kMaxText)); }

ExceptionFrame read_exception(Cursor& in) {
  ExceptionFrame frame;
  frame.sequence = in.u32();
  const std::uint8_t kind = in.u8();
  if (kind > static_cast<std::uint8_t>(ExceptionKind::deadlock))
    in.fail();
  else
    frame.kind = static_cast<ExceptionKind>(kind);
  frame.type = capped(in.text());
  frame.message = capped(in.text());
  const std::uint32_t count = in.u32();
  if (count > in.left() / kTraceLineBytes) in.fail();
  for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
    const std::string_view function = in.text();
    const std::uint32_t line = in.u32();
    if (frame.trace.size() < kMaxTrace) frame.trace.push_back({capped(function), line});
  }
  return frame;
}

constexpr std::uint32_t kMostComponents = 16;
constexpr std::uint32_t kMostLines = 16;

CountsFrame read_counts(Cursor& in) {
  CountsFrame frame;
  frame.sequence = in.u32();
  const std::uint32_t components = in.u32();
  if (components == 0 || components > kMostComponents) in.fail();
  for (std::uint32_t i = 0; i < components && !in.failed(); ++i) {
    frame.components.push_back(in.u64());
  }
  frame.stack_bytes = in.u64();
  frame.log_is_whole = in.u8() != 0;
  const std::uint32_t events = in.u32();
  if (events > in.left() / (2 * sizeof(std::uint64_t))) in.fail();
  for (std::uint32_t i = 0; i < events && !in.failed(); ++i) {
    const std::uint64_t block = in.u64();
    const std::uint64_t bytes = in.u64();
    frame.log.push_back({block, bytes, bytes == 0});
  }
  const std::uint32_t blocks = in.u32();
  if (blocks > in.left() / sizeof(std::uint64_t)) in.fail();
  for (std::uint32_t i = 0; i < blocks && !in.failed(); ++i) frame.result.push_back(in.u64());
  const std::uint32_t lines = in.u32();
  if (lines > kMostLines) in.fail();
  for (std::uint32_t i = 0; i < lines && !in.failed(); ++i) {
    const std::uint32_t line = in.u32();
    frame.lines.push_back({line, in.u64()});
  }
  return frame;
}

tl::expected<Frame, DecodeError> read_frame(std::string_view bytes) {
  Cursor in(bytes);
  const std::uint8_t kind = in.u8();
  Frame frame;
  switch (kind) {
    case kHello:
      frame = Hello{in.u32()};
      break;
    case kResult: {
      ResultFrame result;
      result.sequence = in.u32();
      result.self_reported_ns = in.u64();
      result.payload = in.bytes(in.left());
      frame = result;
      break;
    }
    case kException:
      frame = read_exception(in);
      break;
    case kUnusable:
      frame = Unusable{capped(in.text())};
      break;
    case kUncompiled:
      frame = Uncompiled{capped(in.text())};
      break;
    case kCounts:
      frame = read_counts(in);
      break;
    case kDone:
      frame = Done{};
      break;
    case kSpace: {
      SpaceFrame space;
      space.sequence = in.u32();
      space.least_heap_bytes = in.u64();
      space.most_heap_bytes = in.u64();
      space.stack_bytes = in.u64();
      frame = space;
      break;
    }
    case kLinks: {
      LinksFrame links;
      links.sequence = in.u32();
      links.read_end = in.u8() != 0;
      links.reads_after_end = in.u64();
      frame = links;
      break;
    }
    default:
      return tl::unexpected(DecodeError{fmt::format("a frame of unknown kind {:#04x}", kind)});
  }
  if (in.failed())
    return tl::unexpected(
        DecodeError{fmt::format("a frame of kind {:#04x} that is cut short", kind)});
  if (in.left() > 0)
    return tl::unexpected(DecodeError{
        fmt::format("a frame of kind {:#04x} with {} bytes too many", kind, in.left())});
  return frame;
}

}  // namespace

void FrameReader::append(std::string_view bytes) {
  if (consumed_ > 0) {
    buffer_.erase(0, consumed_);
    consumed_ = 0;
  }
  buffer_.append(bytes);
}

tl::expected<std::optional<Frame>, DecodeError> FrameReader::next() {
  Cursor in(std::string_view(buffer_).substr(consumed_));
  if (in.left() < 4) return std::nullopt;
  const std::uint32_t length = in.u32();
  if (length == 0) return tl::unexpected(DecodeError{"a frame without a kind"});
  if (length > max_frame_) {
    if (in.left() == 0) return std::nullopt;
    const bool result = in.u8() == kResult && length <= kMaxBelievable;
    return tl::unexpected(DecodeError{
        fmt::format("a frame of {} bytes, more than the {} allowed", length, max_frame_), result});
  }
  if (in.left() < length) return std::nullopt;
  consumed_ += 4 + std::size_t{length};
  auto frame = read_frame(in.bytes(length));
  if (!frame) return tl::unexpected(frame.error());
  return std::optional<Frame>(std::move(*frame));
}

std::vector<Event> decode_events(std::string_view log, std::size_t max_events) {
  std::vector<Event> events;
  for (; log.size() >= kEventBytes && events.size() < max_events; log.remove_prefix(kEventBytes)) {
    Cursor in(log.substr(0, kEventBytes));
    Event event;
    const std::uint8_t phase = in.u8();
    if (phase == 0 || phase > static_cast<std::uint8_t>(EventPhase::note)) break;
    event.phase = static_cast<EventPhase>(phase);
    event.op = in.u8();
    event.thread = in.u16();
    event.a = static_cast<std::int32_t>(in.u32());
    event.b = static_cast<std::int32_t>(in.u32());
    event.c = static_cast<std::int32_t>(in.u32());
    event.time_ns = in.u64();
    events.push_back(event);
  }
  return events;
}

}  // namespace judge::wire
