#include "score/labels.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "score/names.h"
#include "score/slots.h"

namespace mithaq::score {
namespace {

double one_if(bool right) { return right ? 1.0 : 0.0; }

double any_words(const std::vector<std::string>& wanted, const Answer& answer) {
  return one_if(any_same({std::string(answer.words)}, wanted));
}

template <typename Holder>
std::vector<std::string> names_of(const std::vector<Holder>& holders) {
  std::vector<std::string> out;
  for (const Holder& holder : holders) out.insert(out.end(), holder.names.begin(), holder.names.end());
  return out;
}

std::vector<std::string> parts(std::string_view text, std::string_view between) {
  std::vector<std::string> out;
  for (;;) {
    const auto end = text.find(between);
    out.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + between.size());
  }
}

double sum_credit(const Record& gold, const Answer& answer) {
  const auto space = answer.value.find(' ');
  if (!gold.value || space == std::string_view::npos) return 0;
  const Money given{std::strtod(std::string(answer.value.substr(0, space)).c_str(), nullptr), std::string(answer.value.substr(space + 1))};
  return one_if(given.text() == gold.value->text());
}

double best_field(const Record& gold, const Answer& answer) {
  double best = 0;
  for (const Field& field : gold.fields) best = std::max(best, field_credit(field.code, answer.value));
  return best;
}

using R = Record;
using A = Answer;
constexpr std::array<Labelling, 11> kLabellings = {{
    {"kind", true, [](const R& g, const A& a) { return one_if(g.kind == a.value); }, [](const R&) { return std::size_t{1}; }},
    {"date", true, [](const R& g, const A& a) { return g.date && !a.value.empty() ? date_credit(*g.date, a.value) : 0.0; },
     [](const R& g) { return std::size_t{g.date ? 1U : 0U}; }},
    {"place", true, [](const R& g, const A& a) { return any_words(g.place, a); },
     [](const R& g) { return std::size_t{g.place.empty() ? 0U : 1U}; }},
    {"occasion", true, [](const R& g, const A& a) { return any_words(g.occasion, a); },
     [](const R& g) { return std::size_t{g.occasion.empty() ? 0U : 1U}; }},
    {"value", true, sum_credit, [](const R& g) { return std::size_t{g.value ? 1U : 0U}; }},
    {"signatory", false, [](const R& g, const A& a) { return any_words(names_of(g.signatories), a); },
     [](const R& g) { return g.signatories.size(); }},
    {"witness", false, [](const R& g, const A& a) { return any_words(g.witnesses, a); }, [](const R& g) { return g.witnesses.size(); }},
    {"fields", false, best_field, [](const R& g) { return g.fields.size(); }},
    {"party", false, [](const R& g, const A& a) { return one_if(any_same(parts(a.value, " | "), names_of(g.parties))); },
     [](const R& g) { return g.parties.size(); }},
    {"commitment", false, [](const R& g, const A& a) { return any_words(g.commitments, a); },
     [](const R& g) { return g.commitments.size(); }},
    {"supersedes", true, [](const R& g, const A& a) { return any_words(g.supersedes, a); },
     [](const R& g) { return std::size_t{g.supersedes.empty() ? 0U : 1U}; }},
}};

}  // namespace

std::span<const Labelling> labellings() { return kLabellings; }

const Labelling* labelling_of(std::string_view slot) {
  const auto found = std::find_if(kLabellings.begin(), kLabellings.end(), [&](const Labelling& l) { return l.slot == slot; });
  return found == kLabellings.end() ? nullptr : &*found;
}

MentionPlaces::MentionPlaces(std::string_view text, const std::vector<Record>& records) {
  for (std::size_t record = 0; record < records.size(); ++record)
    for (const std::string& quote : records[record].mentions) {
      if (quote.empty()) continue;
      for (auto at = text.find(quote); at != std::string_view::npos; at = text.find(quote, at + 1))
        places_.push_back({at, at + quote.size(), record});
    }
}

std::optional<std::size_t> MentionPlaces::record_at(std::size_t byte) const {
  std::size_t longest = 0;
  std::optional<std::size_t> out;
  bool clear = true;
  for (const Place& place : places_) {
    if (byte < place.begin || byte >= place.end) continue;
    const std::size_t size = place.end - place.begin;
    if (size > longest) {
      longest = size;
      out = place.record;
      clear = true;
    } else if (size == longest && place.record != out) {
      clear = false;
    }
  }
  return clear ? out : std::nullopt;
}

std::optional<std::size_t> MentionPlaces::record_of(std::string_view bytes) const {
  std::vector<std::pair<std::size_t, std::size_t>> votes;  // record, bytes; in the order of the bytes
  for (const std::string& digits : parts(bytes, ",")) {
    std::size_t byte = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), byte);
    const auto record = record_at(byte);
    if (!record) continue;
    const auto vote = std::find_if(votes.begin(), votes.end(), [&](const auto& v) { return v.first == *record; });
    if (vote == votes.end()) {
      votes.emplace_back(*record, 1);
    } else {
      ++vote->second;
    }
  }
  const auto most = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? std::nullopt : std::optional(most->first);
}

}  // namespace mithaq::score
