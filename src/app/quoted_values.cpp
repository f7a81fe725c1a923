#include "app/quoted_values.h"

#include <charconv>
#include <cmath>

namespace mithaq::app {
namespace {

using Quotes = std::vector<doc::Quote>;

std::string number_text(double number) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
  return end.ec == std::errc() ? std::string(digits, end.ptr) : std::string("?");
}

class Values {
 public:
  void add(std::string slot, std::string value, const Quotes& quotes) {
    if (!quotes.empty() || !value.empty()) values_.push_back({std::move(slot), std::move(value), quotes});
  }

  void parties(const std::vector<doc::Party>& parties) {
    for (std::size_t i = 0; i < parties.size(); ++i) {
      const std::string slot = "party " + std::to_string(i + 1);
      add(slot, parties[i].type + (parties[i].state.empty() ? "" : " " + parties[i].state), parties[i].names);
      if (!parties[i].parent.empty()) add(slot + " part of", {}, parties[i].parent);
    }
  }

  void signatories(const std::vector<doc::Signatory>& signatories) {
    for (std::size_t i = 0; i < signatories.size(); ++i) {
      const std::string slot = "signatory " + std::to_string(i + 1);
      const auto& party = signatories[i].party;
      add(slot, party ? "for party " + std::to_string(*party + 1) : std::string(), signatories[i].names);
      if (!signatories[i].capacity.empty()) add(slot + " capacity", {}, signatories[i].capacity);
    }
  }

  void each(const std::string& slot, const Quotes& quotes) {
    for (const doc::Quote& quote : quotes) add(slot, {}, {quote});
  }

  std::vector<QuotedValue> take() { return std::move(values_); }

 private:
  std::vector<QuotedValue> values_;
};

}  // namespace

std::vector<QuotedValue> quoted_values(const doc::Report& report) {
  Values values;
  values.add("kind", report.kind, report.mentions);
  values.add("status", report.status, report.status_quotes);
  values.parties(report.parties);
  values.signatories(report.signatories);
  values.each("witness", report.witnesses);
  if (report.date) values.add("date", report.date->value, report.date->quotes);
  if (report.place) values.add("place", report.place->country, report.place->names);
  values.each("occasion", report.occasion);
  for (const doc::Field& field : report.fields) values.add("field", field.code, field.quotes);
  values.each("commitment", report.commitments);
  if (report.value) values.add("value", number_text(report.value->amount) + " " + report.value->currency, report.value->quotes);
  if (report.duration) values.add("duration", report.duration->value, report.duration->quotes);
  values.each("supersedes", report.supersedes);
  return values.take();
}

}  // namespace mithaq::app
