#include "judge/report/markdown.h"

#include <fmt/format.h>
#include <md4c.h>

#include <vector>

#include "judge/report/escape.h"
#include "judge/report/rows.h"

namespace judge::report {
namespace {

struct List {
  bool ordered = false;
  unsigned next = 1;
};

// Collects a block's text and writes it out, wrapped, at the block's end.
class Renderer {
 public:
  explicit Renderer(const TextOptions& options) : options_(options) {}

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_UL) lists_.push_back({});
    if (type == MD_BLOCK_OL)
      lists_.push_back({true, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start});
    if (type == MD_BLOCK_LI) {
      flush();
      List& list = lists_.back();
      marker_ = list.ordered ? fmt::format("{}. ", list.next++) : "• ";
    }
    if (type == MD_BLOCK_CODE) flush();
  }

  void leave_block(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        flush();
        lists_.pop_back();
        if (lists_.empty()) gap();
        break;
      case MD_BLOCK_LI:
        flush();
        break;
      case MD_BLOCK_H:
        write_heading();
        break;
      case MD_BLOCK_CODE:
        write_code();
        break;
      case MD_BLOCK_HR:
        result_ += "---\n\n";
        break;
      case MD_BLOCK_TD:
      case MD_BLOCK_TH:
        text_ += "  ";
        break;
      case MD_BLOCK_TR:
        flush();
        break;
      case MD_BLOCK_TABLE:
        gap();
        break;
      case MD_BLOCK_P:
        flush();
        if (lists_.empty()) gap();
        break;
      default:
        break;  // a library's enum; containers need nothing of their own
    }
  }

  void enter_span(MD_SPANTYPE type) { span(type, true); }
  void leave_span(MD_SPANTYPE type) { span(type, false); }

  void add_text(MD_TEXTTYPE type, std::string_view piece) {
    if (type == MD_TEXT_BR) {
      text_ += '\n';
    } else if (type == MD_TEXT_SOFTBR) {
      text_ += ' ';
    } else if (type == MD_TEXT_ENTITY) {
      text_ += piece == "&lt;" ? "<" : piece == "&gt;" ? ">" : piece == "&amp;" ? "&" : piece;
    } else {
      text_ += for_terminal(piece);
    }
  }

  std::string take() {
    flush();
    while (result_.ends_with("\n\n")) result_.pop_back();
    return std::move(result_);
  }

 private:
  // Colours are put in as one-byte marks, so that wrapping does not count or break them.
  static constexpr char kCodeOn = '\x01', kStrongOn = '\x02', kOff = '\x03';

  void span(MD_SPANTYPE type, bool on) {
    if (type == MD_SPAN_CODE) {
      text_ += options_.color ? (on ? kCodeOn : kOff) : '`';
    } else if (options_.color && (type == MD_SPAN_STRONG || type == MD_SPAN_EM)) {
      text_ += on ? kStrongOn : kOff;
    } else if (type == MD_SPAN_STRONG) {
      text_ += "**";
    } else if (type == MD_SPAN_EM) {
      text_ += '*';
    }
  }

  [[nodiscard]] static std::string colored(std::string_view text) {
    std::string result;
    for (const char c : text) {
      if (c == kCodeOn) {
        result += "\x1b[36m";
      } else if (c == kStrongOn) {
        result += "\x1b[1m";
      } else if (c == kOff) {
        result += "\x1b[0m";
      } else {
        result += c;
      }
    }
    return result;
  }

  void gap() {
    if (!result_.empty() && !result_.ends_with("\n\n")) result_ += '\n';
  }

  void flush() {
    if (text_.empty()) return;
    const auto depth = lists_.empty() ? 0 : lists_.size() * 2;
    const std::string lead(depth, ' ');
    const int hang = static_cast<int>(depth) + display_width(marker_);
    result_ += colored(lead + marker_ + wrapped(text_, options_.width - hang, hang)) + "\n";
    marker_.assign(static_cast<std::size_t>(display_width(marker_)), ' ');
    if (lists_.empty()) marker_.clear();
    text_.clear();
  }

  void write_heading() {
    gap();
    result_ += paint(text_, Ink::heading, options_.color) + "\n\n";
    text_.clear();
  }

  void write_code() {
    gap();
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      result_ += "    " + paint(text_.substr(begin, end - begin), Ink::code, options_.color) + "\n";
      begin = end + 1;
    }
    result_ += '\n';
    text_.clear();
  }

  TextOptions options_;
  std::vector<List> lists_;
  std::string marker_;  // of the list item that begins; then spaces for its further paragraphs
  std::string text_;
  std::string result_;
};

int enter_block(MD_BLOCKTYPE type, void* detail, void* self) {
  static_cast<Renderer*>(self)->enter_block(type, detail);
  return 0;
}
int leave_block(MD_BLOCKTYPE type, void*, void* self) {
  static_cast<Renderer*>(self)->leave_block(type);
  return 0;
}
int enter_span(MD_SPANTYPE type, void*, void* self) {
  static_cast<Renderer*>(self)->enter_span(type);
  return 0;
}
int leave_span(MD_SPANTYPE type, void*, void* self) {
  static_cast<Renderer*>(self)->leave_span(type);
  return 0;
}
int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
  static_cast<Renderer*>(self)->add_text(type, {text, size});
  return 0;
}

}  // namespace

std::string markdown_text(std::string_view markdown, const TextOptions& options) {
  Renderer renderer(options);
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = enter_span;
  parser.leave_span = leave_span;
  parser.text = add_text;
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &renderer);
  return renderer.take();
}

}  // namespace judge::report
