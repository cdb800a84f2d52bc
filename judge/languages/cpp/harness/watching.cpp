#include "watching.h"

#ifdef JUDGE_WATCHING

#include <algorithm>

#include "internal.h"

namespace judge_harness {
namespace {

constexpr std::uintptr_t kLinkBytes = sizeof(void*);

Buffer links;  // addresses, in the list's order
std::uintptr_t first_address = ~std::uintptr_t{0};
std::uintptr_t last_address = 0;
std::uintptr_t end_link = 0;  // the last node's

// The same addresses as a set: a table with open addressing, at most a quarter full; 0 is free.
Buffer table;
std::size_t mask = 0;

bool watching = false;
bool read_end = false;
std::uint64_t reads_after_end = 0;

std::uintptr_t* slots() { return reinterpret_cast<std::uintptr_t*>(table.data()); }

// Where the address is, or would be.
std::uintptr_t& slot_of(std::uintptr_t address) {
  std::size_t at = (address / kLinkBytes * 0x9E3779B97F4A7C15u >> 20) & mask;
  while (slots()[at] != 0 && slots()[at] != address) at = (at + 1) & mask;
  return slots()[at];
}

// Nothing follows a link that is null: so reads a language that must drop what a link held.
bool leads_on(std::uintptr_t link) { return *reinterpret_cast<void* const*>(link) != nullptr; }

}  // namespace

void note_link(const void* link) {
  const auto address = reinterpret_cast<std::uintptr_t>(link);
  links.append_scalar(address);
  first_address = std::min(first_address, address);
  last_address = std::max(last_address, address);
  end_link = address;
}

void begin_watching() {
  const std::size_t count = links.size() / sizeof(std::uintptr_t);
  std::size_t capacity = 4;
  while (capacity < 4 * count) capacity *= 2;
  mask = capacity - 1;
  table.clear();
  std::memset(table.extend(capacity * sizeof(std::uintptr_t)), 0,
              capacity * sizeof(std::uintptr_t));
  const auto* addresses = reinterpret_cast<const std::uintptr_t*>(links.data());
  for (std::size_t i = 0; i < count; ++i) slot_of(addresses[i]) = addresses[i];
  read_end = false;
  reads_after_end = 0;
  watching = count > 0;
}

void end_watching() { watching = false; }

void forget_links() {
  links.release();
  table.release();
  first_address = ~std::uintptr_t{0};
  last_address = end_link = 0;
}

// A read of several words may be one of a whole node.
void note_read(const void* memory, std::size_t bytes) {
  const auto address = reinterpret_cast<std::uintptr_t>(memory);
  if (!watching || address > last_address || address + bytes <= first_address) return;
  const std::uintptr_t first = (address + kLinkBytes - 1) / kLinkBytes * kLinkBytes;
  for (std::uintptr_t link = first; link < address + bytes; link += kLinkBytes) {
    if (slot_of(link) == 0) continue;
    if (read_end && leads_on(link)) ++reads_after_end;
    read_end |= link == end_link;
  }
}

void send_links(std::uint32_t sequence) {
  static Buffer frame;
  begin_frame(frame, Kind::links);
  frame.append_scalar(sequence);
  frame.append_scalar(static_cast<std::uint8_t>(read_end));
  frame.append_scalar(reads_after_end);
  send_frame(frame);
  frame.release();
}

}  // namespace judge_harness

#endif
