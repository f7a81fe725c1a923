#include "generator.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <vector>

namespace mithaq::bench {
namespace {

constexpr std::size_t kBytesPerText = 3000;  // as in the newspaper archives

// Words of templates stand in braces: "{city}" is replaced by one of the lines under [city].
using Sections = std::map<std::string, std::vector<std::string>>;

Sections read_sections(const std::string& file) {
  Sections sections;
  std::ifstream stream(file);
  std::string name;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (line.front() == '[' && line.back() == ']') {
      name = line.substr(1, line.size() - 2);
    } else {
      sections[name].push_back(line);
    }
  }
  return sections;
}

class Writer {
 public:
  explicit Writer(Sections sections) : sections_(std::move(sections)) {}

  bool ready() const { return sections_.contains("news") && sections_.contains("agreement"); }

  std::string document(std::size_t number, bool agreement) {
    std::string text = sentence(agreement ? "agreement" : "news");
    text.pop_back();  // a headline ends without a full stop
    std::string title = text;
    if (agreement) text += "\\n" + sentence("agreement");
    text += "\\n";
    for (std::size_t sentences = 1; text.size() < kBytesPerText; ++sentences) text += sentence("news") + (sentences % 4 == 0 ? "\\n" : " ");
    return "{\"id\": \"generated-" + std::to_string(number) + "\", \"language\": \"ar\", \"published\": \"2018-05-14\", \"title\": \"" +
           title + "\", \"text\": \"" + text + "\"}\n";
  }

 private:
  // SplitMix64 (Steele, Lea, Flood 2014).
  std::uint64_t random() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }

  const std::string& pick(const std::string& section) {
    static const std::string kNothing;
    const auto found = sections_.find(section);
    return found == sections_.end() ? kNothing : found->second[random() % found->second.size()];
  }

  std::string sentence(const std::string& section) {
    const std::string pattern = pick(section);
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
      const std::size_t open = std::min(pattern.find('{', at), pattern.size());
      out += pattern.substr(at, open - at);
      if (open == pattern.size()) break;
      const std::size_t close = pattern.find('}', open);
      out += pick(pattern.substr(open + 1, close - open - 1));
      at = close + 1;
    }
    return out;
  }

  Sections sections_;
  std::uint64_t state_ = 20251118;
};

}  // namespace

std::string generate_news(const std::string& templates_file, std::size_t documents, bool only_agreements) {
  Writer writer(read_sections(templates_file));
  std::string out;
  if (!writer.ready()) return out;
  for (std::size_t i = 0; i < documents; ++i) out += writer.document(i, only_agreements || i % 10 == 0);
  return out;
}

}  // namespace mithaq::bench
