#pragma once
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#include "buffer.h"
#include "counting.h"
#include "watching.h"

// The values of docs/protocol.md, by the wire's type name and whatever C++ type the submission uses
// for it: wire(JUDGE_TYPE("int[]")).read(reader, vector). The name decides the bytes, so that a
// submission's
// `#define int long long` is harmless.
namespace judge_harness {

inline constexpr std::uint32_t kMaxNodes = 1u << 24;

// Thrown for a returned value that cannot be sent; told as an exception of type "judge".
struct InvalidValue {
  char message[240];
};
inline constexpr InvalidValue kEndlessList{"the returned list has a cycle or is too long"};
inline constexpr InvalidValue kEndlessTree{"the returned tree has a cycle or is too large"};

// Memory for a node of an argument; see memory.cpp.
void* allocate_node(std::size_t bytes);

// Loops, since under -fsanitize=undefined GCC does not take string_view::find for a constant.
constexpr std::string_view base_name(std::string_view type) {
  std::size_t length = 0;
  while (length < type.size() && type[length] != '[') ++length;
  return type.substr(0, length);
}
constexpr int dimensions_of(std::string_view type) {
  int dimensions = 0;
  for (const char c : type) dimensions += c == '[';
  return dimensions;
}

enum class Base { boolean, int32, int64, float64, character, string, list, tree };

constexpr Base base_of(std::string_view name) {
  if (name == "bool") return Base::boolean;
  if (name == "int") return Base::int32;
  if (name == "long") return Base::int64;
  if (name == "double") return Base::float64;
  if (name == "char") return Base::character;
  if (name == "ListNode") return Base::list;
  if (name == "TreeNode") return Base::tree;
  return Base::string;  // and json
}

template <Base base>
struct ScalarOnWire;
template <>
struct ScalarOnWire<Base::boolean> {
  using type = std::uint8_t;
};
template <>
struct ScalarOnWire<Base::int32> {
  using type = std::int32_t;
};
template <>
struct ScalarOnWire<Base::int64> {
  using type = std::int64_t;
};
template <>
struct ScalarOnWire<Base::float64> {
  using type = double;
};
template <>
struct ScalarOnWire<Base::character> {
  using type = std::uint8_t;
};

template <class Node>
Node* make_node(std::int32_t value) {
  void* memory = allocate_node(sizeof(Node));
  if constexpr (std::is_constructible_v<Node, std::int32_t> && !std::is_aggregate_v<Node>) {
    return ::new (memory) Node(value);
  } else {
    Node* node = ::new (memory) Node();
    node->val = value;
    return node;
  }
}

template <class Node>
Node* read_list(Reader& in) {
  Node* head = nullptr;
  Node** link = &head;
  for (std::uint32_t left = in.scalar<std::uint32_t>(); left > 0; --left) {
    *link = make_node<Node>(in.scalar<std::int32_t>());
    (*link)->next = nullptr;
    link = &(*link)->next;
    note_link(link);
  }
  return head;
}

template <class Node>
void write_list(Buffer& out, const Node* node) {
  const std::size_t count_at = out.size();
  std::uint32_t count = 0;
  out.append_scalar(count);
  for (; node; node = node->next) {
    if (++count > kMaxNodes) throw kEndlessList;
    note_result(node);
    out.append_scalar(static_cast<std::int32_t>(node->val));
  }
  std::memcpy(out.data() + count_at, &count, sizeof count);
}

// Level order: children of absent nodes are not listed.
template <class Node>
Node* read_tree(Reader& in) {
  Node* root = nullptr;
  std::vector<Node**> links{&root};
  std::size_t next_link = 0;
  for (std::uint32_t left = in.scalar<std::uint32_t>(); left > 0; --left) {
    if (next_link == links.size()) Reader::malformed();
    Node** link = links[next_link++];
    if (in.scalar<std::uint8_t>() == 0) continue;
    Node* node = *link = make_node<Node>(in.scalar<std::int32_t>());
    node->left = node->right = nullptr;
    links.push_back(&node->left);
    links.push_back(&node->right);
  }
  return root;
}

template <class Node>
void write_tree(Buffer& out, const Node* root) {
  std::vector<const Node*> order;
  if (root) order.push_back(root);
  std::size_t end = order.size();  // one past the last node that is there
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (!order[i]) continue;
    if (order.size() > 2 * std::size_t{kMaxNodes}) throw kEndlessTree;
    order.push_back(order[i]->left);
    order.push_back(order[i]->right);
    end = i + 1;
  }
  out.append_scalar(static_cast<std::uint32_t>(end));
  for (std::size_t i = 0; i < end; ++i) {
    out.append_scalar(static_cast<std::uint8_t>(order[i] != nullptr));
    if (order[i]) out.append_scalar(static_cast<std::int32_t>(order[i]->val));
    if (order[i]) note_result(order[i]);
  }
}

template <Base base, int dimensions>
struct Codec {  // arrays
  template <class Array>
  static void read(Reader& in, Array& array) {
    using Element = typename Array::value_type;
    const auto count = in.scalar<std::uint32_t>();
    array.clear();
    if constexpr (dimensions == 1 && std::is_arithmetic_v<Element> &&
                  !std::is_same_v<Element, bool>) {
      using Scalar = typename ScalarOnWire<base>::type;
      const char* bytes = in.take(count * sizeof(Scalar));
      array.resize(count);
      if constexpr (sizeof(Element) == sizeof(Scalar)) {
        if (count > 0) std::memcpy(array.data(), bytes, count * sizeof(Scalar));
      } else {
        Reader elements(bytes, bytes + count * sizeof(Scalar));
        for (Element& element : array) element = static_cast<Element>(elements.scalar<Scalar>());
      }
    } else {
      array.reserve(std::min<std::size_t>(count, in.left()));
      for (std::uint32_t i = 0; i < count; ++i) {
        Element element{};
        Codec<base, dimensions - 1>::read(in, element);
        array.push_back(std::move(element));
      }
    }
  }

  // Writes the first `count` elements.
  template <class Array>
  static void write_first(Buffer& out, const Array& array, std::size_t count) {
    out.append_scalar(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
      const typename Array::value_type& element = array[i];
      Codec<base, dimensions - 1>::write(out, element);
    }
  }
  template <class Array>
  static void write(Buffer& out, const Array& array) {
    write_first(out, array, array.size());
  }
};

template <Base base>
struct Codec<base, 0> {
  template <class T>
  static void read(Reader& in, T& value) {
    if constexpr (base == Base::string) {
      const auto count = in.scalar<std::uint32_t>();
      value.assign(in.take(count), count);
    } else if constexpr (base == Base::list) {
      value = read_list<std::remove_pointer_t<T>>(in);
    } else if constexpr (base == Base::tree) {
      value = read_tree<std::remove_pointer_t<T>>(in);
    } else {
      value = static_cast<T>(in.scalar<typename ScalarOnWire<base>::type>());
    }
  }

  template <class T>
  static void write(Buffer& out, const T& value) {
    if constexpr (base == Base::string) {
      out.append_scalar(static_cast<std::uint32_t>(value.size()));
      out.append(value.data(), value.size());
    } else if constexpr (base == Base::list) {
      write_list(out, value);
    } else if constexpr (base == Base::tree) {
      write_tree(out, value);
    } else {
      out.append_scalar(static_cast<typename ScalarOnWire<base>::type>(value));
    }
  }
};

// Type is callable and returns the name: a lambda, as long as C++17 is supported, which has no
// strings as template arguments.
template <class Type>
constexpr auto wire(Type type) {
  constexpr std::string_view name = type();
  return Codec<base_of(base_name(name)), dimensions_of(name)>();
}

}  // namespace judge_harness
