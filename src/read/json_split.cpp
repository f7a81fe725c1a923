#include "read/json_split.h"

#include <algorithm>

#include "read/ascii.h"

namespace mithaq::read {
namespace {

// Whether the character at `at` is escaped: an odd number of backslashes stands before it.
bool is_escaped(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t backslashes = 0;
  while (at - backslashes > from && text[at - backslashes - 1] == '\\') ++backslashes;
  return backslashes % 2 == 1;
}

}  // namespace

std::optional<JsonSplitter::Record> JsonSplitter::next() {
  consume(taken_);
  taken_ = 0;
  while (find_start()) {
    const RecordPlace place{line_, opened_.window.offset()};
    switch (find_end()) {
      case End::kFound: taken_ = scanned_; return Record{opened_.window.view().substr(0, taken_), place};
      case End::kTooLarge:
        tell(base::ErrorCode::kLimit,
             "the record is longer than " + std::to_string(opened_.options.max_document_bytes) + " bytes, skipped");
        skip_rest();
        break;
      case End::kBroken:
        tell(base::ErrorCode::kMalformed, "not valid JSON: a line ends inside a string",
             "reading goes on at the next line that opens an object");
        resume_at_object();
        break;
      case End::kInputEnds:
        if (!opened_.window.failure()) tell(base::ErrorCode::kMalformed, "not valid JSON: the input ends inside this record");
        consume(opened_.window.view().size());
        break;
    }
  }
  tell_end();
  return std::nullopt;
}

// Moves the window to the first byte of the next record, through blanks, commas and the brackets of arrays of records.
bool JsonSplitter::find_start() {
  for (;;) {
    const std::size_t blanks = skip_blanks(opened_.window, 0);
    consume(blanks);
    if (opened_.window.view().empty()) return false;
    const char c = opened_.window.view().front();
    if (c == '[' && array_line_ == 0) {
      array_line_ = line_;
    } else if (c == ']' && array_line_ != 0) {
      array_line_ = 0;
    } else if (c != ',') {
      return true;
    }
    consume(1);
  }
}

JsonSplitter::End JsonSplitter::find_end() {
  scanned_ = depth_ = 0;
  in_string_ = broken_ = false;
  const char first = opened_.window.view().front();
  scalar_ = first != '{' && first != '[' && first != '"';
  for (;;) {
    ended_ = scan_record(scanned_);
    if (ended_ && broken_) return End::kBroken;
    if (scanned_ > opened_.options.max_document_bytes) return End::kTooLarge;
    if (ended_) return End::kFound;
    if (!opened_.window.fill()) return scalar_ ? End::kFound : End::kInputEnds;
  }
}

// Scans on from `at`; true when the record ends (then `at` is one past it) or proves broken.
bool JsonSplitter::scan_record(std::size_t& at) {
  const std::string_view view = opened_.window.view();
  while (at < view.size()) {
    if (in_string_) {
      if (!scan_string(at)) return broken_;
      if (depth_ == 0) return true;
      continue;
    }
    const char c = view[at];
    if (scalar_ && at > 0 && (c == ',' || c == ']' || is_ascii_blank(c))) return true;
    ++at;
    if (c == '"' && !scalar_) {
      in_string_ = true;
      string_from_ = at;
    } else if (!scalar_ && scan_bracket(c)) {
      return true;
    }
  }
  return false;
}

// Moves `at` behind the closing quote; false if the window ends before it.
bool JsonSplitter::scan_string(std::size_t& at) {
  const std::string_view view = opened_.window.view();
  for (;;) {
    const std::size_t quote = view.find('"', at);
    const std::size_t end = std::min(quote, view.size());
    broken_ = view.substr(at, end - at).find('\n') != std::string_view::npos;
    if (broken_ || quote == std::string_view::npos) {
      at = broken_ ? at : end;
      return false;
    }
    at = quote + 1;
    if (!is_escaped(view, string_from_, quote)) {
      in_string_ = false;
      return true;
    }
  }
}

bool JsonSplitter::scan_bracket(char c) {
  if (c == '{' || c == '[') ++depth_;
  if ((c == '}' || c == ']') && depth_ > 0) --depth_;
  return (c == '}' || c == ']') && depth_ == 0;
}

// Of what the scan has passed: a backslash that escapes the next byte, or the proof that a number or word has begun.
std::size_t JsonSplitter::bytes_to_keep() const {
  if (!in_string_) return std::min<std::size_t>(scanned_, 1);
  return is_escaped(opened_.window.view(), string_from_, scanned_) ? 1 : 0;
}

// Runs through a record that is too large, keeping at most one window of it.
void JsonSplitter::skip_rest() {
  if (ended_) return consume(scanned_);
  for (;;) {
    const std::size_t keep = bytes_to_keep();
    consume(scanned_ - keep);
    scanned_ = keep;
    string_from_ = 0;
    if (!opened_.window.fill()) return consume(opened_.window.view().size());
    if (!scan_record(scanned_)) continue;
    consume(scanned_);
    if (broken_) resume_at_object();
    return;
  }
}

// Drops lines until one opens an object.
void JsonSplitter::resume_at_object() {
  for (;;) {
    const std::size_t end = opened_.window.view().find('\n');
    if (end == std::string_view::npos) {
      consume(opened_.window.view().size());
      if (!opened_.window.fill()) return;
      continue;
    }
    consume(end + 1);
    std::size_t start = skip_blanks(opened_.window, 0);
    if (start < opened_.window.view().size() && opened_.window.view()[start] == ',') start = skip_blanks(opened_.window, start + 1);
    if (start >= opened_.window.view().size() || opened_.window.view()[start] == '{') return consume(start);
  }
}

void JsonSplitter::consume(std::size_t size) {
  const std::string_view gone = opened_.window.view().substr(0, size);
  line_ += static_cast<std::uint64_t>(std::count(gone.begin(), gone.end(), '\n'));
  opened_.window.consume(gone.size());
}

void JsonSplitter::tell_end() {
  if (told_end_) return;
  told_end_ = true;
  if (opened_.window.failure()) {
    opened_.diagnostics.error(*opened_.window.failure());
  } else if (array_line_ != 0) {
    line_ = array_line_;
    tell(base::ErrorCode::kMalformed, "not valid JSON: the array that opens here is not closed");
  }
}

void JsonSplitter::tell(base::ErrorCode code, std::string what, std::string hint) {
  opened_.diagnostics.error({code, opened_.name + ":" + std::to_string(line_), std::move(what), std::move(hint)});
}

}  // namespace mithaq::read
