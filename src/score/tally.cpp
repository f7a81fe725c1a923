#include "score/tally.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>

#include "score/pairing.h"

namespace mithaq::score {
namespace {

// To four places, the nearest decimal of the exact value.
double rounded(double value) {
  char number[32];
  std::snprintf(number, sizeof number, "%.4f", value);
  return std::strtod(number, nullptr);
}

struct Sum {
  double credit = 0;
  std::size_t gold = 0;
  std::size_t predicted = 0;

  Row row() const {
    const double p = predicted == 0 ? 0 : credit / static_cast<double>(predicted);
    const double r = gold == 0 ? 0 : credit / static_cast<double>(gold);
    return {rounded(p), rounded(r), p + r == 0 ? 0 : rounded(2 * p * r / (p + r)), gold, predicted};
  }
};

RecordOutcome outcome_of(const Record* gold, const Record* predicted) {
  RecordOutcome out{gold != nullptr, predicted != nullptr, predicted == nullptr ? Confidence() : predicted->confidence, {}};
  compare_slots(gold, predicted, out.slots);
  return out;
}

}  // namespace

double DocumentOutcome::loss() const {
  double out = 0;
  for (const RecordOutcome& record : records)
    for (const Outcome& slot : record.slots) out += (slot.wanted ? 1 : 0) + (slot.given ? 1 : 0) - 2 * slot.credit;
  return out;
}

DocumentOutcome compare_documents(const Document& gold, const Document& predicted) {
  DocumentOutcome out;
  out.id = gold.id;
  out.quiet = gold.records.empty();
  out.alarmed = out.quiet && !predicted.records.empty();
  std::vector<bool> found(gold.records.size());
  std::vector<bool> used(predicted.records.size());
  for (const Pair& pair : pair_up(gold.records, predicted.records, likeness)) {
    found[pair.left] = used[pair.right] = true;
    if (gold.records[pair.left].background) {
      ++out.background_found;
    } else {
      out.records.push_back(outcome_of(&gold.records[pair.left], &predicted.records[pair.right]));
    }
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    out.background += gold.records[i].background ? 1 : 0;
    if (!found[i] && !gold.records[i].background) out.records.push_back(outcome_of(&gold.records[i], nullptr));
  }
  for (std::size_t j = 0; j < used.size(); ++j)
    if (!used[j]) out.records.push_back(outcome_of(nullptr, &predicted.records[j]));
  return out;
}

std::vector<DocumentOutcome> compare(const std::vector<Document>& gold, const std::vector<Document>& predicted) {
  std::unordered_map<std::string_view, const Document*> by_id;
  for (const Document& document : predicted) by_id.emplace(document.id, &document);
  const Document nothing;
  std::vector<DocumentOutcome> out;
  for (const Document& document : gold) {
    const auto there = by_id.find(document.id);
    out.push_back(compare_documents(document, there == by_id.end() ? nothing : *there->second));
  }
  return out;
}

Table count(const std::vector<DocumentOutcome>& documents) {
  Table table;
  table.documents = documents.size();
  Sum agreements;
  std::array<Sum, kSlots> slots;
  for (const DocumentOutcome& document : documents) {
    table.quiet += document.quiet ? 1 : 0;
    table.alarmed += document.alarmed ? 1 : 0;
    table.background += document.background;
    table.background_found += document.background_found;
    for (const RecordOutcome& record : document.records) {
      agreements.credit += record.wanted && record.given ? 1 : 0;
      agreements.gold += record.wanted ? 1 : 0;
      agreements.predicted += record.given ? 1 : 0;
      for (const Outcome& outcome : record.slots) {
        Sum& sum = slots[static_cast<std::size_t>(outcome.slot)];
        sum.credit += outcome.credit;
        sum.gold += outcome.wanted ? 1 : 0;
        sum.predicted += outcome.given ? 1 : 0;
      }
    }
  }
  table.agreement = agreements.row();
  double f1 = 0;
  std::size_t filled = 0;
  for (std::size_t i = 0; i < kSlots; ++i) {
    table.slots[i] = slots[i].row();
    f1 += slots[i].gold > 0 ? table.slots[i].f1 : 0;
    filled += slots[i].gold > 0 ? 1 : 0;
  }
  table.macro = filled == 0 ? 0 : rounded(f1 / static_cast<double>(filled));
  table.alarm_rate = table.quiet == 0 ? 0 : rounded(static_cast<double>(table.alarmed) / static_cast<double>(table.quiet));
  return table;
}

}  // namespace mithaq::score
