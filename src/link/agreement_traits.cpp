#include "link/agreement_traits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace mithaq::link {
namespace {

constexpr double kTelling = 0.55;       // words lighter than this make no key
constexpr std::size_t kMostStates = 8;  // of a record: more would make too many pairs
constexpr std::size_t kMostWordKeys = 6;
constexpr std::size_t kSketchKeys = 6;
constexpr std::size_t kContextKeys = 4;

// Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
std::int32_t days_of(int year, unsigned month, unsigned day) {
  year -= month <= 2 ? 1 : 0;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const auto of_era = static_cast<unsigned>(year - era * 400);
  const unsigned of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const unsigned day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
  return era * 146097 + static_cast<int>(day_of_era) - 719468;
}

std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 4) return std::nullopt;
  int out = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

std::optional<DayRange> single_date(std::string_view text) {
  while (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%')) text.remove_suffix(1);
  const auto year = number(text.substr(0, 4));
  if (!year || text.size() < 4) return std::nullopt;
  if (text.size() == 4) return DayRange{days_of(*year, 1, 1), days_of(*year, 12, 31)};
  const auto month = number(text.substr(5, 2));
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  const auto m = static_cast<unsigned>(*month);
  if (text.size() == 7) return DayRange{days_of(*year, m, 1), (m == 12 ? days_of(*year + 1, 1, 1) : days_of(*year, m + 1, 1)) - 1};
  const auto day = text.size() == 10 ? number(text.substr(8, 2)) : std::nullopt;
  if (!day || *day < 1 || *day > 31) return std::nullopt;
  const std::int32_t at = days_of(*year, m, static_cast<unsigned>(*day));
  return DayRange{at, at};
}

PartyTraits party_traits(const AgreementParty& party, const AgreementWords& words) {
  PartyTraits out;
  std::vector<const WordSet*> names;
  for (const std::string& name : party.names)
    if (WordSet set = words.words_of(name); !set.empty()) out.names.push_back(std::move(set));
  for (const WordSet& name : out.names) names.push_back(&name);
  out.words = WordSet::united(names);
  out.state = party.state;
  out.entity = party.entity;
  out.sovereign = !party.state.empty() && party.type == "state";
  out.open = party.state.empty() && party.type == "group";
  out.weight = out.sovereign ? words.state_weight(party.state) : std::min(1.0, out.words.total() / 2);
  return out;
}

// --- keys ----------------------------------------------------------------------------------------------------------------------------

class Keys {
 public:
  void add(unsigned strength, std::string_view kind, std::string_view a, std::string_view b = {}) {
    const std::uint64_t hash = word_hash(b, word_hash("|", word_hash(a, word_hash("|", word_hash(kind)))));
    keys_.insert(strength == kEnough ? hash | 1U : hash & ~std::uint64_t{1});
  }
  void add(unsigned strength, std::string_view kind, std::uint64_t value, std::string_view more = {}) {
    add(strength, kind, std::to_string(value), more);
  }
  std::vector<std::uint64_t> take() const { return {keys_.begin(), keys_.end()}; }

 private:
  std::set<std::uint64_t> keys_;
};

// The heaviest words of a set that tell something; of equal weight the smaller hash.
std::vector<WeightedWord> telling(const WordSet& words, std::size_t most) {
  std::vector<WeightedWord> out;
  for (const WeightedWord& word : words.words())
    if (word.weight >= kTelling) out.push_back(word);
  std::sort(out.begin(), out.end(),
            [](const WeightedWord& a, const WeightedWord& b) { return a.weight != b.weight ? a.weight > b.weight : a.hash < b.hash; });
  if (out.size() > most) out.resize(most);
  return out;
}

std::vector<std::string> states_of(const AgreementTraits& traits) {
  std::set<std::string> states;
  for (const PartyTraits& party : traits.parties)
    if (!party.state.empty()) states.insert(party.state);
  std::vector<std::string> out(states.begin(), states.end());
  if (out.size() > kMostStates) out.resize(kMostStates);
  return out;
}

void add_state_keys(const AgreementTraits& traits, Keys& keys) {
  const std::vector<std::string> states = states_of(traits);
  for (std::size_t i = 0; i < states.size(); ++i)
    for (std::size_t j = i + 1; j < states.size(); ++j) keys.add(kEnough, "pair", states[i], states[j]);
  // One party is hidden in a group, or both are of one state: the subject must tell.
  for (const std::string& state : states) {
    for (const std::string& field : traits.fields) keys.add(1, "field", state, field);
    for (const WeightedWord& word : telling(traits.mention, kMostWordKeys)) keys.add(1, "word", word.hash, state);
  }
}

void add_party_keys(const AgreementTraits& traits, Keys& keys) {
  for (const PartyTraits& party : traits.parties) {
    if (!party.entity.empty()) keys.add(kEnough, "entity", party.entity);
    if (party.sovereign && !party.state.empty()) continue;
    for (const WeightedWord& word : telling(party.words, kMostWordKeys)) keys.add(1, "name", word.hash);
  }
}

void add_text_keys(const AgreementTraits& traits, Keys& keys) {
  const std::size_t most = std::min(kSketchKeys, traits.sketch.size());
  for (std::size_t i = 0; i < most; ++i) keys.add(kEnough, "copy", traits.sketch[i]);
  for (const WeightedWord& word : telling(traits.title, kContextKeys)) keys.add(1, "title", word.hash);
}

std::vector<std::uint64_t> keys_of(const AgreementTraits& traits) {
  Keys keys;
  add_state_keys(traits, keys);
  add_party_keys(traits, keys);
  add_text_keys(traits, keys);
  if (traits.value)
    keys.add(kEnough, "value", traits.value->currency, std::to_string(std::lround(std::log10(traits.value->amount + 1) * 50)));
  return keys.take();
}

void add_words(const AgreementView& view, const AgreementWords& words, AgreementTraits& out) {
  std::vector<const WordSet*> names;
  for (const PartyTraits& party : out.parties) names.push_back(&party.words);
  out.party_words = WordSet::united(names);
  const WordSet mentions = words.set_of(view.mentions);
  if (!view.mentions.empty()) out.mention = without(words.words_of(view.mentions.front()), out.party_words);
  out.mentions = without(mentions, out.party_words);
  out.context = without(words.words_of(view.context), out.party_words);
  const WordSet mine = WordSet::united({&out.party_words, &mentions});
  const WordSet others = words.set_of(view.others);
  out.own = without(mine, others);
  out.others = without(others, mine);
  out.title = words.words_of(view.title);
  out.place = words.set_of(view.place);
  out.occasion = words.set_of(view.occasion);
  out.supersedes = words.set_of(view.supersedes);
  out.older = view.supersedes.size();
  for (const std::string& mention : view.mentions)
    for (std::string& relation : words.relations(mention)) out.relations.push_back(std::move(relation));
  std::sort(out.relations.begin(), out.relations.end());
  out.relations.erase(std::unique(out.relations.begin(), out.relations.end()), out.relations.end());
}

// The words nearest to the name of the agreement tell first.
std::string towards_older(const AgreementView& view, const AgreementTraits& traits, const AgreementWords& words) {
  if (view.supersedes.empty()) return {};
  if (!traits.relations.empty()) return traits.relations.front();
  std::vector<std::string> texts = view.supersedes;
  texts.push_back(view.context);
  for (const std::string& text : texts)
    if (const std::vector<std::string> told = words.relations(text); !told.empty()) return told.front();
  return {};
}

}  // namespace

std::optional<DayRange> day_range(std::string_view edtf) {
  const auto slash = edtf.find('/');
  const auto first = single_date(edtf.substr(0, slash));
  if (slash == std::string_view::npos) return first;
  const auto last = single_date(edtf.substr(slash + 1));
  if (!first || !last) return first ? first : last;
  return DayRange{std::min(first->first, last->first), std::max(first->last, last->last)};
}

std::int32_t days_apart(const DayRange& a, const DayRange& b) { return std::max({0, a.first - b.last, b.first - a.last}); }

bool worth_comparing(const AgreementTraits& a, const AgreementTraits& b) {
  unsigned strength = 0;
  auto x = a.keys.begin();
  auto y = b.keys.begin();
  while (x != a.keys.end() && y != b.keys.end() && strength < kEnough) {
    const std::uint64_t left = *x;
    const std::uint64_t right = *y;
    if (left == right) strength += key_strength(left);
    x += left <= right ? 1 : 0;
    y += right <= left ? 1 : 0;
  }
  return strength >= kEnough;
}

namespace {

// By their numbers, see ReportWords.
std::vector<const WordSet*> numbered_sets(AgreementTraits& traits) {
  std::vector<const WordSet*> sets = {&traits.mention, &traits.mentions, &traits.context,  &traits.title,     &traits.own,
                                      &traits.others,  &traits.place,    &traits.occasion, &traits.supersedes};
  for (PartyTraits& party : traits.parties) {
    party.first_name = static_cast<unsigned>(sets.size());
    for (const WordSet& name : party.names) sets.push_back(&name);
  }
  return sets;
}

// Every word of the sets is there.
void note_sets(const std::vector<const WordSet*>& sets, ReportWords& out) {
  out.sets.resize(out.hashes.size());
  for (std::size_t set = 0; set < std::min<std::size_t>(sets.size(), ReportWords::kSets); ++set) {
    std::size_t at = 0;
    for (const WeightedWord& word : sets[set]->words()) {
      while (out.hashes[at] != word.hash) ++at;
      out.sets[at] |= std::uint64_t{1} << set;
    }
  }
}

ReportWords side_by_side(const std::vector<WeightedWord>& words) {
  ReportWords out;
  out.hashes.reserve(words.size());
  out.weights.reserve(words.size());
  for (const WeightedWord& word : words) {
    out.hashes.push_back(word.hash);
    out.weights.push_back(word.weight);
  }
  return out;
}

}  // namespace

void gather_words(AgreementTraits& traits) {
  const std::vector<const WordSet*> sets = numbered_sets(traits);
  traits.words = side_by_side(WordSet::united(sets).words());
  note_sets(sets, traits.words);
}

void gather_words(AgreementTraits& traits, const std::vector<WeightedWord>& all) {
  traits.words = side_by_side(all);
  note_sets(numbered_sets(traits), traits.words);
}

// What is left: mentions and what is superseded, by which relations are found, and names that have no number.
void forget_sets(AgreementTraits& traits) {
  for (WordSet* set : {&traits.mention, &traits.context, &traits.title, &traits.own, &traits.others, &traits.place, &traits.occasion})
    set->forget_words();
  if (traits.supersedes.empty()) traits.party_words.forget_words();
  for (PartyTraits& party : traits.parties) {
    party.words.forget_words();
    for (std::size_t i = 0; i < party.names.size() && party.first_name + i < ReportWords::kSets; ++i) party.names[i].forget_words();
  }
}

AgreementTraits traits_of(const AgreementView& view, const AgreementWords& words) {
  AgreementTraits out;
  out.document = view.document;
  out.record = view.record;
  out.kind = view.kind;
  out.status = view.status;
  out.language = view.language;
  out.source = view.source;
  out.background = view.background;
  out.count = view.count;
  for (const AgreementParty& party : view.parties) out.parties.push_back(party_traits(party, words));
  add_words(view, words, out);
  out.towards_older = towards_older(view, out, words);
  out.country = view.country;
  out.fields = view.fields;
  std::sort(out.fields.begin(), out.fields.end());
  out.value = view.value;
  out.date = day_range(view.date);
  out.published = day_range(view.published);
  out.sketch = view.sketch;
  out.keys = keys_of(out);
  gather_words(out);
  return out;
}

}  // namespace mithaq::link
