#include "link/pair_features.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace mithaq::link {
namespace {

constexpr std::array<std::string_view, 35> kPerson = {"one",
                                                      "whole",
                                                      "whole_sure",
                                                      "first_words",
                                                      "last_words",
                                                      "last_words_sure",
                                                      "share_of_shorter",
                                                      "share_of_longer",
                                                      "least_sure",
                                                      "least_sure_80",
                                                      "least_sure_95",
                                                      "free_both",
                                                      "free_one",
                                                      "single_and_more",
                                                      "single_both",
                                                      "given_names_differ",
                                                      "first_differ",
                                                      "last_differ",
                                                      "order_differs",
                                                      "fathers_differ",
                                                      "numbers_differ",
                                                      "number_on_one",
                                                      "listed_alike",
                                                      "only_one_alike",
                                                      "two_alike",
                                                      "doubtful_words",
                                                      "first_and_last",
                                                      "free_one_two",
                                                      "first_last_sure",
                                                      "given_free_both",
                                                      "all_alike",
                                                      "least_log_odds",
                                                      "last_log_odds",
                                                      "least_sure_50",
                                                      "one_script_doubt"};

constexpr std::array<std::string_view, 37> kOrganisation = {"one",
                                                            "known_same",
                                                            "known_same_nearly",
                                                            "known_other",
                                                            "known_other_nearly",
                                                            "state_same",
                                                            "state_differs",
                                                            "state_on_one",
                                                            "head_same",
                                                            "head_differs",
                                                            "head_on_one",
                                                            "field_same",
                                                            "field_differs",
                                                            "field_on_one",
                                                            "modifier_same",
                                                            "modifier_differs",
                                                            "modifier_on_one",
                                                            "proper_alike",
                                                            "proper_differ",
                                                            "proper_on_one",
                                                            "place_same",
                                                            "place_differs",
                                                            "share_of_shorter",
                                                            "share_of_longer",
                                                            "least_sure",
                                                            "whole",
                                                            "whole_sure",
                                                            "acronym_fits",
                                                            "acronym_fails",
                                                            "all_alike",
                                                            "free_both",
                                                            "single_against_more",
                                                            "nothing_free_one_side",
                                                            "proper_only_one_side",
                                                            "place_on_one",
                                                            "state_by_place",
                                                            "nothing_alike"};

constexpr std::array<std::string_view, 19> kPlace = {"one",           "known_same",       "known_other",      "known_one",  "whole",
                                                     "whole_sure",    "share_of_shorter", "share_of_longer",  "least_sure", "free_both",
                                                     "free_one",      "last_words",       "modifier_differs", "all_alike",  "single_both",
                                                     "state_differs", "whole_fails",      "doubtful_words",   "first_words"};

// A name that was forgotten would be empty, and its weight lost.
static_assert(!kPerson.back().empty() && !kOrganisation.back().empty() && !kPlace.back().empty());

// Acronym against the initials of the other name.
double fit(const Unit& acronym, const Name& other) {
  std::u32string letters;
  for (std::size_t at = 0; at < acronym.text.size();) {
    const text::CodePoint c = text::decode(acronym.text, at);
    letters.push_back(c.value);
    at += c.size;
  }
  std::size_t at = 0;
  for (const char32_t c : other.word_initials)
    if (at < letters.size() && c == letters[at]) ++at;
  if (at == letters.size() && other.word_initials.size() <= letters.size() + 1) return 1;
  // Through English: in any order, each unit once.
  std::vector<bool> used(other.english_initials.size());
  std::size_t fitted = 0;
  for (const char32_t c : letters) {
    for (std::size_t u = 0; u < used.size(); ++u) {
      if (used[u] || other.english_initials[u].find(static_cast<char>(c)) == std::string::npos) continue;
      used[u] = true;
      ++fitted;
      break;
    }
  }
  const bool all = fitted == letters.size() && other.units.size() <= letters.size() + 1;
  return all && letters.size() >= 3 ? 0.8 : 0;
}

}  // namespace

NamePair pair_of(const Knowledge& knowledge, const Name& left, const Name& right, const KnownNames::Found& left_known,
                 const KnownNames::Found& right_known) {
  return {knowledge,  left,       right, align(knowledge.tokens, left, right), knowledge.tokens.same(left.whole, right.whole),
          left_known, right_known};
}

std::span<const std::string_view> feature_names(NameKind kind) {
  switch (kind) {
    case NameKind::kPerson: return kPerson;
    case NameKind::kOrganisation: return kOrganisation;
    case NameKind::kPlace: break;
  }
  return kPlace;
}

std::vector<double> features_of(const NamePair& pair) {
  switch (pair.left.kind) {
    case NameKind::kPerson: return person_features(pair);
    case NameKind::kOrganisation: return organisation_features(pair);
    case NameKind::kPlace: break;
  }
  return place_features(pair);
}

Acquaintance acquaintance(const NamePair& pair) {
  const auto& a = pair.left_known;
  const auto& b = pair.right_known;
  if (a.entities.empty() || b.entities.empty()) return Acquaintance::kNone;
  std::vector<std::uint32_t> both;
  std::set_intersection(a.entities.begin(), a.entities.end(), b.entities.begin(), b.entities.end(), std::back_inserter(both));
  const bool exact = a.exact && b.exact;
  if (!both.empty()) return exact && a.entities == b.entities ? Acquaintance::kSame : Acquaintance::kSameNearly;
  return exact ? Acquaintance::kOther : Acquaintance::kOtherNearly;
}

double acronym_fit(const NamePair& pair) {
  double best = -1;
  for (const auto& [mine, other] : {std::pair(&pair.left, &pair.right), std::pair(&pair.right, &pair.left)})
    if (mine->units.size() == 1 && mine->units.front().acronym && other->units.size() > 1)
      best = std::max(best, fit(mine->units.front(), *other));
  return best;
}

}  // namespace mithaq::link
