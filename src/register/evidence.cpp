#include "register/evidence.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "register/copies.h"
#include "register/edtf.h"
#include "schema/schema.h"
#include "text/fold.h"

namespace mithaq::registry {
namespace {

constexpr int kGeneralKind = 10;      // rank of the kind that says no more than "agreement"
constexpr std::size_t kOutvoted = 3;  // see evidence.h
constexpr std::string_view kSigned = "signed";
constexpr std::string_view kState = "state:";
constexpr std::string_view kKnown = "known:";  // keys of entities that the packs know

// The name of an outlet as outlets are compared; empty where none is told.
std::string outlet_of(const Document& document) { return text::fold(document.source); }

// What tells whether two documents are one source.
struct Origin {
  std::string outlet;
  Sketch sketch;
};

bool one_source(const Origin& a, const Origin& b) { return (!a.outlet.empty() && a.outlet == b.outlet) || are_copies(a.sketch, b.sketch); }

// Which slots can have one value only.
bool is_single(std::string_view slot) {
  return slot == "kind" || slot == "status" || slot == "date" || slot == "place" || slot == "value" || slot == "duration" ||
         slot == "count";
}

bool is_code(std::string_view slot) { return slot == "kind" || slot == "status" || slot == "fields" || slot == "count"; }

// All claims of a report that make one value.
struct Item {
  std::string_view slot;
  std::uint32_t number = 0;
  std::vector<std::size_t> claims;
};

std::vector<Item> items_of(const Testimony& t) {
  std::vector<Item> out;
  for (std::size_t i = 0; i < t.claims.size(); ++i) {
    const Claim& claim = t.claims[i];
    if (out.empty() || out.back().slot != claim.slot || out.back().number != claim.item) out.push_back({claim.slot, claim.item, {}});
    out.back().claims.push_back(i);
  }
  return out;
}

// Groups items into values: what they are compared by, and what people see.
class Gatherer {
 public:
  Gatherer(const std::map<EntityId, Entity>& entities, Agreement& agreement) : entities_(entities), agreement_(agreement) {}

  void gather() {
    for (std::size_t t = 0; t < agreement_.testimonies.size(); ++t)
      for (Item& item : items_of(agreement_.testimonies[t])) add(t, std::move(item));
    for (Slot& slot : agreement_.slots)
      for (Value& value : slot.values) {
        count(value);
        if (slot.name == "parties" && value.value.starts_with(kState)) {
          value.shown = state_name(value);
        } else if (slot.name == "parties" || slot.name == "signatories" || slot.name == "witnesses")
          value.shown = usual_name(value);
      }
  }

 private:
  void add(std::size_t testimony, Item item) {
    const Testimony& t = agreement_.testimonies[testimony];
    const Claim& first = t.claims[item.claims.front()];
    const std::string key = key_of(t, item, first);
    if (key.empty()) return;
    Value& value = value_of(std::string(item.slot), key);
    if (value.told.empty()) value.shown = shown(item.slot, first);
    if (const EntityLink* link = link_of(t, item); link != nullptr && (value.entity.reason.empty() || link->score > value.entity.score))
      value.entity = {entity_of(t, item) == nullptr ? "" : entity_of(t, item)->key, link->score, link->reason};
    for (const std::size_t claim : item.claims) value.confidence = std::max(value.confidence, t.claims[claim].confidence);
    if (!value.told.empty() && value.told.back().testimony == testimony) {
      value.told.back().claims.insert(value.told.back().claims.end(), item.claims.begin(), item.claims.end());
    } else {
      value.told.push_back({testimony, std::move(item.claims)});
    }
  }

  // News calls a state its side or its counterpart, too: people see its own name, where that is known and in the same letters.
  std::string state_name(const Value& value) const {
    std::string usual = usual_name(value);
    for (const auto& [id, entity] : entities_)
      if (entity.key == value.value && entity.usual && !entity.name.empty() && !usual.empty() && is_ascii(entity.name) == is_ascii(usual))
        return entity.name;
    return usual;
  }
  static bool is_ascii(const std::string& name) { return (static_cast<unsigned char>(name.front()) & 0x80U) == 0; }

  // The name that most reports call it by; of equals the one told first.
  std::string usual_name(const Value& value) const {
    std::vector<std::pair<std::string_view, std::size_t>> names;
    for (const Value::Told& told : value.told) {
      const Testimony& t = agreement_.testimonies[told.testimony];
      std::set<std::string_view> once;
      for (const std::size_t claim : told.claims) {
        const Claim& c = t.claims[claim];
        if (!c.has_words || (!c.part.empty() && c.part != "names") || !once.insert(c.words).second) continue;
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.first == c.words; });
        found == names.end() ? void(names.emplace_back(c.words, 1)) : void(++found->second);
      }
    }
    const auto most = std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == names.end() ? value.shown : std::string(most->first);
  }

  // Who the party or signatory was found to be.
  static const EntityLink* link_of(const Testimony& t, const Item& item) {
    const bool signs = item.slot == "signatories";
    if (!signs && item.slot != "parties") return nullptr;
    for (const EntityLink& link : t.entities)
      if (link.item == item.number && link.signatory == signs) return &link;
    return nullptr;
  }

  const Entity* entity_of(const Testimony& t, const Item& item) const {
    const EntityLink* link = link_of(t, item);
    const auto found = link == nullptr ? entities_.end() : entities_.find(link->entity);
    return found == entities_.end() ? nullptr : &found->second;
  }

  std::string key_of(const Testimony& t, const Item& item, const Claim& first) const {
    // One report may tell whom a person signs for and another not: within an agreement the name of a person is enough.
    if (const Entity* entity = entity_of(t, item); entity != nullptr && (item.slot == "parties" || entity->key.starts_with(kKnown)))
      return entity->key;
    const bool by_words = item.slot == "place" || item.slot == "signatories" || item.slot == "parties" || first.value.empty();
    return by_words ? text::fold(first.words) : first.value;
  }

  static std::string shown(std::string_view slot, const Claim& first) {
    const bool coded = is_code(slot) || ((slot == "date" || slot == "duration" || slot == "value") && !first.value.empty());
    return coded || !first.has_words ? first.value : first.words;
  }

  Value& value_of(const std::string& name, const std::string& key) {
    auto slot = std::find_if(agreement_.slots.begin(), agreement_.slots.end(), [&](const Slot& s) { return s.name == name; });
    if (slot == agreement_.slots.end()) slot = agreement_.slots.insert(slot, {name, is_single(name), {}});
    for (Value& value : slot->values)
      if (value.value == key) return value;
    slot->values.push_back({key, {}, {}, 0, 0, 0, {}, {}});
    return slot->values.back();
  }

  void count(Value& value) const {
    std::set<std::size_t> groups;
    std::set<std::size_t> official;
    for (const Value::Told& told : value.told) {
      const std::size_t source = agreement_.testimonies[told.testimony].source;
      groups.insert(agreement_.sources[source].group);
      if (agreement_.sources[source].official) official.insert(source);
    }
    value.sources = groups.size();
    value.official = official.size();
  }

  const std::map<EntityId, Entity>& entities_;
  Agreement& agreement_;
};

// What speaks for a value, the weightiest first; compared as a whole.
struct Weight {
  int fits = 0;  // dates: of signing, of the status reached; statuses: see status_weight
  int precise = 0;
  std::size_t sources = 0;
  std::size_t official = 0;
  double confidence = 0;
  std::string day;  // of the last news

  auto tie() const { return std::tie(fits, precise, sources, official, confidence, day); }
};

class Judge {
 public:
  explicit Judge(const Agreement& agreement) : agreement_(agreement) {}

  void rank(Slot& slot, std::string_view status) const {
    std::size_t most = 0;
    for (const Value& value : slot.values) most = std::max(most, value.sources);
    std::vector<std::pair<Weight, std::size_t>> order;
    for (std::size_t i = 0; i < slot.values.size(); ++i) order.emplace_back(weigh(slot.name, slot.values[i], status, most), i);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first.tie() > b.first.tie(); });
    std::vector<Value> sorted;
    for (const auto& [weight, at] : order) sorted.push_back(std::move(slot.values[at]));
    slot.values = std::move(sorted);
    if (slot.single)
      slot.values.front().reason = order.size() == 1 ? "the only one told" : reason(slot.name, order[0].first, order[1].first);
  }

 private:
  // `most`: independent sources of the commonest value.
  Weight weigh(std::string_view slot, const Value& value, std::string_view status, std::size_t most) const {
    Weight out;
    out.sources = value.sources;
    out.official = value.official;
    out.confidence = value.confidence;
    out.day = last_day(value);
    if (slot == "status") out.fits = status_weight(value);
    if (slot == "date") out.fits = date_weight(value, status), out.precise = precision(value.value);
    const bool special = slot == "kind" && schema::Schema::builtin().kind_rank(value.value) > kGeneralKind;
    if (special && value.sources * kOutvoted >= most) out.precise = 1;
    if (slot == "mentions") out.fits = is_fullest(value) ? 1 : 0;
    return out;
  }

  std::string last_day(const Value& value) const {
    std::string out;
    for (const Value::Told& told : value.told) out = std::max(out, news_day(told.testimony));
    return out;
  }

  const std::string& news_day(std::size_t testimony) const {
    return agreement_.sources[agreement_.testimonies[testimony].source].document.published;
  }

  bool is_fullest(const Value& value) const {
    return std::any_of(value.told.begin(), value.told.end(), [&](const Value::Told& told) {
      return agreement_.testimonies[told.testimony].claims[told.claims.front()].item == 0;
    });
  }

  // Of two statuses the one further on the ladder is believed: earlier news does not know of it, later news may pass over it. But what was
  // halted or ended holds again when later news tells that it is signed, ratified or in force.
  int status_weight(const Value& value) const {
    const schema::Schema& schema = schema::Schema::builtin();
    const int order = schema.status_order(value.value);
    if (order <= schema.status_order("in_force")) return order;
    const std::string day = last_day(value);
    for (const Testimony& t : agreement_.testimonies) {
      const int other = schema.status_order(t.status);
      const bool holds = other >= schema.status_order(kSigned) && other <= schema.status_order("in_force");
      if (t.main && holds && agreement_.sources[t.source].document.published > day) return 0;
    }
    return order;
  }

  int date_weight(const Value& value, std::string_view status) const {
    int best = 0;
    for (const Value::Told& told : value.told) {
      const std::string& reached = agreement_.testimonies[told.testimony].status;
      best = std::max(best, reached == kSigned ? 2 : reached == status ? 1 : 0);
    }
    return best;
  }

  static std::string reason(std::string_view slot, const Weight& best, const Weight& next) {
    if (best.fits != next.fits) return slot == "date" ? "the day of signing or of what it came to" : "the furthest that is told of it";
    if (best.precise != next.precise) return "the most precise";
    if (best.sources != next.sources)
      return "told by " + std::to_string(best.sources) + " independent sources, the next by " + std::to_string(next.sources);
    if (best.official != next.official) return "told officially";
    if (best.confidence > next.confidence) return "read with more confidence";
    return best.day > next.day ? "told last" : "no better than the next";
  }

  const Agreement& agreement_;
};

// Days when a status was reached: what texts tell, else the first news.
Stage stage_of(const Agreement& agreement, const std::string& status) {
  Stage out{status, {}, false, {}};
  std::map<std::string, std::set<std::size_t>> told;  // independent sources of each date
  for (std::size_t i = 0; i < agreement.testimonies.size(); ++i) {
    const Testimony& t = agreement.testimonies[i];
    if (t.status != status) continue;
    out.testimonies.push_back(i);
    if (precision(t.date) > 0) told[t.date].insert(agreement.sources[t.source].group);
  }
  // The most precise date; of these the one that most independent sources tell; of equals the earliest.
  std::pair<int, std::size_t> best;
  for (const auto& [date, sources] : told)
    if (const std::pair<int, std::size_t> support(precision(date), sources.size()); support > best)
      best = support, out.date = date, out.told = true;
  for (const std::size_t i : out.testimonies) {
    const std::string& day = agreement.sources[agreement.testimonies[i].source].document.published;
    if (!out.told && !day.empty() && (out.date.empty() || day < out.date)) out.date = day;
  }
  return out;
}

bool in_conflict(const Agreement& agreement, const Slot& slot, const Value& a, const Value& b) {
  if (slot.name == "kind") {
    const schema::Schema& schema = schema::Schema::builtin();
    return schema.kind_rank(a.value) > kGeneralKind && schema.kind_rank(b.value) > kGeneralKind;
  }
  if (slot.name == "place") {
    const auto country = [&](const Value& v) { return agreement.testimonies[v.told[0].testimony].claims[v.told[0].claims[0]].value; };
    return !country(a).empty() && !country(b).empty() && country(a) != country(b);
  }
  if (slot.name != "date") return slot.name == "value" || slot.name == "duration" || slot.name == "count";
  if (compatible(a.value, b.value)) return false;
  // Dates of different statuses do not speak of the same day.
  for (const Value::Told& x : a.told)
    for (const Value::Told& y : b.told)
      if (agreement.testimonies[x.testimony].status == agreement.testimonies[y.testimony].status) return true;
  return false;
}

}  // namespace

void group_sources(Agreement& agreement) {
  std::vector<Source>& sources = agreement.sources;
  std::vector<Origin> origins;
  for (const Source& source : sources) origins.push_back({outlet_of(source.document), {source.document.sketch, source.document.shingles}});
  for (std::size_t i = 0; i < sources.size(); ++i) {
    sources[i].group = i;
    for (std::size_t j = 0; j < i; ++j) {
      if (sources[j].group == sources[i].group || !one_source(origins[i], origins[j])) continue;
      const std::size_t from = std::max(sources[i].group, sources[j].group);
      const std::size_t to = std::min(sources[i].group, sources[j].group);
      for (std::size_t k = 0; k <= i; ++k)
        if (sources[k].group == from) sources[k].group = to;
    }
  }
  std::set<std::size_t> groups;
  for (const Source& source : sources) groups.insert(source.group);
  agreement.independent = groups.size();
  agreement.official = static_cast<std::size_t>(std::count_if(sources.begin(), sources.end(), [](const Source& s) { return s.official; }));
}

void fill_slots(const std::map<EntityId, Entity>& entities, Agreement& agreement) {
  Gatherer(entities, agreement).gather();
  const Judge judge(agreement);
  for (Slot& slot : agreement.slots)
    if (slot.name == "status") judge.rank(slot, {});
  const std::string status(agreement.best("status"));
  for (Slot& slot : agreement.slots)
    if (slot.name != "status") judge.rank(slot, status);
  const auto& roles = schema::Schema::builtin().roles();
  const auto place = [&](const Slot& slot) {
    return std::find_if(roles.begin(), roles.end(), [&](const schema::Term& role) { return role.code == slot.name; }) - roles.begin();
  };
  std::stable_sort(agreement.slots.begin(), agreement.slots.end(), [&](const Slot& a, const Slot& b) { return place(a) < place(b); });
}

void fill_lifecycle(Agreement& agreement) {
  std::set<std::string> seen;
  for (const Testimony& t : agreement.testimonies)
    if (!t.status.empty() && seen.insert(t.status).second) agreement.lifecycle.push_back(stage_of(agreement, t.status));
  const schema::Schema& schema = schema::Schema::builtin();
  const auto key = [&](const Stage& s) { return std::make_pair(first_day(s.date), schema.status_order(s.status)); };
  std::sort(agreement.lifecycle.begin(), agreement.lifecycle.end(), [&](const Stage& a, const Stage& b) { return key(a) < key(b); });
}

void find_conflicts(Agreement& agreement) {
  for (const Slot& slot : agreement.slots) {
    if (!slot.single || slot.name == "status") continue;
    std::set<std::size_t> values;
    for (std::size_t a = 0; a < slot.values.size(); ++a)
      for (std::size_t b = a + 1; b < slot.values.size(); ++b)
        if (in_conflict(agreement, slot, slot.values[a], slot.values[b])) values.insert({a, b});
    if (!values.empty()) agreement.conflicts.push_back({slot.name, {values.begin(), values.end()}});
  }
}

}  // namespace mithaq::registry
