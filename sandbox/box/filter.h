#pragma once

#include <cstddef>
#include <cstdint>

// The system call policy as data: a denylist. What is not named here is allowed.
namespace judge::box {

enum class Test : std::uint8_t {
  always,
  one_of,      // the argument is one of the values
  not_one_of,  // the argument is none of the values
  any_bit,     // the argument has a bit of values[0]
  all_bits,    // the argument has all bits of values[0]
};

struct Rule {
  int number;  // __NR_…
  int error;   // errno the call gets
  Test test = Test::always;
  std::uint8_t argument = 0;  // its low 32 bits are tested, which is all these calls look at
  std::uint8_t value_count = 0;
  std::uint32_t values[3] = {};
};

struct Rules {
  const Rule* first;
  std::size_t count;
};

[[nodiscard]] Rules denied();

// Denied besides where no cgroup counts memory: memory that no process need have mapped,
// or that stays when the one that filled it has ended.
[[nodiscard]] Rules denied_uncounted();

// Denied besides in a box without namespaces: what reaches past Landlock to files, processes and
// services of the same user.
[[nodiscard]] Rules denied_landlocked();

// Denied to the runs of such a box, though not to its zygote: to signal that one.
[[nodiscard]] Rules denied_against(std::uint32_t zygote);

}  // namespace judge::box
