#include "score/pairing.h"

#include <iterator>

#include "score/names.h"

namespace mithaq::score {
namespace {

std::vector<std::string> sorted_once(std::vector<std::string> values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

std::vector<std::string> common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

double party_likeness(const Record& gold, const Record& predicted) {
  const std::size_t all = gold.parties.size() + predicted.parties.size();
  if (all == 0) return 0;
  const auto hits =
      pair_up(gold.parties, predicted.parties, [](const Party& a, const Party& b) { return any_same(a.names, b.names) ? 1.0 : 0.0; });
  return static_cast<double>(2 * hits.size()) / static_cast<double>(all);
}

double state_likeness(const Record& gold, const Record& predicted) {
  const std::vector<std::string> a = states_of(gold);
  const std::vector<std::string> b = states_of(predicted);
  const auto shared = common(a, b).size();
  const auto all = a.size() + b.size() - shared;
  return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

}  // namespace

std::vector<std::string> states_of(const Record& record) {
  std::vector<std::string> out;
  for (const Party& party : record.parties)
    if (!party.state.empty()) out.push_back(party.state);
  return sorted_once(std::move(out));
}

std::vector<std::string> field_codes(const Record& record) {
  std::vector<std::string> out;
  for (const Field& field : record.fields) out.push_back(field.code);
  return sorted_once(std::move(out));
}

double likeness(const Record& gold, const Record& predicted) {
  const double parties = party_likeness(gold, predicted);
  const double states = state_likeness(gold, predicted);
  const double mentions = any_same(gold.mentions, predicted.mentions) ? 1.0 : 0.0;
  if (parties == 0 && states == 0 && mentions == 0) return 0;
  const double kind = gold.kind == predicted.kind ? 1.0 : 0.0;
  const bool fields = !common(field_codes(gold), field_codes(predicted)).empty();
  return 0.4 * parties + 0.2 * states + 0.2 * mentions + 0.15 * kind + (fields ? 0.05 : 0);
}

}  // namespace mithaq::score
