#include "app/explain_page.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "app/quoted_values.h"
#include "write/display.h"
#include "write/quotes.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kMinWidth = 60;
constexpr std::size_t kHanging = 2;
constexpr std::string_view kRule = "\u2500";
constexpr std::string_view kDot = " \u00b7 ";

// SGR sequences (ECMA-48).
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kCyan = "\x1b[36m";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string_view name_of(doc::MentionType type) {
  switch (type) {
    case doc::MentionType::kPerson: return "person";
    case doc::MentionType::kOrganisation: return "organisation";
    case doc::MentionType::kPlace: return "place";
    case doc::MentionType::kTitle: return "title";
    case doc::MentionType::kTime: return "time";
    case doc::MentionType::kMoney: return "money";
  }
  return "mention";
}

std::string percent(double confidence) { return std::to_string(std::lround(std::clamp(confidence, 0.0, 1.0) * 100)) + "%"; }

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out.append(out.empty() ? "" : between).append(part);
  return out;
}

class Page {
 public:
  Page(const doc::Document& document, const PageOptions& options, std::string& out)
      : document_(document), options_(options), width_(std::max(options.width, kMinWidth)), out_(out) {}

  void heading(const find::Explanation& explanation) {
    for (std::size_t i = 0; i < width_; ++i) out_ += kRule;
    out_ += '\n';
    write::Line line = {{document_.id, true}};
    for (const std::string* part : {&document_.published, &document_.source, &document_.language})
      if (!part->empty()) line.insert(line.end(), {{std::string(kDot), false}, {*part, true}});
    text(line, 0, kBold);
    if (!explanation.gate_open)
      text({{"The gate is closed: no word in it could belong to an agreement. --all-sentences shows it all the same.", false}}, 0, kYellow);
    if (explanation.gate_open && explanation.reports.empty()) text({{"No agreement was read from it.", false}}, 0, kYellow);
  }

  void record(const doc::Report& report, std::size_t number) {
    out_ += '\n';
    text({{"[" + std::to_string(number) + "] " + report.kind + std::string(kDot) + report.status + std::string(kDot) +
               percent(report.confidence),
           false}},
         0, kBold);
    for (const QuotedValue& value : quoted_values(report)) {
      text({{value.slot + (value.value.empty() ? "" : " = " + value.value), false}}, 4, kCyan);
      for (const doc::Quote& quote : value.quotes) {
        text({words(quote.span), {"   " + percent(quote.confidence) + (quote.by.empty() ? "" : "  by " + quote.by), false}}, 6, {});
      }
    }
  }

  void sentence(const find::ExplainedSentence& sentence, std::size_t number) {
    out_ += '\n';
    text({{"sentence " + std::to_string(number) + ": ", false}, words(sentence.span)}, 0, kBold);
    if (!sentence.tokens.empty()) label("words");
    for (const find::ExplainedToken& token : sentence.tokens) this->token(token);
    if (!sentence.mentions.empty()) label("names, times, amounts");
    for (const doc::Mention& mention : sentence.mentions) this->mention(mention);
    if (!sentence.frames.empty()) label("patterns that matched");
    for (const find::ExplainedFrame& frame : sentence.frames) this->frame(frame);
    if (!sentence.misses.empty()) label("patterns that came near");
    for (const find::ExplainedMiss& miss : sentence.misses) this->miss(miss);
  }

 private:
  void text(const write::Line& line, std::size_t indent, std::string_view color) {
    std::size_t column = indent;
    for (const std::string& part : write::wrap(line, width_ - indent - kHanging)) {
      out_.append(column, ' ');
      if (options_.color) out_ += color;
      out_ += part;
      if (options_.color && !color.empty()) out_ += kPlain;
      out_ += '\n';
      column = indent + kHanging;
    }
  }

  void label(std::string_view words) { text({{std::string(words), false}}, 2, kCyan); }

  write::Run words(base::Span span) const { return {std::string(write::words(document_.text, span)), true}; }

  void token(const find::ExplainedToken& token) {
    write::Line line = {words(token.span)};
    const std::string_view written = write::words(document_.text, token.span);
    if (!token.folded.empty() && token.folded != written) line.insert(line.end(), {{" ~ ", false}, {token.folded, true}});
    if (!token.clitics.empty()) line.push_back({"  +" + joined(token.clitics, " +"), false});
    for (const std::string& hit : token.hits) line.insert(line.end(), {{std::string(kDot), false}, {hit, true}});
    text(line, 4, token.hits.empty() ? kDim : std::string_view());
  }

  void mention(const doc::Mention& mention) {
    std::string told = "  " + std::string(name_of(mention.type));
    for (const std::string* part : {&mention.state, &mention.value, &mention.calendar})
      if (!part->empty()) told += " " + *part;
    if (mention.contradiction) told += " (the weekday does not fit)";
    text({words(mention.span), {told + "  " + percent(mention.confidence), false}}, 4, {});
  }

  void roles(const std::vector<std::pair<std::string, base::Span>>& roles) {
    for (const auto& [role, span] : roles) text({{role + ": ", false}, words(span)}, 6, {});
  }

  void frame(const find::ExplainedFrame& frame) {
    text({{frame.pattern + "  " + frame.where + "  ", false}, words(frame.span)}, 4, kGreen);
    roles(frame.roles);
  }

  void miss(const find::ExplainedMiss& miss) {
    text({{miss.pattern + "  " + miss.where + "  ", false}, words(miss.span), {"  then wanted " + joined(miss.expected, " or "), false}}, 4,
         kYellow);
  }

  const doc::Document& document_;
  const PageOptions& options_;
  std::size_t width_;
  std::string& out_;
};

// Whether the record takes any of its words from the sentence.
bool quotes_from(const doc::Report& report, base::Span sentence) {
  for (const QuotedValue& value : quoted_values(report))
    for (const doc::Quote& quote : value.quotes)
      if (sentence.overlaps(quote.span)) return true;
  return false;
}

}  // namespace

void write_explanation(const doc::Document& document, const find::Explanation& explanation, const PageOptions& options, std::string& out) {
  Page page(document, options, out);
  page.heading(explanation);
  std::vector<const doc::Report*> shown;
  for (std::size_t i = 0; i < explanation.reports.size(); ++i) {
    if (options.record && *options.record != i + 1) continue;
    shown.push_back(&explanation.reports[i]);
    page.record(explanation.reports[i], i + 1);
  }
  for (std::size_t i = 0; i < explanation.sentences.size(); ++i) {
    const find::ExplainedSentence& sentence = explanation.sentences[i];
    const auto told = [&](const doc::Report* report) { return quotes_from(*report, sentence.span); };
    if (options.all_sentences || std::any_of(shown.begin(), shown.end(), told)) page.sentence(sentence, i + 1);
  }
}

}  // namespace mithaq::app
