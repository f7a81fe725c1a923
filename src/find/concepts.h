// The concepts of the pack that the stages speak of by name, looked up once. A concept that the pack does not have is kNoConcept and never
// matches: a language without it simply does without.
#pragma once

#include <cstdint>
#include <vector>

#include "find/feature_word.h"
#include "pack/pack.h"

namespace mithaq::find {

// What a token can be, as far as chunking and clause reading ask. A token may be several things at once.
enum TokenClass : std::uint32_t {
  kFiniteVerb = 1U << 0,
  kBreak = 1U << 1,  // preposition, relative, conjunction word, negation: ends a name
  kOrgHead = 1U << 2,
  kState = 1U << 3,  // state, city, region, body, epithet: a complete name
  kNationality = 1U << 4,
  kOffice = 1U << 5,
  kCourtesy = 1U << 6,
  kRank = 1U << 7,
  kInstrument = 1U << 8,
  kTimeWord = 1U << 9,
  kNumber = 1U << 10,
  kTopic = 1U << 11,
  kKnownOrg = 1U << 12,
  kOccasion = 1U << 13,
  kSideWord = 1U << 14,
  kGivenName = 1U << 15,
  kEventNoun = 1U << 16,  // verbal noun of signing, agreeing, ...
  kPlaceHead = 1U << 17,
  kMoneyWord = 1U << 18,
  kNameLink = 1U << 19,  // ibn, abu, al: inside names of persons
  kAdjective = 1U << 20,
  kAgency = 1U << 21,
  kOfficeMod = 1U << 22,  // "former", "acting"
  kFamilyName = 1U << 24,
  kWeakName = 1U << 25,  // a given or family name that is an everyday word too
  kBlessing = 1U << 23,  // "may God protect him"
  kClause = 1U << 26,    // "that", "which", "will", "in the presence of": no noun phrase goes on behind it
  kKnown = 1U << 31,     // any entry at all
};

// What a word says of the event behind it.
enum Modality : std::uint32_t {
  kDenies = 1U << 0,    // "if", "whether", "denied", "not yet": governs any form
  kPlans = 1U << 1,     // "will", "intends", "before", "may": governs present forms and verbal nouns
  kConsents = 1U << 2,  // "agreed to", "refuses", "the possibility of": governs verbal nouns
  kAway = 1U << 3,      // "withdrew from", "postponed": governs verbal nouns behind a preposition, however far
  kFirm = 1U << 4,      // "will", "intends": leaves no doubt that it is not done
};

// What the slots look for around their candidates. A token has the bits of all hits that begin at it, whatever their cut: one look at it
// tells that there is no need to go through its hits.
enum AskedWord : std::uint32_t {
  kOpensPhrase = 1U << 0,  // "in the presence of", "on the sidelines", "on behalf", "says", "signs", "during"
  kActs = 1U << 1,         // visits, meets, attends, hosts, ...
  kCueWord = 1U << 2,      // "provides that", "aims to", "undertakes to"
  kTells = 1U << 3,        // "that", "which", "if"
  kSigns = 1U << 4,
  kTopicWord = 1U << 5,
  kFinite = 1U << 6,          // a past, present or future form
  kTellsAgreement = 1U << 7,  // an instrument, a lookalike, what counts or picks instruments
  kOpensList = 1U << 8,       // what stands before and between the fields of an agreement: "in the field of", "about", "to", "and"
  kTellsScene = 1U << 9,      // players, artists, matches, films: deals that are none of states and companies
};

class Concepts {
 public:
  explicit Concepts(const pack::Pack& pack);

  // Modality bits of a concept.
  std::uint32_t modality(pack::ConceptId id) const { return modality_[id]; }

  // Classes that a hit of this concept gives to the tokens it covers.
  std::uint32_t classes(pack::ConceptId id) const { return classes_[id]; }

  // AskedWord bits of a concept; kFinite is told by the form.
  std::uint32_t asked(pack::ConceptId id) const { return asked_[id]; }

  // The name of a concept, ready to be part of a feature.
  const FeatureWord& word(pack::ConceptId id) const { return words_[id]; }

  std::uint64_t past, pres, fut, masdar, apart, ppart, passive, active, sg, du, pl, pron, m, f;

  pack::ConceptId state, city, region, body, group, org, epithet, org_mod, nationality, group_adjective, org_head, occasion_head,
      place_head, instrument, instrument_mod, instrument_adjective, not_instrument, named_instrument, courtesy, rank, office, side,
      side_head, counterpart, in_charge, topic, sign, agree, negotiate, ratify, approve, enter_force, apply, extend, renew, suspend,
      withdraw, terminate, join, designate, announce, say, propose, reject, deny, intend, plan, seek, fail, and_, by, to, as, between, with,
      on_behalf, presence, about, margin, besides, represented_by, during, in, at, on, from, not_, will, hearsay, if_, furniture, agency,
      number_word, given_name, welcome, hope, attend, undertake, aim, include_verb, establish, happen, hold, violate, prepare, award,
      concluded, do_, complete, begin, carry_out, that, relative, qad, after, past_mark, authority, issue, report_noun, rumour, money_topic,
      value_head, place_word, contact, group_noun, each_of, both_first, project_head, aim_to, under, not_yet, planned, not_occasion,
      time_rel, visit, meet, host, lead, patronage, directive, private_deal, sport_scene, art_scene, field_head, ordinal, instrument_pick,
      business;

  pack::KeyId k_state, k_states, k_type, k_kind, k_code, k_weight, k_id, k_weak, k_bare, k_level, k_ambiguous, k_capital, k_general,
      k_topic, k_parties, k_field, k_polarity, k_value, k_other, k_sector, k_in_defence, k_venue, k_compass, k_generic, k_alone, k_plain,
      k_date, k_sort, k_stage, k_hides, k_members;

 private:
  std::vector<std::uint32_t> classes_;
  std::vector<std::uint32_t> modality_;
  std::vector<std::uint32_t> asked_;
  std::vector<FeatureWord> words_;
};

}  // namespace mithaq::find
