#include "match/pattern_file.h"

#include <algorithm>

#include "match/scan.h"

namespace mithaq::match {
namespace {

using base::ErrorCode;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::uint32_t kTabStop = 8;

std::string_view without_trailing_blanks(std::string_view text) {
  while (!text.empty() && (is_blank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

// Up to a # outside quotes.
std::string_view without_comment(std::string_view text) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '#' && !quoted) return without_trailing_blanks(text.substr(0, i));
  }
  return text;
}

class FileReader {
 public:
  FileReader(const PatternFile& file, std::uint32_t number, Faults& faults) : content_(file.content), number_(number), faults_(faults) {}

  FileSource read() {
    std::string_view rest = content_;
    if (rest.starts_with(kByteOrderMark)) rest.remove_prefix(kByteOrderMark.size());
    for (std::uint32_t line = 1; !rest.empty(); ++line) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      read_line(line, rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::move(source_);
  }

 private:
  enum class Inside { kNothing, kBroken, kDefinition, kPattern };

  void read_line(std::uint32_t line, std::string_view text) {
    text = without_trailing_blanks(text);
    std::uint32_t begin = 0;
    std::uint32_t indent = 0;
    for (; begin < text.size() && is_blank(text[begin]); ++begin)
      indent = text[begin] == '\t' ? (indent / kTabStop + 1) * kTabStop : indent + 1;
    text.remove_prefix(begin);
    if (text.empty() || text.front() == '#') return;
    const SourceLine source{{number_, line, begin + 1}, text};
    if (indent == 0) {
      open_entry(source);
    } else if (inside_ == Inside::kNothing) {
      fault(source.place, "an indented line that belongs to nothing", "definitions and patterns start in column 1");
      inside_ = Inside::kBroken;
    } else if (inside_ == Inside::kDefinition) {
      add_expression(source_.definitions.back(), source);
    } else if (inside_ == Inside::kPattern) {
      read_pattern_line(source, indent);
    }
  }

  void open_entry(SourceLine line) {
    inside_ = Inside::kBroken;
    if (!clean(line)) return;
    Scan scan(line);
    std::string name(scan.take_name());
    while (!name.empty() && scan.peek() == '.' && is_name_start(scan.peek(1))) {
      scan.move();
      name += "." + std::string(scan.take_name());
    }
    if (name.empty()) return fault(line.place, "expected a name", "a definition is \"Name = ...\", a pattern \"name -> Frame\"");
    scan.skip_blanks();
    if (scan.take("->")) return open_pattern(std::move(name), line.place, scan);
    if (!scan.take("="))
      return fault(scan.place(), "expected = or -> after \"" + name + "\"", "a line that continues another must be indented");
    if (name.find('.') != std::string::npos) return fault(line.place, "the name of a definition has no dots");
    scan.skip_blanks();
    source_.definitions.push_back({std::move(name), line.place, {}, false});
    if (!scan.done()) source_.definitions.back().expression.push_back({scan.place(), scan.rest()});
    inside_ = Inside::kDefinition;
  }

  void open_pattern(std::string name, Place place, Scan scan) {
    inside_ = Inside::kPattern;
    example_indent_ = 0;
    PatternSource& source = source_.patterns.emplace_back();
    source.place = place;
    source.pattern.name = std::move(name);
    source.pattern.line = place.line;
    scan.skip_blanks();
    source.pattern.frame = scan.take_name();
    if (source.pattern.frame.empty()) return fault(scan.place(), "expected the name of a frame after ->");
    while (read_attribute(source.pattern, scan)) {
    }
  }

  bool read_attribute(Pattern& pattern, Scan& scan) {
    const bool apart = scan.skip_blanks();
    if (scan.done()) return false;
    const Place place = scan.place();
    std::string key(scan.take_name());
    if (!apart || key.empty() || !scan.take("=")) {
      fault(place, "expected key=value", "the expression stands on the next lines, indented");
      return false;
    }
    std::string value;
    const bool quoted = scan.take("\"");
    for (; !scan.done() && (quoted ? scan.peek() != '"' : !is_blank(scan.peek())); scan.move()) value += scan.peek();
    if (quoted && !scan.take("\"")) {
      fault(place, "the value of \"" + key + "\" has no closing quote");
      return false;
    }
    if (value.empty()) fault(place, "the attribute \"" + key + "\" has no value");
    const bool known =
        std::any_of(pattern.attributes.begin(), pattern.attributes.end(), [&](const auto& pair) { return pair.first == key; });
    if (known) fault(place, "the attribute \"" + key + "\" is given twice");
    pattern.attributes.emplace_back(std::move(key), std::move(value));
    return true;
  }

  void read_pattern_line(const SourceLine& line, std::uint32_t indent) {
    PatternSource& source = source_.patterns.back();
    const char sign = line.text.front();
    if ((sign == '+' || sign == '-') && (line.text.size() == 1 || is_blank(line.text[1]))) {
      example_indent_ = indent;
      return read_example(source, line, sign == '+');
    }
    if (source.pattern.examples.empty()) return add_expression(source, line);
    if (indent > example_indent_) return read_expected(source, line);
    fault(line.place, "this line is neither an example nor an expected capture",
          "an expression stands before the examples; a capture is indented deeper than its example");
  }

  void read_example(PatternSource& source, const SourceLine& line, bool positive) {
    Scan scan(line);
    scan.move();
    scan.skip_blanks();
    if (scan.done()) fault(line.place, "an example without a sentence");
    source.pattern.examples.push_back({positive, line.place.line, std::string(scan.rest()), {}});
    source.expected_places.emplace_back();
  }

  void read_expected(PatternSource& source, const SourceLine& line) {
    Example& example = source.pattern.examples.back();
    Scan scan(line);
    std::string role(scan.take_name());
    if (role.empty() || !scan.take("\t")) return fault(line.place, "expected a role, a tab and the words it covers");
    scan.skip_blanks();
    if (scan.done()) return fault(line.place, "no words expected for \"" + role + "\"");
    if (!example.positive) return fault(line.place, "an example that must not match can have no captures");
    example.expected.push_back({std::move(role), std::string(scan.rest()), line.place.line});
    source.expected_places.back().push_back(line.place);
  }

  template <typename Source>
  void add_expression(Source& source, SourceLine line) {
    if (!clean(line)) source.broken = true;
    if (!line.text.empty()) source.expression.push_back(line);
  }

  // Takes the comment off; false, and a fault, if something but printable ASCII is left.
  bool clean(SourceLine& line) {
    line.text = without_comment(line.text);
    const auto bad = std::find_if_not(line.text.begin(), line.text.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; });
    if (bad == line.text.end()) return true;
    Place place = line.place;
    place.column += static_cast<std::uint32_t>(bad - line.text.begin());
    fault(place, "only ASCII may stand here", "words of a language go into a lexicon; name their concept");
    return false;
  }

  void fault(Place place, std::string what, std::string hint = {}) {
    faults_.add(ErrorCode::kMalformed, place, std::move(what), std::move(hint));
  }

  std::string_view content_;
  std::uint32_t number_;
  Faults& faults_;
  FileSource source_;
  Inside inside_ = Inside::kNothing;
  std::uint32_t example_indent_ = 0;
};

}  // namespace

FileSource read_pattern_file(const PatternFile& file, std::uint32_t file_number, Faults& faults) {
  FileSource source = FileReader(file, file_number, faults).read();
  for (PatternSource& pattern : source.patterns) pattern.pattern.file = file.name;
  return source;
}

}  // namespace mithaq::match
