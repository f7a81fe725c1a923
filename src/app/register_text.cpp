// An agreement of the register for people.
#include <algorithm>
#include <cmath>

#include "app/register_record.h"
#include "schema/schema.h"
#include "write/display.h"

namespace mithaq::app {
namespace {

using registry::Agreement;
using registry::Claim;
using registry::Slot;
using registry::Source;
using registry::Stage;
using registry::Testimony;
using registry::Value;
using write::Line;

constexpr std::size_t kMinWidth = 48;
constexpr std::size_t kLabel = 16;
constexpr std::size_t kIndent = 2;
constexpr std::size_t kQuoteIndent = kLabel + 2;
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kCyan = "\x1b[36m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kPlain = "\x1b[0m";
constexpr std::string_view kDot = " \u00b7 ";
constexpr std::string_view kArrow = " \u2192 ";
constexpr std::string_view kOpenQuote = "\u201c";
constexpr std::string_view kCloseQuote = "\u201d";

std::string counted(std::size_t number, const std::string& thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

std::string percent(double confidence) { return std::to_string(std::lround(confidence * 100)) + "%"; }

class Block {
 public:
  Block(const Record& record, const RegisterPage& options, std::string& out)
      : record_(record), a_(record.agreement), width_(std::max(options.width, kMinWidth)), color_(options.color), out_(out) {}

  void write() {
    title();
    if (a_.testimonies.empty()) return lines({{"no report tells of it any more", false}}, kIndent, kYellow);
    lines({{counts(), false}}, kIndent, kDim);
    labelled("life", life());
    for (const Slot& slot : a_.slots) values(slot);
    for (const registry::Conflict& conflict : a_.conflicts) contradiction(conflict);
    relations();
    sources();
    reports();
  }

 private:
  void paint(std::string_view color) {
    if (color_) out_ += color;
  }

  void lines(const Line& line, std::size_t indent, std::string_view color) {
    for (const std::string& part : write::wrap(line, width_ - indent)) {
      out_.append(indent, ' ');
      paint(color);
      out_ += part;
      paint(kPlain);
      out_.push_back('\n');
    }
  }

  // "  label         text", further lines under the text.
  void labelled(const std::string& label, const Line& line) {
    bool first = true;
    for (const std::string& part : write::wrap(line, width_ - kLabel)) {
      const std::string head = first ? std::string(kIndent, ' ') + label : std::string();
      paint(first ? kCyan : std::string_view());
      out_ += head;
      if (first) paint(kPlain);
      out_.append(head.size() < kLabel ? kLabel - head.size() : 1, ' ').append(part).push_back('\n');
      first = false;
    }
  }

  void title() {
    Line line = {{a_.name, false}, {std::string(kDot), false}};
    term(schema_.kind(a_.best("kind")), a_.best("kind"), line);
    line.push_back({std::string(kDot), false});
    term(schema_.status(a_.best("status")), a_.best("status"), line);
    lines(line, 0, kBold);
    for (const registry::AgreementName& other : a_.other_names) lines({{"also known as " + other.name, false}}, kIndent, kDim);
  }

  static void term(const schema::Term* term, std::string_view code, Line& line) {
    line.push_back({term == nullptr ? std::string(code) : term->en, false});
    if (term != nullptr) line.insert(line.end(), {{" ", false}, {term->ar, true}});
  }

  std::string counts() const {
    std::string out = counted(a_.sources.size(), "document") + ", " + counted(a_.independent, "independent source");
    return out + ", " + std::to_string(a_.official) + " official";
  }

  Line life() const {
    Line out;
    for (const Stage& stage : a_.lifecycle) {
      if (!out.empty()) out.push_back({std::string(kArrow), false});
      const schema::Term* term = schema_.status(stage.status);
      std::string text = term == nullptr ? stage.status : term->en;
      if (!stage.date.empty()) text += (stage.told ? " " : " by ") + stage.date;
      out.push_back({text + " " + marks(stage.testimonies), false});
    }
    return out;
  }

  // "[1][3]": which sources.
  std::string marks(const std::vector<std::size_t>& testimonies) const {
    std::vector<std::size_t> numbers;
    for (const std::size_t t : testimonies) numbers.push_back(a_.testimonies[t].source + 1);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string out;
    for (const std::size_t number : numbers) out += "[" + std::to_string(number) + "]";
    return out;
  }

  std::string marks(const Value& value) const {
    std::vector<std::size_t> testimonies;
    for (const Value::Told& told : value.told) testimonies.push_back(told.testimony);
    return marks(testimonies);
  }

  void values(const Slot& slot) {
    const schema::Term* role = schema_.role(slot.name);
    std::string label = role == nullptr ? slot.name : role->en;
    for (const Value& value : slot.values) {
      labelled(label, line_of(slot, value));
      label.clear();
      quote(slot, value);
    }
  }

  Line line_of(const Slot& slot, const Value& value) const {
    Line out;
    coded(slot, value, out);
    const bool is_date = slot.name == "date" && value.shown.empty();
    if (is_date) out.push_back({"not resolved", false});
    out.push_back({std::string(kDot) + percent(value.confidence) + " " + marks(value), false});
    if (!value.reason.empty() && slot.values.size() > 1) out.push_back({std::string(kDot) + value.reason, false});
    return out;
  }

  void coded(const Slot& slot, const Value& value, Line& out) const {
    if (slot.name == "kind") return term(schema_.kind(value.value), value.value, out);
    if (slot.name == "status") return term(schema_.status(value.value), value.value, out);
    if (slot.name == "fields") return term(schema_.field(value.value), value.value, out);
    out.push_back({value.shown, true});
    if (slot.name == "signatories") return known_person(value, out);
    if (slot.name != "parties") return;
    const std::string& code = first_claim(value).value;
    out.push_back({" (" + code + ")", false});
  }

  // "= person/lavrov (0.99: ...)", where the packs know who it is.
  static void known_person(const Value& value, Line& out) {
    constexpr std::string_view kKnown = "known:";
    if (!value.value.starts_with(kKnown)) return;
    out.push_back({" = " + value.value.substr(kKnown.size()) + " (" + percent(value.entity.score) + ": ", false});
    out.push_back({value.entity.reason, true});
    out.push_back({")", false});
  }

  const Claim& first_claim(const Value& value) const {
    const Value::Told& told = value.told.front();
    return a_.testimonies[told.testimony].claims[told.claims.front()];
  }

  // The sentence that the value stands in, where it is not its own evidence.
  void quote(const Slot& slot, const Value& value) {
    const Claim& claim = first_claim(value);
    if (!claim.has_words || slot.name == "mentions" || slot.name == "fields") return;
    const Testimony& t = a_.testimonies[value.told.front().testimony];
    const std::string sentence = record_.sentence(t, claim);
    if (sentence == last_quote_) return;
    last_quote_ = sentence;
    lines(
        {{std::string(kOpenQuote), false}, {sentence, true}, {std::string(kCloseQuote) + " [" + std::to_string(t.source + 1) + "]", false}},
        kQuoteIndent, kDim);
  }

  void contradiction(const registry::Conflict& conflict) {
    Line line;
    const auto slot = a_.slot(conflict.slot);
    const schema::Term* role = schema_.role(conflict.slot);
    line.push_back({(role == nullptr ? conflict.slot : role->en) + ": ", false});
    for (const std::size_t at : conflict.values) {
      if (line.size() > 1) line.push_back({" against ", false});
      line.push_back({slot->values[at].shown, true});
      line.push_back({" " + marks(slot->values[at]), false});
    }
    labelled("conflict", line);
  }

  // "related   amends ae-ru-2019-a", with the words that say so.
  void relations() {
    std::string label = "related";
    for (const registry::Relation& r : record_.relations) {
      std::vector<std::size_t> told;
      for (std::size_t i = 0; i < a_.testimonies.size(); ++i)
        if (std::binary_search(r.reports.begin(), r.reports.end(), a_.testimonies[i].report.id)) told.push_back(i);
      labelled(label, {{registry::relation_words(r) + " " + r.other.name + std::string(kDot) + percent(r.confidence) + " " + marks(told) +
                            (told.empty() ? "" : std::string(kDot)) + (told.empty() ? "" : r.why),
                        false}});
      label.clear();
    }
  }

  void sources() {
    std::string label = "sources";
    for (std::size_t i = 0; i < a_.sources.size(); ++i) {
      const Source& source = a_.sources[i];
      Line line = {{"[" + std::to_string(i + 1) + "] ", false}, {source.document.external_id, true}};
      for (const std::string* part : {&source.document.published, &source.document.source, &source.document.title})
        if (!part->empty()) line.insert(line.end(), {{std::string(kDot), false}, {*part, true}});
      if (source.official) line.push_back({std::string(kDot) + "official", false});
      if (source.group != i) line.push_back({std::string(kDot) + "the same source as [" + std::to_string(source.group + 1) + "]", false});
      labelled(label, line);
      label.clear();
    }
  }

  void reports() {
    std::string label = "reports";
    for (const Testimony& t : a_.testimonies) {
      labelled(label, {{"r" + std::to_string(t.report.id) + " of [" + std::to_string(t.source + 1) + "]" + (t.main ? "" : ", recalled") +
                            std::string(kDot) + t.link.reason + " (" + percent(t.link.score) + ", " + t.link.made_by + ")",
                        false}});
      label.clear();
    }
    out_.push_back('\n');
  }

  const Record& record_;
  const Agreement& a_;
  std::size_t width_;
  bool color_;
  std::string& out_;
  const schema::Schema& schema_ = schema::Schema::builtin();
  std::string last_quote_;
};

}  // namespace

void write_record_text(const Record& record, const RegisterPage& options, std::string& out) { Block(record, options, out).write(); }

}  // namespace mithaq::app
