#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "score/lines.h"
#include "score/page.h"

namespace mithaq::score {
namespace {

constexpr std::size_t kExamples = 5;
constexpr std::size_t kBins = 10;

// What happened to some values, and where.
struct Case {
  std::size_t count = 0;
  std::size_t alone = 0;              // in records that the other side does not have at all
  std::vector<std::string> examples;  // ids, or ids with words

  void add(bool lone, std::string example) {
    ++count;
    alone += lone ? 1 : 0;
    if (examples.size() < kExamples && std::find(examples.begin(), examples.end(), example) == examples.end())
      examples.push_back(std::move(example));
  }
};

using Cases = std::vector<std::pair<std::string, Case>>;

Cases most_first(const std::map<std::string, Case>& cases) {
  Cases out(cases.begin(), cases.end());
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second.count > b.second.count; });
  return out;
}

// Words of one line.
std::string shown(const std::optional<std::string>& value) {
  std::string out = value.value_or("-");
  std::replace_if(out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  return out;
}

bool lone(const RecordOutcome& record) { return !record.wanted || !record.given; }

// Calls take(document, record, outcome) for every value of the slot.
template <typename Take>
void each_value(const std::vector<DocumentOutcome>& documents, Slot slot, Take take) {
  for (const DocumentOutcome& document : documents)
    for (const RecordOutcome& record : document.records)
      for (const Outcome& outcome : record.slots)
        if (outcome.slot == slot) take(document, record, outcome);
}

std::string codes_text(const std::vector<DocumentOutcome>& documents, Slot slot) {
  std::map<std::string, Case> cases;
  std::size_t right = 0;
  std::size_t wanted = 0;
  each_value(documents, slot, [&](const DocumentOutcome& document, const RecordOutcome& record, const Outcome& outcome) {
    wanted += outcome.wanted ? 1 : 0;
    right += outcome.credit == 1 ? 1 : 0;
    if (outcome.credit < 1) cases[shown(outcome.wanted) + " -> " + shown(outcome.given)].add(lone(record), document.id);
  });
  std::string out;
  put_line(out, "%s: %zu of %zu right; taken for something else (- is no record):",
           std::string(kSlotNames[static_cast<std::size_t>(slot)]).c_str(), right, wanted);
  for (const auto& [pair, one] : most_first(cases)) {
    std::string ids;
    for (const std::string& id : one.examples) ids += (ids.empty() ? "" : ", ") + id;
    put_line(out, "%5zu  %-48s %s%s", one.count, pair.c_str(), ids.c_str(), one.count > one.examples.size() ? ", ..." : "");
  }
  return out;
}

std::string_view fate(const Outcome& outcome) {
  if (!outcome.given) return "missed";
  if (!outcome.wanted) return "extra";
  return outcome.credit == 1 ? "right" : outcome.credit > 0 ? "half right" : "wrong";
}

std::string fates_text(const std::vector<DocumentOutcome>& documents, Slot slot) {
  std::map<std::string, Case> cases;
  each_value(documents, slot, [&](const DocumentOutcome& document, const RecordOutcome& record, const Outcome& outcome) {
    // Of what is right there is nothing to show, and values of paired records tell more than those of records that are missing as a whole.
    Case& one = cases[std::string(fate(outcome))];
    const std::string example = document.id + ": " + shown(outcome.wanted) + " -> " + shown(outcome.given);
    if (outcome.credit == 1 || lone(record)) {
      ++one.count;
      one.alone += lone(record) ? 1 : 0;
    } else {
      one.add(false, example);
    }
  });
  std::string out;
  put_line(out, "%s (examples: wanted -> given)", std::string(kSlotNames[static_cast<std::size_t>(slot)]).c_str());
  for (const auto& [name, one] : most_first(cases)) {
    const std::string apart =
        one.alone == 0 ? "" : ", " + std::to_string(one.alone) + " of them in records that the other side does not have";
    put_line(out, "%5zu  %s%s", one.count, name.c_str(), apart.c_str());
    for (const std::string& example : one.examples) put_line(out, "         %s", example.c_str());
  }
  return out;
}

struct Bin {
  std::size_t given = 0;
  double right = 0;
  double confidence = 0;  // sum
};

class Bins {
 public:
  void add(const Confidence& confidence, double credit) {
    if (!confidence) return;
    Bin& bin = bins_[std::min(kBins - 1, static_cast<std::size_t>(std::max(0.0, *confidence) * kBins))];
    ++bin.given;
    bin.right += credit;
    bin.confidence += *confidence;
    ++given_;
  }
  bool empty() const { return given_ == 0; }

  void put(std::string& out, std::string_view name) const {
    std::string line;
    double off = 0;
    for (const Bin& bin : bins_) {
      char cell[32] = "          .";
      if (bin.given > 0) std::snprintf(cell, sizeof cell, "%5.2f /%4zu", bin.right / static_cast<double>(bin.given), bin.given);
      line += cell;
      off += std::fabs(bin.confidence - bin.right);
    }
    put_line(out, "%-12s%s%7.3f", std::string(name).c_str(), line.c_str(), given_ == 0 ? 0 : off / static_cast<double>(given_));
  }

 private:
  std::array<Bin, kBins> bins_;
  std::size_t given_ = 0;
};

}  // namespace

std::string confusion_text(const std::vector<DocumentOutcome>& documents, Slot slot) {
  return slot == Slot::kKind || slot == Slot::kStatus ? codes_text(documents, slot) : fates_text(documents, slot);
}

std::string reliability_text(const std::vector<DocumentOutcome>& documents) {
  Bins agreements;
  Bins all;
  std::array<Bins, kSlots> slots;
  for (const DocumentOutcome& document : documents)
    for (const RecordOutcome& record : document.records) {
      if (record.given) agreements.add(record.confidence, record.wanted ? 1 : 0);
      for (const Outcome& outcome : record.slots) {
        slots[static_cast<std::size_t>(outcome.slot)].add(outcome.confidence, outcome.credit);
        all.add(outcome.confidence, outcome.credit);
      }
    }
  if (agreements.empty() && all.empty()) return "no value tells its confidence\n";
  std::string out = "share that is right / values given, by confidence; values of records that nobody wanted are wrong\n";
  std::string head;
  for (std::size_t i = 0; i < kBins; ++i) {
    char cell[32];
    std::snprintf(cell, sizeof cell, "    0.%zu-%.1f", i, static_cast<double>(i + 1) / kBins);
    head += cell;
  }
  put_line(out, "%-12s%s%7s", "", head.c_str(), "off");
  agreements.put(out, "agreement");
  for (std::size_t i = 0; i < kSlots; ++i)
    if (!slots[i].empty()) slots[i].put(out, kSlotNames[i]);
  all.put(out, "all slots");
  return out;
}

}  // namespace mithaq::score
