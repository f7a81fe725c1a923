#include "find/entity_table.h"

#include <algorithm>
#include <map>
#include <span>

#include "pack/words.h"

namespace mithaq::find {
namespace {

// Documents with more names than this are lists; names are then only compared with so many entities, so that the time stays linear.
constexpr std::size_t kMaxCompared = 400;

constexpr int kNamedOften = 8;  // names that tell of one state

using Words = std::span<const std::string>;

bool subset(Words small, Words large) {
  return std::all_of(small.begin(), small.end(),
                     [&](const std::string& w) { return std::find(large.begin(), large.end(), w) != large.end(); });
}

// A bit for each word.
std::uint64_t bits_of(Words words) {
  std::uint64_t bits = 0;
  for (const std::string& word : words) bits |= std::uint64_t{1} << (pack::hash_word(word) >> 58U);
  return bits;
}

// "Abd al-Aziz" is written as one word or two.
constexpr std::string_view kAbd = "\u0639\u0628\u062F";
constexpr std::string_view kThe = "\u0627\u0644";

// Without the article, and the letter of "to, of" that swallows its first letter, as in "of the accountants".
std::string_view without_article(std::string_view form) {
  constexpr std::string_view kToThe = "\u0644\u0644";
  if (form.size() > kToThe.size() + 2 && form.starts_with(kToThe)) return form.substr(kToThe.size());
  return pack::without_article(form);
}

}  // namespace

std::vector<std::string> plain_words(std::string_view text) {
  text::TokenLayer layer;
  return plain_words(text, layer);
}

std::vector<std::string> plain_words(std::string_view text, text::TokenLayer& layer) {
  text::tokenize(text, layer);
  std::vector<std::string> out;
  out.reserve(layer.tokens.size());
  for (const text::Token& token : layer.tokens) {
    if (token.kind == text::TokenKind::kPunct) continue;
    const std::string_view form = layer.form(token);
    const std::string_view word = without_article(form);
    if (!out.empty() && out.back() == kAbd && word.size() < form.size())
      out.back() += word;
    else if (form.starts_with(kAbd) && form.substr(kAbd.size()).starts_with(kThe))
      out.push_back(std::string(kAbd) + std::string(form.substr(kAbd.size() + kThe.size())));
    else
      out.emplace_back(word);
  }
  return out;
}

EntityId EntityTable::add(Entity entity) {
  entities_.push_back(std::move(entity));
  word_bits_.push_back(0);
  return static_cast<EntityId>(entities_.size() - 1);
}

void EntityTable::note(EntityId id, const std::vector<std::string>& words) { word_bits_[id] |= bits_of(words); }

EntityId EntityTable::state(std::string_view code) {
  const auto [at, added] = by_state_.try_emplace(std::string(code), static_cast<EntityId>(entities_.size()));
  if (added) {
    Entity entity;
    entity.type = NameType::kState;
    entity.state = code;
    entity.party_type = code == "EU" ? "international" : "state";
    add(std::move(entity));
  }
  return at->second;
}

std::optional<EntityId> EntityTable::find_state(std::string_view code) const {
  const auto found = by_state_.find(std::string(code));
  if (found == by_state_.end()) return std::nullopt;
  return found->second;
}

// "the ministry": the last body before it with the same head.
std::optional<EntityId> EntityTable::nominal(const Name& name) const {
  const std::size_t oldest = entities_.size() - std::min(entities_.size(), kMaxCompared);
  const std::vector<std::string> words = words_of(name.span);
  // A listed body has no head entry: its first word tells ("the agency").
  const auto begins_with = [&](const Entity& e) {
    return (e.type == NameType::kBody || e.type == NameType::kOrganisation) && words.size() == 1 && e.words.size() > 1 &&
           e.words.front() == words.front();
  };
  for (std::size_t i = entities_.size(); i-- > oldest;)
    if ((entities_[i].type == NameType::kOrganisation && entities_[i].head == name.entry) || begins_with(entities_[i]))
      return static_cast<EntityId>(i);
  return std::nullopt;
}

// "The universities of King Abdulaziz | and Jeddah", "the university of Jeddah": the head that the name has, or shares with the name before
// it, and the words behind it. Empty where the head is all there is.
std::string EntityTable::owner_of(const std::vector<std::string>& words, const Name& name) const {
  if (name.type != NameType::kOrganisation) return {};
  const pack::Hit* head = nullptr;
  for (std::uint32_t k = a_->hits.first[name.first]; k < a_->hits.first[name.first + 1]; ++k) {
    const pack::Hit& h = a_->hits.hits[k];
    const bool heads = h.concept_id == org_head_ && h.last < name.last;
    if (heads && (head == nullptr || h.last > head->last)) head = &h;
  }
  if (head == nullptr && name.entry == 0xFFFFFFFF) return {};
  std::string out = std::to_string(head != nullptr ? head->entry : name.entry) + ":";
  const std::size_t empty = out.size();
  for (std::size_t i = head != nullptr ? head->last - head->first : 0; i < words.size(); ++i) out += words[i];
  return out.size() == empty ? std::string() : out;
}

// A head that the name is the same without: "the company Siemens", "Siemens".
bool EntityTable::same_without_head(const std::vector<std::string>& words, const Name& name, const Entity& e) const {
  const auto generic = [&](pack::EntryId entry) { return entry != 0xFFFFFFFF && pack_->property(entry, generic_key_); };
  if (name.type == NameType::kPerson || words.empty() || e.words.empty()) return false;
  const bool ours = generic(name.entry) && words.size() > 1;
  const bool theirs = generic(e.head) && e.words.size() > 1;
  if (ours == theirs) return false;
  const Words a = Words(words).subspan(ours ? 1 : 0);
  const Words b = Words(e.words).subspan(theirs ? 1 : 0);
  return std::equal(a.begin(), a.end(), b.begin(), b.end()) || (a.size() >= 2 && b.size() >= 2 && (subset(a, b) || subset(b, a)));
}

// Names that are one share a word at least; most entities are passed over by their bits alone.
std::optional<EntityId> EntityTable::same_words(const std::vector<std::string>& words, const Name& name) const {
  const std::vector<std::string> alias = name.alias.empty() ? std::vector<std::string>() : words_of(name.alias);
  const std::uint64_t bits = words.empty() ? ~std::uint64_t{0} : bits_of(words) | bits_of(alias);
  const std::string owner = owner_of(words, name);
  for (std::size_t i = 0; i < std::min(entities_.size(), kMaxCompared); ++i) {
    if ((word_bits_[i] & bits) == 0) continue;
    const Entity& e = entities_[i];
    if (e.type == NameType::kState || e.words.empty() || (e.type == NameType::kPerson) != (name.type == NameType::kPerson)) continue;
    if (e.words == words || e.alias == words || (!alias.empty() && e.words == alias)) return static_cast<EntityId>(i);
    if (!owner.empty() && e.owner == owner) return static_cast<EntityId>(i);
    // A short name in quotes ("X") and the full one ("X for aircraft manufacture").
    const bool quoted = (name.type == NameType::kUnknown && name.quoted) || e.type == NameType::kUnknown;
    if (quoted && e.type != NameType::kPerson && (subset(words, e.words) || subset(e.words, words))) return static_cast<EntityId>(i);
    const bool same_head = e.head == name.entry || (!words.empty() && words.front() == e.words.front()) ||
                           name.type == NameType::kUnknown || name.type == NameType::kPerson;
    const bool inside = same_head && words.size() >= 2 && e.words.size() >= 2 && (subset(words, e.words) || subset(e.words, words));
    const bool other_state = !e.state.empty() && !name.state.empty() && e.state != name.state;
    if (inside && !other_state) return static_cast<EntityId>(i);
    if (!other_state && same_without_head(words, name, e)) return static_cast<EntityId>(i);
    if (name.type != NameType::kPerson) continue;
    // A surname alone, before the full name or after it.
    if (words.size() == 1 && e.words.back() == words[0]) return static_cast<EntityId>(i);
    if (e.words.size() == 1 && !words.empty() && words.back() == e.words[0]) return static_cast<EntityId>(i);
  }
  return std::nullopt;
}

EntityId EntityTable::place(const Name& name) {
  const std::vector<std::string> words = words_of(name.span);
  std::optional<EntityId> found = same_words(words, name);
  if (!found) {
    Entity entity;
    entity.type = name.type;
    entity.party_type = name.party_type;
    entity.head = name.entry;
    entity.owner = owner_of(words, name);
    found = add(std::move(entity));
  }
  Entity& e = entities_[*found];
  if (words.size() > e.words.size()) e.words = words, note(*found, words);
  if (e.type == NameType::kUnknown && name.type != NameType::kUnknown) e.type = name.type, e.head = name.entry;
  if (e.alias.empty() && !name.alias.empty()) e.alias = words_of(name.alias), note(*found, e.alias);
  if (e.state.empty()) e.state = name.state;
  if (e.party_type.empty()) e.party_type = name.party_type;
  return *found;
}

// A short form in brackets or quotes that was read as a name of its own stands for the name before it.
std::optional<EntityId> EntityTable::alias_of(std::uint32_t index) const {
  constexpr std::uint32_t kReach = 3;  // names back
  const Name& name = a_->names[index];
  for (std::uint32_t back = 1; back <= kReach && back <= index; ++back) {
    const Name& before = a_->names[index - back];
    if (!before.alias.empty() && before.alias.overlaps(name.span)) return of_name_[index - back];
  }
  return std::nullopt;
}

// What the pack knows under one id is one, whatever it is called.
EntityId EntityTable::named(const pack::Pack& pack, pack::KeyId id_key, std::uint32_t index) {
  const Name& name = a_->names[index];
  if (const std::optional<EntityId> known = alias_of(index)) return *known;
  const std::string_view id = name.entry == 0xFFFFFFFF ? std::string_view{} : pack.property(name.entry, id_key).value_or("");
  if (id.empty()) return place(name);
  if (const auto found = by_id_.find(id); found != by_id_.end()) return found->second;
  return by_id_.emplace(id, place(name)).first->second;
}

// "the French energy group | Total", "the American company | Boeing": what the company is stands before its name, and is not told
// elsewhere.
void EntityTable::join_description(std::uint32_t index) {
  if (index == 0) return;
  const Name& name = a_->names[index];
  const Name& before = a_->names[index - 1];
  const auto own = of_name_[index];
  const auto described = of_name_[index - 1];
  const bool organisations =
      before.type == NameType::kOrganisation && (name.type == NameType::kOrganisation || name.type == NameType::kUnknown);
  if (!organisations || !own || !described || *own == *described) return;
  if (before.last != name.outer_first || name.cut > 0 || before.quoted || before.plural || before.state.empty()) return;
  const bool headed = (a_->info[name.first].starts & kOrgHead) != 0;
  const bool generic = before.entry != 0xFFFFFFFF && pack_->property(before.entry, generic_key_);
  const bool other_state = !name.state.empty() && name.state != before.state;
  std::vector<std::uint32_t>& mentions = entities_[*described].mentions;
  if (headed || !generic || other_state || mentions.size() != 1) return;
  mentions.clear();
  of_name_[index - 1] = own;
  Entity& e = entities_[*own];
  e.mentions.push_back(index - 1);
  if (e.alias.empty()) e.alias = words_of(before.span), note(*own, e.alias);
  if (e.state.empty()) e.state = before.state;
  if (e.party_type.empty()) e.party_type = before.party_type;
  entities_[*described].words.clear();
}

void EntityTable::find_home(const Analysis& analysis, std::string_view outlet_state) {
  std::map<std::string_view, int> votes;
  // Where a company is at home says nothing of the state that signs with it.
  for (const Name& name : analysis.names)
    if (!name.state.empty() && name.party_type != "company") votes[name.state] += 1;
  int best = 0;
  for (const auto& [code, count] : votes)
    if (count > best) best = count, home_ = code;
  // An outlet tells of its own country, unless it never names it and names another all the time.
  if (!outlet_state.empty() && (best < kNamedOften || votes.contains(outlet_state))) home_ = outlet_state;
}

void EntityTable::build(const pack::Pack& pack, const Analysis& analysis, std::string_view outlet_state) {
  const pack::KeyId id_key = pack.key("id");
  a_ = &analysis;
  pack_ = &pack;
  generic_key_ = pack.key("generic");
  org_head_ = pack.concept_id("OrgHead");
  entities_.clear();
  word_bits_.clear();
  by_state_.clear();
  by_id_.clear();
  home_ = {};
  of_name_.assign(analysis.names.size(), std::nullopt);
  for (std::uint32_t i = 0; i < analysis.names.size(); ++i) {
    const Name& name = analysis.names[i];
    std::optional<EntityId> id;
    switch (name.type) {
      case NameType::kState:
      case NameType::kEpithet:
      case NameType::kCity:
      case NameType::kSide:
      case NameType::kCounterpart:
        if (!name.state.empty()) id = state(name.state);
        break;
      case NameType::kNominal: id = nominal(name); break;
      case NameType::kRegion: break;
      default: id = named(pack, id_key, i);
    }
    of_name_[i] = id;
    join_description(i);
    if (id) entities_[*id].mentions.push_back(i);
  }
  find_home(analysis, outlet_state);
  // A ministry without a nationality is one of the state that the document speaks of.
  for (Entity& e : entities_)
    if (e.state.empty() && e.type == NameType::kOrganisation &&
        (e.party_type == "government" || e.party_type == "organisation" || e.party_type == "military"))
      e.state = home_;
}

std::optional<EntityId> EntityTable::of(std::uint32_t name) const { return of_name_[name]; }

}  // namespace mithaq::find
