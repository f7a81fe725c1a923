#include "app/pattern_trial.h"

#include "write/quotes.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kContextBytes = 120;  // about ten words of Arabic
constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// Words on one line: tabs and line ends would break the columns.
void append_flat(std::string_view words, std::string& out) {
  for (const char c : words) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
}

class CatchLine {
 public:
  CatchLine(const doc::Document& document, const TrialOptions& options, std::string& out)
      : text_(document.text), options_(options), out_(out) {
    append_flat(document.id, out_);
  }

  void write(const find::Finder::Catch& found) {
    out_ += '\t';
    open();
    if (options_.context) before(found.span);
    append_flat(write::words(text_, found.span), out_);
    if (options_.context) after(found.span);
    close();
    for (const auto& [role, span] : found.roles) {
      out_.append("\t").append(role).append("=");
      open();
      append_flat(write::words(text_, span), out_);
      close();
    }
    out_ += '\n';
  }

 private:
  void open() const {
    if (options_.isolates) out_ += kFirstStrongIsolate;
  }
  void close() const {
    if (options_.isolates) out_ += kPopIsolate;
  }

  void before(base::Span span) const {
    std::size_t begin = span.begin > kContextBytes ? span.begin - kContextBytes : 0;
    while (inside_character(text_, begin)) ++begin;
    append_flat(text_.substr(begin, span.begin - begin), out_);
    out_ += ">>";
  }

  void after(base::Span span) const {
    std::size_t end = std::min<std::size_t>(span.end + kContextBytes, text_.size());
    while (inside_character(text_, end)) --end;
    out_ += "<<";
    append_flat(text_.substr(span.end, end - span.end), out_);
  }

  std::string_view text_;
  const TrialOptions& options_;
  std::string& out_;
};

}  // namespace

tl::expected<PatternTrial, Errors> PatternTrial::make(const Engine& engine, std::string_view pattern) {
  auto trial = engine.finder().trial(pattern);
  if (!trial) return tl::unexpected<Errors>(std::move(trial.error()));
  return PatternTrial(engine, std::move(*trial));
}

std::size_t PatternTrial::run(const doc::Document& document, const TrialOptions& options, std::size_t limit, std::string& out) {
  if (language_of(document) != engine_.language()) return 0;
  const auto catches = engine_.finder().try_on(*trial_, document, scratch_);
  for (std::size_t i = 0; i < catches.size() && i < limit; ++i) CatchLine(document, options, out).write(catches[i]);
  return catches.size();
}

}  // namespace mithaq::app
