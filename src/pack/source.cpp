#include "pack/source.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "pack/format.h"
#include "text/utf8.h"

namespace mithaq::pack {
namespace {

using base::ErrorCode;

constexpr std::size_t kLongestName = 64;  // beyond it nobody mistypes, and the distance is quadratic

std::string place(const std::string& name, std::size_t line, std::size_t column) {
  return name + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string_view trim(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

// Calls f(line number, line) for every line that is neither blank nor a comment.
template <typename F>
void for_lines(std::string_view content, F f) {
  std::size_t number = 0;
  while (!content.empty()) {
    ++number;
    const auto end = content.find('\n');
    const std::string_view line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    const std::string_view body = trim(line);
    if (!body.empty() && body[0] != '#') f(number, line);
  }
}

// key=value key="two words" mark
class PropertyReader {
 public:
  PropertyReader(std::string_view text, std::string where, Faults& faults) : text_(text), where_(std::move(where)), faults_(faults) {}

  std::vector<Property> read() {
    std::vector<Property> out;
    while (skip_spaces(), at_ < text_.size()) {
      Property property;
      property.key = std::string(text_.substr(at_, text_.find_first_of("= \t", at_) - at_));
      at_ += property.key.size();
      if (at_ < text_.size() && text_[at_] == '=') {
        ++at_;
        property.value = value();
      }
      if (property.key.empty()) {
        faults_.push_back({ErrorCode::kMalformed, where_, "a property without a name", "write key=value"});
        return out;
      }
      if (out.size() == kMostProperties) {
        faults_.push_back({ErrorCode::kLimit, where_, "more than " + std::to_string(kMostProperties) + " properties", "take some out"});
        return out;
      }
      out.push_back(std::move(property));
    }
    return out;
  }

 private:
  void skip_spaces() { at_ = std::min(text_.find_first_not_of(" \t\r", at_), text_.size()); }

  std::string value() {
    if (at_ >= text_.size() || text_[at_] != '"') {
      const auto end = std::min(text_.find_first_of(" \t\r", at_), text_.size());
      std::string out(text_.substr(at_, end - at_));
      at_ = end;
      return out;
    }
    const auto close = text_.find('"', at_ + 1);
    if (close == std::string_view::npos) {
      faults_.push_back({ErrorCode::kMalformed, where_, "a quotation mark that is not closed", ""});
      at_ = text_.size();
      return {};
    }
    std::string out(text_.substr(at_ + 1, close - at_ - 1));
    at_ = close + 1;
    return out;
  }

  std::string_view text_;
  std::string where_;
  Faults& faults_;
  std::size_t at_ = 0;
};

void override_with(std::vector<Property>& base, const std::vector<Property>& own) {
  for (const Property& property : own) {
    const auto same = std::find_if(base.begin(), base.end(), [&](const Property& p) { return p.key == property.key; });
    if (same != base.end()) {
      same->value = property.value;
    } else {
      base.push_back(property);
    }
  }
}

struct Section {
  std::string concept_name;
  std::string inflection;
  std::vector<Property> defaults;
};

class LexiconParser {
 public:
  LexiconParser(const std::string& name, PackSource& out, Faults& faults) : name_(name), out_(out), faults_(faults) {}

  void line(std::size_t number, std::string_view line) {
    if (line[0] == '[') {
      header(number, line);
    } else if (section_.concept_name.empty()) {
      fault(number, 1, "an entry before any section", "begin with [Concept] class");
    } else {
      entry(number, line);
    }
  }

 private:
  void fault(std::size_t number, std::size_t column, std::string what, std::string hint) {
    faults_.push_back({ErrorCode::kMalformed, place(name_, number, column), std::move(what), std::move(hint)});
  }

  void header(std::size_t number, std::string_view line) {
    const auto close = line.find(']');
    if (close == std::string_view::npos) return fault(number, 1, "a section header without ]", "write [Concept] class");
    section_ = {};
    section_.concept_name = std::string(trim(line.substr(1, close - 1)));
    std::string_view rest = trim(line.substr(close + 1));
    const auto space = std::min(rest.find_first_of(" \t"), rest.size());
    section_.inflection = std::string(rest.substr(0, space));
    section_.defaults = PropertyReader(rest.substr(space), place(name_, number, close + 2), faults_).read();
    if (section_.concept_name.empty()) fault(number, 2, "a section without a concept", "write [Concept] class");
    if (section_.inflection.empty()) fault(number, close + 2, "a section without an inflection class", "write [Concept] noun");
  }

  void entry(std::size_t number, std::string_view line) {
    const auto tab = std::min(line.find('\t'), line.size());
    SourceEntry entry;
    entry.concept_name = section_.concept_name;
    entry.inflection = section_.inflection;
    entry.term = std::string(trim(line.substr(0, tab)));
    entry.file = name_;
    entry.line = number;
    entry.properties = section_.defaults;
    if (entry.term.empty()) return fault(number, 1, "an entry without a term", "write term<TAB>key=value");
    if (entry.term.find('=') != std::string::npos) return fault(number, 1, "a term with '='", "put a TAB between term and properties");
    override_with(entry.properties, PropertyReader(line.substr(tab), place(name_, number, tab + 2), faults_).read());
    out_.entries.push_back(std::move(entry));
  }

  const std::string& name_;
  PackSource& out_;
  Faults& faults_;
  Section section_;
};

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> out;
  std::istringstream stream{std::string(text)};
  for (std::string word; stream >> word;) out.push_back(word);
  return out;
}

std::vector<std::string_view> split_tabs(std::string_view line) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= line.size();) {
    const auto tab = std::min(line.find('\t', at), line.size());
    out.push_back(trim(line.substr(at, tab - at)));
    at = tab + 1;
  }
  return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

void read_file(const std::filesystem::path& path, PackSource& out, Faults& faults) {
  std::ifstream stream(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(stream), {}};
  const std::string name = path.generic_string();
  if (!stream) {
    faults.push_back({ErrorCode::kUnreadable, name, "cannot be read", "check that it exists and its permissions"});
    return;
  }
  const std::string extension = path.extension().string();
  if (extension == ".model") {  // learnt weights, binary
    out.patterns.push_back({name, std::move(content)});
    return;
  }
  const std::size_t bad = text::first_invalid(content);
  if (bad != std::string_view::npos) {
    faults.push_back({ErrorCode::kMalformed, name, "not UTF-8 at byte " + std::to_string(bad), "save the file as UTF-8"});
    return;
  }
  if (extension == ".lex") parse_lexicon(name, content, out, faults);
  if (extension == ".par") parse_paradigms(name, content, out.paradigms, faults);
  if (extension == ".pat" || extension == ".weights" || extension == ".words" || extension == ".names")
    out.patterns.push_back({name, std::move(content)});
}

}  // namespace

const std::string* SourceEntry::find(std::string_view key) const {
  for (const Property& property : properties)
    if (property.key == key) return &property.value;
  return nullptr;
}

void parse_lexicon(const std::string& name, std::string_view content, PackSource& out, Faults& faults) {
  LexiconParser parser(name, out, faults);
  for_lines(content, [&](std::size_t number, std::string_view line) { parser.line(number, line); });
}

void parse_paradigms(const std::string& name, std::string_view content, Paradigms& out, Faults& faults) {
  for_lines(content, [&](std::size_t number, std::string_view line) {
    if (line.starts_with("suffixes ")) {
      std::vector<std::string> words = split_words(line);
      if (words.size() < 3) {
        faults.push_back({ErrorCode::kMalformed, place(name, number, 1), "a suffix list without suffixes", "write: suffixes name s1 s2"});
        return;
      }
      out.suffixes[words[1]].assign(words.begin() + 2, words.end());
      return;
    }
    const std::vector<std::string_view> cells = split_tabs(line);
    if (cells.size() != 3 || cells[0].empty() || cells[2].empty()) {
      faults.push_back(
          {ErrorCode::kMalformed, place(name, number, 1), "a row needs class, features and template", "separate them by TABs"});
      return;
    }
    out.rows[std::string(cells[0])].push_back({split_words(cells[1]), std::string(cells[2]), name, number});
  });
}

void read_pack_folders(const std::vector<std::string>& folders, PackSource& out, Faults& faults) {
  for (const std::string& folder : folders) {
    std::error_code failure;
    std::vector<std::filesystem::path> paths;
    for (std::filesystem::recursive_directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure))
      if (it->is_regular_file()) paths.push_back(it->path());
    if (failure) faults.push_back({ErrorCode::kNotFound, folder, "not a folder that can be read: " + failure.message(), ""});
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) read_file(path, out, faults);
  }
}

std::string nearest_name(std::string_view word, const std::vector<std::string>& known) {
  std::string best;
  if (word.size() > kLongestName) return best;
  std::size_t best_distance = word.size() / 2 + 1;
  for (const std::string& name : known) {
    if (name.size() > kLongestName) continue;
    const std::size_t distance = edit_distance(word, name);
    if (distance < best_distance) {
      best_distance = distance;
      best = name;
    }
  }
  return best;
}

}  // namespace mithaq::pack
