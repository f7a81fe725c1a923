#include "text/tokens.h"

#include <array>
#include <cstring>

#include "text/fold.h"
#include "text/utf8.h"

namespace mithaq::text {
namespace {

class Tokenizer {
 public:
  Tokenizer(std::string_view text, TokenLayer& out) : text_(text), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      const Folded folded = fold_(c.value);
      switch (folded.char_class) {
        case CharClass::kNewline: line_start_ = true; [[fallthrough]];
        case CharClass::kSpace: space_ = true; [[fallthrough]];
        case CharClass::kMark: at_ += c.size; break;
        case CharClass::kArabic:
        case CharClass::kLetter: word(folded.char_class); break;
        case CharClass::kDigit: number(); break;
        case CharClass::kPunct:
          if (opens_hashtag(c)) {
            at_ += c.size;
          } else {
            punctuation(c, folded.value);
          }
          break;
      }
    }
  }

 private:
  void open(TokenKind kind) {
    Token token;
    token.span.begin = static_cast<std::uint32_t>(at_);
    token.fold_begin = static_cast<std::uint32_t>(out_.folded.size());
    token.kind = kind;
    token.space_before = space_ || out_.tokens.empty();
    token.line_start = line_start_;
    space_ = line_start_ = false;
    out_.tokens.push_back(token);
  }

  void close() {
    Token& token = out_.tokens.back();
    token.span.end = static_cast<std::uint32_t>(at_);
    token.fold_size = static_cast<std::uint32_t>(out_.folded.size()) - token.fold_begin;
  }

  void emit(char32_t source, char32_t folded) {
    if (folded != 0) {
      append_utf8(folded, out_.folded);
    } else {
      fold_expanded(source, out_.folded);
    }
  }

  // An apostrophe between two letters of a non-Arabic word belongs to it.
  bool inner_apostrophe(const CodePoint& c, CharClass first) const {
    if (first != CharClass::kLetter || (c.value != '\'' && c.value != 0x2019) || at_ + c.size >= text_.size()) return false;
    return fold_(decode(text_, at_ + c.size).value).char_class == CharClass::kLetter;
  }

  // Nearly all letters of Arabic news take two bytes and fold to one that does; marks between them go. Ends where another character stands.
  void plain_letters() {
    std::array<char, 64> folded;
    std::size_t size = 0;
    for (; at_ + 1 < text_.size() && size < folded.size() && (static_cast<unsigned char>(text_[at_]) & 0xFEU) == 0xD8; at_ += 2) {
      const std::uint16_t letter = fold_.plain(text_[at_], text_[at_ + 1]);
      if (letter == Folder::kOther) break;
      std::memcpy(&folded[size], &letter, sizeof letter);
      size += letter == 0 ? 0U : sizeof letter;
    }
    out_.folded.append(folded.data(), size);
  }

  void word(CharClass first) {
    open(first == CharClass::kArabic ? TokenKind::kArabic : TokenKind::kLatin);
    while (at_ < text_.size()) {
      if (first == CharClass::kArabic) plain_letters();
      if (at_ >= text_.size()) break;
      const CodePoint c = decode(text_, at_);
      const Folded folded = fold_(c.value);
      if (folded.char_class == first) {
        emit(c.value, folded.value);
      } else if (folded.char_class != CharClass::kMark && !inner_apostrophe(c, first)) {
        break;
      }
      at_ += c.size;
    }
    close();
  }

  // A separator stays inside a number when a digit stands on both sides: 3.5, 100,000.
  bool inner_separator(const CodePoint& c, char32_t folded) const {
    if ((folded != '.' && folded != ',') || at_ + c.size >= text_.size()) return false;
    return fold_(decode(text_, at_ + c.size).value).char_class == CharClass::kDigit;
  }

  void number() {
    open(TokenKind::kNumber);
    while (at_ < text_.size()) {
      const CodePoint c = decode(text_, at_);
      const Folded folded = fold_(c.value);
      if (folded.char_class == CharClass::kDigit || (folded.char_class == CharClass::kPunct && inner_separator(c, folded.value))) {
        emit(c.value, folded.value);
      } else if (folded.char_class != CharClass::kMark) {
        break;
      }
      at_ += c.size;
    }
    close();
  }

  // A hashtag stands in a sentence like the words that it is made of: "the visit of the Crown Prince #Mohammed_bin_Salman to Britain".
  bool opens_hashtag(const CodePoint& c) const {
    return c.value == U'#' && at_ + c.size < text_.size() && fold_(decode(text_, at_ + c.size).value).char_class == CharClass::kArabic;
  }

  void punctuation(const CodePoint& first, char32_t folded) {
    open(TokenKind::kPunct);
    emit(first.value, folded);
    at_ += first.size;
    while (at_ < text_.size() && decode(text_, at_).value == first.value) at_ += first.size;
    close();
  }

  const Folder fold_;
  std::string_view text_;
  TokenLayer& out_;
  std::size_t at_ = 0;
  bool space_ = true;
  bool line_start_ = true;
};

bool ends_sentence(char mark) { return mark == '.' || mark == '!' || mark == '?' || mark == ';'; }

class SentenceSplitter {
 public:
  explicit SentenceSplitter(TokenLayer& layer) : layer_(layer) {}

  void run() {
    const auto count = static_cast<std::uint32_t>(layer_.tokens.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > first_ && layer_.tokens[i].line_start) cut(i);
      if (layer_.tokens[i].line_start && i > 0) ++line_;
      if (is_end(i)) {
        i = closing(i);
        cut(i + 1);
      } else if (i - first_ + 1 >= kMaxSentenceTokens) {
        cut(i + 1);
      }
    }
    if (first_ < count) cut(count);
    mark_headline();
  }

 private:
  void cut(std::uint32_t end) {
    layer_.sentences.push_back({first_, end, line_, Zone::kBody});
    first_ = end;
  }

  bool is_end(std::uint32_t i) const {
    const Token& token = layer_.tokens[i];
    if (token.kind != TokenKind::kPunct) return false;
    const char mark = layer_.form(token)[0];
    if (!ends_sentence(mark)) return false;
    if (mark != '.') return true;
    return !inside_address(i) && !after_abbreviation(i);
  }

  bool joined_to_next(std::uint32_t i) const {
    return i + 1 < layer_.tokens.size() && !layer_.tokens[i + 1].space_before && layer_.tokens[i + 1].kind != TokenKind::kPunct;
  }

  // www.example.org, U.S.: a full stop between two letters of a Latin word.
  bool inside_address(std::uint32_t i) const {
    return joined_to_next(i) && i > 0 && !layer_.tokens[i].space_before && layer_.tokens[i - 1].kind == TokenKind::kLatin &&
           layer_.tokens[i + 1].kind == TokenKind::kLatin;
  }

  // One letter before the full stop: a title or an initial. A folded Arabic letter has two bytes.
  bool after_abbreviation(std::uint32_t i) const {
    if (i == 0 || layer_.tokens[i].space_before) return false;
    const Token& before = layer_.tokens[i - 1];
    if (before.kind == TokenKind::kLatin) return before.fold_size == 1;
    return before.kind == TokenKind::kArabic && (before.fold_size <= 2 || joined_title(layer_.form(before)));
  }

  // "and" written together with the first letter of a title: "and Eng.", "and Dr.", "and Prof."
  static bool joined_title(std::string_view form) { return form == "\u0648\u0645" || form == "\u0648\u062f" || form == "\u0648\u0627"; }

  // Closing quotes and brackets right after the mark belong to the sentence.
  std::uint32_t closing(std::uint32_t i) const {
    while (i + 1 < layer_.tokens.size()) {
      const Token& next = layer_.tokens[i + 1];
      const char mark = next.kind == TokenKind::kPunct ? layer_.form(next)[0] : ' ';
      if (next.space_before || (mark != '"' && mark != ')' && mark != ']' && mark != '\'')) break;
      ++i;
    }
    return i;
  }

  void mark_headline() {
    if (layer_.sentences.empty() || line_ == 0) return;
    constexpr std::uint32_t kMaxHeadline = 40;
    std::uint32_t last = 0;
    while (last < layer_.sentences.size() && layer_.sentences[last].line == 0) ++last;
    const std::uint32_t end = layer_.sentences[last - 1].last;
    if (end > kMaxHeadline || (end > 0 && layer_.form(end - 1) == "." && last > 1)) return;
    for (std::uint32_t i = 0; i < last; ++i) layer_.sentences[i].zone = Zone::kHeadline;
  }

  TokenLayer& layer_;
  std::uint32_t first_ = 0;
  std::uint32_t line_ = 0;
};

}  // namespace

void TokenLayer::clear() {
  tokens.clear();
  sentences.clear();
  folded.clear();
}

void tokenize(std::string_view text, TokenLayer& out) {
  out.clear();
  out.folded.reserve(text.size());
  Tokenizer(text, out).run();
  SentenceSplitter(out).run();
}

std::uint32_t source_offset(std::string_view text, const Token& token, std::uint32_t folded) {
  std::uint32_t at = token.span.begin;
  std::string form;
  while (at < token.span.end) {
    const CodePoint c = decode(text, at);
    const Folded f = fold_code_point(c.value);
    const bool counts = f.char_class != CharClass::kMark;
    if (counts && form.size() >= folded) break;
    if (f.value != 0) {
      append_utf8(f.value, form);
    } else if (counts) {
      fold_expanded(c.value, form);
    }
    at += c.size;
  }
  return at;
}

}  // namespace mithaq::text
