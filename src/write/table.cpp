#include "write/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "schema/schema.h"
#include "write/display.h"
#include "write/quotes.h"

namespace mithaq::write {
namespace {

using Quotes = std::vector<doc::Quote>;

constexpr std::size_t kMinWidth = 48;
constexpr std::size_t kIndent = 4;
constexpr std::size_t kLabel = 18;   // columns of the labels, with the gap after them
constexpr std::size_t kHanging = 2;  // further columns before what did not fit the first line of a value
constexpr std::string_view kRule = "\u2500";
constexpr std::string_view kDot = " \u00b7 ";
constexpr std::string_view kDash = " \u2014 ";
constexpr std::string_view kBullet = "\u2022 ";

// SGR sequences (ECMA-48).
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kCyan = "\x1b[36m";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string_view label_of(const schema::Term* term, std::string_view code) { return term == nullptr ? code : std::string_view(term->en); }

std::string percent(double confidence) {
  const double clamped = confidence > 0 ? std::min(confidence, 1.0) : 0.0;
  return std::to_string(static_cast<int>(std::lround(clamped * 100))) + "%";
}

// 1234567.5 -> "1,234,567.5"
std::string grouped(double amount) {
  char digits[64];
  const auto result = std::to_chars(digits, digits + sizeof digits, amount, std::chars_format::fixed);
  if (result.ec != std::errc()) return "?";
  std::string out(digits, result.ptr);
  const std::size_t first = out.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(out.find('.'), out.size()); at > first + 3; at -= 3) out.insert(at - 3, 1, ',');
  return out;
}

std::string_view status_color(std::string_view status) {
  if (status == "negotiating" || status == "agreed") return kYellow;
  return status == "suspended" || status == "withdrawn" || status == "ended" ? kRed : kGreen;
}

class Table {
 public:
  Table(const doc::Document& document, const TableOptions& options, std::string& out)
      : text_(document.text),
        width_(std::max(options.width, kMinWidth)),
        color_(options.color),
        schema_(schema::Schema::builtin()),
        out_(out) {}

  void heading(const doc::Document& document) {
    for (std::size_t i = 0; i < width_; ++i) out_ += kRule;
    out_ += '\n';
    std::string line = document.id;
    for (const std::string* part : {&document.published, &document.source, &document.language})
      if (!part->empty()) line.append(kDot).append(*part);
    lines({{line, true}}, 0, kDim);
    if (!document.title.empty()) lines({{document.title, true}}, 0, kBold);
    if (!document.url.empty()) lines({{document.url, true}}, 0, kDim);
  }

  void report(const doc::Report& r, std::size_t number) {
    report_ = &r;
    out_ += '\n';
    title(r, number);
    quotes("mentions", r.mentions);
    parties(r.parties);
    signatories(r.signatories);
    quotes("witnesses", r.witnesses);
    resolved("date", r.date);
    place(r.place);
    quotes("occasion", r.occasion);
    fields(r.fields);
    quotes("commitments", r.commitments);
    money(r.value);
    resolved("duration", r.duration);
    quotes("supersedes", r.supersedes);
    if (r.count != 1) row("count", {{{std::to_string(r.count), false}}});
    labelled("confidence", {{{percent(r.confidence), false}}});
  }

 private:
  void paint(std::string_view color) {
    if (color_) out_ += color;
  }

  // A line of its own, wrapped.
  void lines(const Line& line, std::size_t indent, std::string_view color) {
    for (const std::string& part : wrap(line, width_ - indent)) {
      out_.append(indent, ' ');
      paint(color);
      out_ += part;
      paint(kPlain);
      out_ += '\n';
    }
  }

  void title(const doc::Report& r, std::size_t number) {
    const schema::Term* kind = schema_.kind(r.kind);
    const schema::Term* status = schema_.status(r.status);
    Line line = {{"[" + std::to_string(number) + "] ", false}, {std::string(label_of(kind, r.kind)), false}};
    if (kind != nullptr) line.insert(line.end(), {{" ", false}, {kind->ar, true}});
    line.push_back({std::string(kDot) + std::string(label_of(status, r.status)), false});
    if (status != nullptr) line.insert(line.end(), {{" ", false}, {status->ar, true}});
    if (!r.salience.empty() && r.salience != "main")
      line.push_back({std::string(kDot) + std::string(label_of(schema_.salience(r.salience), r.salience)), false});
    lines(line, 0, status_color(r.status));
  }

  // A label of the schema before values that each begin a line; nothing when there are none.
  void row(std::string_view role, const std::vector<Line>& values) { labelled(label_of(schema_.role(role), role), values); }

  void labelled(std::string_view label, const std::vector<Line>& values) {
    bool first = true;
    for (const Line& value : values) {
      const std::vector<std::string> parts = wrap(value, width_ - kIndent - kLabel - kHanging);
      for (std::size_t i = 0; i < parts.size(); ++i) {
        out_.append(kIndent, ' ');
        const std::string_view shown = first ? label : std::string_view();
        if (first) {
          paint(kCyan);
          out_ += shown;
          paint(kPlain);
        }
        out_.append(kLabel - std::min(kLabel, display_width(shown)), ' ');
        out_.append(i == 0 ? 0 : kHanging, ' ').append(parts[i]).append("\n");
        first = false;
      }
    }
  }

  Run foreign(const doc::Quote& quote) const { return {std::string(words(text_, quote.span)), true}; }

  // Different words for the same thing, one after the other; repetitions are left out.
  void append_names(const Quotes& quotes, Line& line) const {
    std::vector<std::string> seen;
    for (const doc::Quote& quote : quotes) {
      Run run = foreign(quote);
      if (std::find(seen.begin(), seen.end(), run.text) != seen.end()) continue;
      if (!seen.empty()) line.push_back({" / ", false});
      seen.push_back(run.text);
      line.push_back(std::move(run));
    }
  }

  void quotes(std::string_view role, const Quotes& list) {
    std::vector<Line> values;
    for (const doc::Quote& quote : list) {
      Line line;
      if (list.size() > 1) line.push_back({std::string(kBullet), false});
      line.push_back(foreign(quote));
      values.push_back(std::move(line));
    }
    row(role, values);
  }

  void parties(const std::vector<doc::Party>& parties) {
    std::vector<Line> values;
    for (const doc::Party& party : parties) {
      Line line = {{std::to_string(values.size() + 1) + " ", false}};
      append_names(party.names, line);
      std::string note = " (" + std::string(label_of(schema_.party_type(party.type), party.type));
      if (!party.state.empty()) note += ", " + party.state;
      line.push_back({note + ")", false});
      if (!party.parent.empty()) line.push_back({std::string(kDash) + "part of ", false});
      append_names(party.parent, line);
      values.push_back(std::move(line));
    }
    row("parties", values);
  }

  void signatories(const std::vector<doc::Signatory>& signatories) {
    std::vector<Line> values;
    for (const doc::Signatory& signatory : signatories) {
      Line line;
      append_names(signatory.names, line);
      if (!signatory.capacity.empty()) line.push_back({std::string(line.empty() ? "" : kDash), false});
      append_names(signatory.capacity, line);
      if (signatory.party && *signatory.party < report_->parties.size() && !report_->parties[*signatory.party].names.empty()) {
        line.push_back({" (for ", false});
        line.push_back(foreign(report_->parties[*signatory.party].names.front()));
        line.push_back({")", false});
      }
      values.push_back(std::move(line));
    }
    row("signatories", values);
  }

  // A value that was worked out, and the words that it was worked out from.
  void worked_out(std::string_view role, const std::string& value, const Quotes& quotes) {
    Line line = {{value, false}};
    if (!quotes.empty()) line.push_back({std::string(value.empty() ? "" : kDot), false});
    append_names(quotes, line);
    row(role, {line});
  }

  void resolved(std::string_view role, const std::optional<doc::Resolved>& value) {
    if (value) worked_out(role, value->value, value->quotes);
  }

  void place(const std::optional<doc::Place>& place) {
    if (!place) return;
    Line line;
    append_names(place->names, line);
    if (!place->country.empty()) line.push_back({" (" + place->country + ")", false});
    row("place", {line});
  }

  void fields(const std::vector<doc::Field>& fields) {
    std::vector<Line> values;
    for (const doc::Field& field : fields) {
      Line line = {{std::string(label_of(schema_.field(field.code), field.code)), false}};
      if (!field.quotes.empty()) line.push_back({std::string(kDot), false});
      append_names(field.quotes, line);
      values.push_back(std::move(line));
    }
    row("fields", values);
  }

  void money(const std::optional<doc::Money>& money) {
    if (money) worked_out("value", grouped(money->amount) + " " + money->currency, money->quotes);
  }

  std::string_view text_;
  std::size_t width_;
  bool color_;
  const schema::Schema& schema_;
  std::string& out_;
  const doc::Report* report_ = nullptr;
};

}  // namespace

void write_table(const doc::Document& document, const std::vector<doc::Report>& reports, const TableOptions& options, std::string& out) {
  if (reports.empty()) return;
  Table table(document, options, out);
  table.heading(document);
  std::size_t number = 0;
  for (const doc::Report& report : reports) table.report(report, ++number);
  out += '\n';
}

}  // namespace mithaq::write
