// A report made ready for comparing: words as weighted sets, dates as days, and the keys by which reports are looked up that could tell of
// the same agreement (blocking).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "link/agreement_view.h"
#include "link/agreement_words.h"

namespace mithaq::link {

// Days since 1970-01-01, both ends included.
struct DayRange {
  std::int32_t first = 0;
  std::int32_t last = 0;
};

// Of an EDTF date, month, year, or interval of them; nothing for anything else.
std::optional<DayRange> day_range(std::string_view edtf);
// Days between the two; 0 where they overlap.
std::int32_t days_apart(const DayRange& a, const DayRange& b);

struct PartyTraits {
  std::vector<WordSet> names;
  WordSet words;  // of all names
  std::string state;
  std::string entity;
  double weight = 1;        // how rare it is among parties, 0 to 1
  bool sovereign = false;   // a state as a whole; its government is a body
  bool open = false;        // a group without a state ("the powers"): may stand for any party
  unsigned first_name = 0;  // number of the set of its first name, see ReportWords
};

// All words of a report, and which of its sets have them. Reports are compared by these and not set by set: what two have in common is
// found once; and since of a million reports those two are in no cache, each place that they lie in would have to be waited for.
struct ReportWords {
  // Numbers of the sets; those of the names of parties follow, as far as there are bits.
  enum Set : unsigned { kMention, kMentions, kContext, kTitle, kOwn, kOthers, kPlace, kOccasion, kSupersedes, kFirstName };
  static constexpr unsigned kSets = 64;

  std::vector<std::uint64_t> hashes;  // ascending
  std::vector<double> weights;
  std::vector<std::uint64_t> sets;  // a bit for each
};

struct AgreementTraits {
  std::string document;
  std::size_t record = 0;
  std::string kind;
  std::string status;
  std::string language;
  std::string source;
  bool background = false;
  unsigned count = 1;
  std::vector<PartyTraits> parties;
  WordSet party_words;
  WordSet mention;  // words of the best mention that name no party
  WordSet mentions;
  WordSet context;
  WordSet own;     // words of mentions and parties that no other record of the document has
  WordSet others;  // words of the other records that this one does not have
  WordSet title;
  WordSet place;
  WordSet occasion;
  WordSet supersedes;
  std::size_t older = 0;  // quotes of older agreements
  std::string country;
  std::vector<std::string> fields;  // sorted
  std::optional<AgreementMoney> value;
  std::optional<DayRange> date;
  std::optional<DayRange> published;
  std::vector<std::string> relations;  // that words of its mentions speak of
  std::string towards_older;           // relation to what it supersedes, by the nearest words that tell; empty when none do
  std::vector<std::uint64_t> sketch;
  std::vector<std::uint64_t> keys;  // sorted, each once
  ReportWords words;                // of all the sets, once these are there

  std::string name() const { return report_name(document, record); }
};

// A key that two states, an entity, a copied text or a sum of money make is enough to compare two reports; a word they share is not.
// The strength of a key is in its lowest bit.
inline constexpr unsigned kEnough = 2;
constexpr unsigned key_strength(std::uint64_t key) { return (key & 1U) != 0 ? kEnough : 1; }
// Do their keys together give reason enough?
bool worth_comparing(const AgreementTraits& a, const AgreementTraits& b);

// Fills `words` and numbers the names of the parties.
void gather_words(AgreementTraits& traits);
// The same where all words of the sets are there already, ascending.
void gather_words(AgreementTraits& traits, const std::vector<WeightedWord>& all);
// Lets go of the words of sets that nobody asks for once `words` has them: traits that are only compared take half the memory so.
void forget_sets(AgreementTraits& traits);

AgreementTraits traits_of(const AgreementView& view, const AgreementWords& words);

}  // namespace mithaq::link
