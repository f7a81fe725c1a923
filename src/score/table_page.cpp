#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

#include "score/lines.h"
#include "score/page.h"

namespace mithaq::score {
namespace {

void put_row(std::string& out, std::string_view name, const Row& row) {
  put_line(out, "%-18s%8.3f%8.3f%8.3f%8zu%8zu", std::string(name).c_str(), row.precision, row.recall, row.f1, row.gold, row.predicted);
}

// 0.25, 1.0
std::string decimal(double value) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
  std::string out(digits, end);
  return out.find('.') == std::string::npos ? out + ".0" : out;
}

using Members = std::vector<std::pair<std::string_view, std::string>>;

void put_object(std::string& out, std::string_view name, const Members& members) {
  out += (out.empty() ? "{\n \"" : ",\n \"") + std::string(name) + "\": {";
  std::string_view comma = "\n  \"";
  for (const auto& [key, value] : members) {
    out.append(comma).append(key).append("\": ").append(value);
    comma = ",\n  \"";
  }
  out += "\n }";
}

Members members_of(const Row& row) {
  return {{"precision", decimal(row.precision)},
          {"recall", decimal(row.recall)},
          {"f1", decimal(row.f1)},
          {"gold", std::to_string(row.gold)},
          {"predicted", std::to_string(row.predicted)}};
}

void put_change(std::string& out, std::string_view name, double here, double there) {
  put_line(out, "%-18s%8.3f%8.3f%+8.3f", std::string(name).c_str(), here, there, here - there);
}

struct Change {
  double loss = 0;  // more than in the other run
  std::string id;
};

void put_changes(std::string& out, const std::vector<Change>& changes) {
  for (const Change& change : changes) put_line(out, "%+6.1f  %s", change.loss, change.id.c_str());
}

}  // namespace

std::string table_text(const Table& table) {
  std::string out;
  put_line(out, "%zu documents; records that are the news (background left out)", table.documents);
  put_line(out, "%18s%8s%8s%8s%8s%8s", "", "P", "R", "F1", "gold", "pred");
  put_row(out, "agreement", table.agreement);
  for (std::size_t i = 0; i < kSlots; ++i) put_row(out, kSlotNames[i], table.slots[i]);
  put_line(out, "%-18s%16s%8.3f", "slots (macro F1)", "", table.macro);
  put_line(out, "background records found: %zu of %zu (not part of the figures above)", table.background_found, table.background);
  put_line(out, "false alarms: %zu of %zu documents without agreements (%.1f%%)", table.alarmed, table.quiet, table.alarm_rate * 100);
  return out;
}

std::string table_json(const Table& table) {
  std::string out;
  put_object(out, "agreement", members_of(table.agreement));
  for (std::size_t i = 0; i < kSlots; ++i) put_object(out, kSlotNames[i], members_of(table.slots[i]));
  put_object(out, "slots (macro F1)", {{"f1", decimal(table.macro)}});
  put_object(out, "false alarms",
             {{"documents", std::to_string(table.quiet)}, {"alarmed", std::to_string(table.alarmed)}, {"rate", decimal(table.alarm_rate)}});
  put_object(out, "background recall", {{"found", std::to_string(table.background_found)}, {"of", std::to_string(table.background)}});
  return out + "\n}\n";
}

std::string worst_text(const std::vector<DocumentOutcome>& documents, std::size_t most) {
  std::vector<Change> losses;
  for (const DocumentOutcome& document : documents) losses.push_back({document.loss(), document.id});
  std::sort(losses.begin(), losses.end(), [](const Change& a, const Change& b) { return std::tie(b.loss, a.id) < std::tie(a.loss, b.id); });
  losses.resize(std::min(most, losses.size()));
  std::string out;
  for (const Change& change : losses) put_line(out, "%6.1f  %s", change.loss, change.id.c_str());
  return out;
}

std::string against_text(const std::vector<DocumentOutcome>& documents, const std::vector<DocumentOutcome>& others) {
  const Table here = count(documents);
  const Table there = count(others);
  std::string out;
  put_line(out, "%-18s%8s%8s%8s", "F1", "this", "other", "change");
  put_change(out, "agreement", here.agreement.f1, there.agreement.f1);
  for (std::size_t i = 0; i < kSlots; ++i) put_change(out, kSlotNames[i], here.slots[i].f1, there.slots[i].f1);
  put_change(out, "slots (macro F1)", here.macro, there.macro);
  put_change(out, "false alarm rate", here.alarm_rate, there.alarm_rate);
  std::vector<Change> better;
  std::vector<Change> worse;
  double sum = 0;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const double change = documents[i].loss() - others[i].loss();
    sum += change;
    if (change != 0) (change < 0 ? better : worse).push_back({change, documents[i].id});
  }
  const auto larger = [](const Change& a, const Change& b) {
    return std::tuple(-std::fabs(a.loss), a.id) < std::tuple(-std::fabs(b.loss), b.id);
  };
  std::sort(better.begin(), better.end(), larger);
  std::sort(worse.begin(), worse.end(), larger);
  const std::size_t same = documents.size() - better.size() - worse.size();
  put_line(out, "values missed or wrongly given: %+.1f in all; documents: %zu better, %zu worse, %zu the same", sum, better.size(),
           worse.size(), same);
  if (!better.empty()) out += "better\n";
  put_changes(out, better);
  if (!worse.empty()) out += "worse\n";
  put_changes(out, worse);
  return out;
}

}  // namespace mithaq::score
