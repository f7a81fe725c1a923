#include "link/entity_index.h"

#include <algorithm>
#include <array>

#include "link/sound_key.h"

namespace mithaq::link {
namespace {

constexpr std::uint32_t kLongestChain = 300;  // keys of more names than this tell too little
constexpr double kUnlike = 0.2;               // what is left of the weight of a name that sounds altogether unlike
constexpr double kAsNear = 0.9;               // the same once an entity has been found: only others as near can be it too
constexpr std::size_t kJudged = 3;            // names that the matcher looks at
constexpr double kWorthJudging = 0.5;         // of the weight of the best: names that share less are passed over
constexpr std::size_t kMostKeyUnits = 6;
constexpr std::size_t kShort = 4;  // letters
constexpr double kShortScore = 0.5;
constexpr double kOtherState = 0.4;
constexpr double kInOffice = 0.5;   // of what is missing to certainty
constexpr double kSameState = 0.3;  // of what is missing to certainty

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = a * 0x9E3779B97F4A7C15ULL ^ (b + 0x7F4A7C15ULL) * 0xC2B2AE3D27D4EB4FULL;
  x ^= x >> 29;
  return x * 0xBF58476D1CE4E5B9ULL;
}

std::uint64_t text_hash(std::string_view text) {
  std::uint64_t out = 0xCBF29CE484222325ULL;
  for (const char c : text) out = (out ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return out;
}

enum KeySort : std::uint64_t { kMeaning = 1, kSound = 2, kPair = 3, kWhole = 4, kExact = 5 };

// Sounds are counted without the Arabic article.
std::string_view bare(std::string_view word) {
  constexpr std::string_view kArticle = "\u0627\u0644";
  if (word.starts_with(kArticle) && word.size() >= kArticle.size() + 6) word.remove_prefix(kArticle.size());
  return word;
}

std::string bare_whole(const Name& name) {
  std::string out;
  for (const Unit& u : name.units) out += bare(u.text);
  return out;
}

// What a unit is filed under: what it means, else how it sounds.
std::uint64_t unit_code(const Unit& unit) {
  if (!unit.concepts.empty()) return mixed(kMeaning, unit.concepts.front());
  const std::uint64_t sound = sound_key(bare(unit.text));
  return sound == 0 ? mixed(kExact, text_hash(unit.text)) : mixed(kSound, sound);
}

// Keys of a name: all its words, the sound of the whole, every two of its words; of names of one word, the word.
std::vector<std::uint64_t> keys_of(const Name& name) {
  const auto kind = static_cast<std::uint64_t>(name.kind);
  std::vector<std::uint64_t> out = {mixed(kExact + 16 * kind, text_hash(name.key))};
  out.push_back(mixed(kWhole + 16 * kind, sound_key(bare_whole(name), 8)));
  std::array<std::uint64_t, kMostKeyUnits> codes{};
  const std::size_t count = std::min(name.units.size(), kMostKeyUnits);
  for (std::size_t i = 0; i < count; ++i) codes[i] = unit_code(name.units[i]);
  if (count == 1) out.push_back(mixed(kSound + 16 * kind, codes[0]));
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = i + 1; j < count; ++j)
      out.push_back(mixed(kPair + 16 * kind, mixed(std::min(codes[i], codes[j]), std::max(codes[i], codes[j]))));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Script script_of(const Name& name) { return name.units.front().coded.script; }

bool says_little(const Name& name) {
  if (name.units.size() != 1) return false;
  const Unit& u = name.units.front();
  return u.coded.size() <= kShort || u.acronym;
}

}  // namespace

std::uint32_t EntityIndex::add(const Entity& entity) {
  const std::string id = std::string(kind_name(entity.kind)) + "/" + entity.id;
  const auto [at, is_new] = ids_.emplace(id, static_cast<std::uint32_t>(entities_.size()));
  if (is_new) {
    entities_.push_back({entity.id, entity.kind, {}, entity.state, entity.terms});
    scripts_.push_back(0);
  }
  Entity& stored = entities_[at->second];
  if (stored.state.empty()) stored.state = entity.state;
  for (const EntityName& name : entity.names) add_name(at->second, name);
  return at->second;
}

void EntityIndex::add_name(std::uint32_t entity, const EntityName& name) {
  StoredName stored{entity, 0, matcher_.read(entities_[entity].kind, name.text)};
  stored.shape = sound_shape(bare_whole(stored.read.name));
  if (stored.read.name.units.empty()) return;
  entities_[entity].names.push_back(name);
  scripts_[entity] = static_cast<std::uint8_t>(scripts_[entity] | 1U << static_cast<unsigned>(script_of(stored.read.name)));
  const auto number = static_cast<std::uint32_t>(names_.size());
  for (const std::uint64_t key : keys_of(stored.read.name)) {
    Chain& chain = chains_[key];
    postings_.push_back({number, chain.head});
    chain.head = static_cast<std::uint32_t>(postings_.size() - 1);
    ++chain.size;
  }
  for (const OfficeTerm& term : entities_[entity].terms) {
    std::vector<std::uint32_t>& list = holders_[entities_[entity].state + " " + term.office];
    if (list.empty() || list.back() != number) list.push_back(number);
  }
  names_.push_back(std::move(stored));
}

void EntityIndex::add_known() {
  const KnownNames& known = matcher_.knowledge().known;
  for (std::uint32_t i = 0; i < known.size(); ++i) {
    const KnownEntity& k = known[i];
    Entity entity{k.id, k.kind, {}, k.state, k.terms};
    for (const std::string& name : k.names) entity.names.push_back({name, {}});
    add(entity);
  }
}

std::vector<EntityIndex::Near> EntityIndex::near(const ReadName& query) const {
  std::vector<Near> out;
  for (const std::uint64_t key : keys_of(query.name)) {
    const auto chain = chains_.find(key);
    if (chain == chains_.end() || chain->second.size > kLongestChain) continue;
    const double weight = 1.0 / (1.0 + static_cast<double>(chain->second.size));
    for (std::uint32_t p = chain->second.head; p != 0; p = postings_[p].next)
      out.push_back({names_[postings_[p].name].entity, postings_[p].name, weight});
  }
  // Sum by name, then keep the best names.
  std::sort(out.begin(), out.end(), [](const Near& a, const Near& b) { return a.name != b.name ? a.name < b.name : a.weight < b.weight; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (kept > 0 && out[kept - 1].name == out[i].name)
      out[kept - 1].weight += out[i].weight;
    else
      out[kept++] = out[i];
  }
  out.resize(kept);
  const std::uint64_t shape = sound_shape(bare_whole(query.name));
  for (Near& n : out) n.weight *= kUnlike + shared_shape(shape, names_[n.name].shape);
  const std::size_t most = std::min(kJudged, out.size());
  std::partial_sort(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(most), out.end(),
                    [](const Near& a, const Near& b) { return a.weight != b.weight ? a.weight > b.weight : a.name < b.name; });
  out.resize(most);
  return out;
}

// The names of those who held the office that is asked for, as near as the nearest.
void EntityIndex::add_holders(NameKind kind, const LookUpOptions& options, std::vector<Near>& out) const {
  if (kind != NameKind::kPerson || options.office.empty() || options.state.empty()) return;
  const auto found = holders_.find(options.state + " " + options.office);
  if (found == holders_.end()) return;
  const double weight = out.empty() ? 1 : out.front().weight;
  for (const std::uint32_t name : found->second) {
    const bool there = std::any_of(out.begin(), out.end(), [&](const Near& n) { return n.name == name; });
    if (!there && held(entities_[names_[name].entity].terms, options.office, options.day))
      out.push_back({names_[name].entity, name, weight});
  }
}

Candidate EntityIndex::judge(const ReadName& query, const Near& near, const LookUpOptions& options) const {
  const StoredName& stored = names_[near.name];
  const Entity& entity = entities_[near.entity];
  Candidate out{near.entity, 0, false, {}, {}};
  const bool exact = query.name.key == stored.read.name.key;
  const auto script = static_cast<unsigned>(script_of(query.name));
  const bool wrong_alias = script_of(stored.read.name) != script_of(query.name) && (scripts_[near.entity] >> script & 1U) != 0;
  if (wrong_alias && !exact) return out;
  out.score = matcher_.score(query, stored.read);
  const bool told = !options.state.empty() && !entity.state.empty();
  if (told) out.score = options.state == entity.state ? out.score + kSameState * (1 - out.score) : kOtherState * out.score;
  const bool asked = !options.office.empty() && !options.day.empty() && !entity.terms.empty();
  const bool in_office = asked && held(entity.terms, options.office, options.day);
  if (asked) out.score = in_office ? out.score + kInOffice * (1 - out.score) : kOtherState * out.score;
  out.same = matcher_.same(query.name.kind, out.score);
  const bool little = says_little(query.name) && !(told && options.state == entity.state);
  if (little) out.score = std::min(out.score, kShortScore), out.same = false;
  if (!options.reasons) return out;
  out.why = matcher_.judge(query, stored.read).why;
  if (little) out.why += "; a short name needs a state that agrees";
  if (asked) out.why += std::string(in_office ? "; was " : "; was not ") + options.office + " on " + options.day;
  if (told) out.why += options.state == entity.state ? "; the state agrees" : "; belongs to " + entity.state + ", not " + options.state;
  return out;
}

std::vector<Candidate> EntityIndex::look_up(NameKind kind, std::string_view name, const LookUpOptions& options) const {
  std::vector<Candidate> out;
  const ReadName query = matcher_.read(kind, name);
  if (query.name.units.empty()) return out;
  std::vector<Near> nearest = near(query);
  add_holders(kind, options, nearest);
  for (const Near& n : nearest) {
    const bool found = options.office.empty() && !out.empty() && out.front().same;
    if (n.weight < (found ? kAsNear : kWorthJudging) * nearest.front().weight) break;
    Candidate candidate = judge(query, n, options);
    if (candidate.score <= 0) continue;
    std::string key;
    for (const Unit& u : names_[n.name].read.name.units) key += (key.empty() ? "" : " ") + u.text;
    candidate.matched = std::move(key);
    const auto same = std::find_if(out.begin(), out.end(), [&](const Candidate& c) { return c.entity == candidate.entity; });
    if (same == out.end())
      out.push_back(std::move(candidate));
    else if (same->score < candidate.score)
      *same = std::move(candidate);
  }
  std::sort(out.begin(), out.end(),
            [](const Candidate& a, const Candidate& b) { return a.score != b.score ? a.score > b.score : a.entity < b.entity; });
  if (out.size() > options.most) out.resize(options.most);
  return out;
}

}  // namespace mithaq::link
