#include "find/party_sides.h"

#include <algorithm>
#include <optional>

#include "find/name_rows.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMembers = 3;      // states that are bound beside a group that they may be
constexpr std::uint32_t kToMembers = 3;  // tokens between a group and its first member

constexpr std::uint32_t kToBody = 3;  // tokens between a party and the body that represents it: ", represented"

constexpr double kShared = 0.6;     // of the words of the longer name: the same name
constexpr double kShortForm = 0.5;  // a name whose words all stand in the other, and are at least so many of them

bool same_words(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return false;
  if (a == b) return true;
  const Words& less = a.size() < b.size() ? a : b;
  const Words& more = a.size() < b.size() ? b : a;
  const auto shared = static_cast<double>(
      std::count_if(less.begin(), less.end(), [&](const std::string& w) { return std::find(more.begin(), more.end(), w) != more.end(); }));
  const auto most = static_cast<double>(more.size());
  if (less.size() > 1 && shared == static_cast<double>(less.size()) && shared / most >= kShortForm) return true;
  return shared / most >= kShared;
}

class Sides {
 public:
  Sides(const Reading& r, Draft& d) : r_(r), d_(d), others_(d.parties.size()) {}

  std::vector<std::vector<DraftParty>> run() {
    for (std::size_t i = 0; i < d_.parties.size(); ++i) names_.push_back(names_of(entity(i))), nations_.push_back(nation_of(entity(i)));
    gather([&](std::size_t i) { return whom_it_represents(i); });
    // The more probable stand before.
    gather([&](std::size_t i) { return same_body(i); });
    gather([&](std::size_t i) { return body_of(i); });
    if (states() >= kMembers)
      for (std::size_t i = d_.parties.size(); i-- > 0;)
        if (entity(i).party_type == "group" && spelled_out(entity(i))) erase(i);
    return std::move(others_);
  }

 private:
  // Moves each party to the one that `stays_for(index)` tells, if any.
  template <typename StaysFor>
  void gather(StaysFor stays_for) {
    for (std::size_t i = 0; i < d_.parties.size();) {
      if (const std::optional<std::size_t> stays = stays_for(i)) {
        move_to(*stays, i);
      } else {
        ++i;
      }
    }
  }

  std::size_t states() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < d_.parties.size(); ++i) count += entity(i).type == NameType::kState ? 1U : 0U;
    return count;
  }

  // "the six powers (the United States, ...)", "the powers, namely ...": its members follow.
  bool spelled_out(const Entity& group) const {
    const auto& names = r_.analysis.names;
    return std::any_of(group.mentions.begin(), group.mentions.end(), [&](std::uint32_t m) {
      const std::uint32_t end = names[m].last;
      if (end >= r_.analysis.tokens.tokens.size() || r_.analysis.tokens.tokens[end].kind != text::TokenKind::kPunct) return false;
      if (r_.analysis.tokens.form(end) == ".") return false;
      for (std::uint32_t i = m + 1; i < names.size() && names[i].outer_first <= end + kToMembers; ++i) {
        const Name& n = names[i];
        const bool joined = r_.analysis.info[n.outer_first].conjunction || and_written_on(r_.concepts, r_.analysis, n);
        if (n.type == NameType::kState && n.outer_first > end && !joined) return true;
      }
      return false;
    });
  }

  const Entity& entity(std::size_t i) const { return r_.entities.entity(d_.parties[i].entity); }

  std::vector<Words> names_of(const Entity& e) const {
    std::vector<Words> out;
    if (e.type == NameType::kState) return out;
    for (const std::uint32_t m : e.mentions) {
      const Name& n = r_.analysis.names[m];
      if (n.type == NameType::kNominal || n.type == NameType::kCity) continue;
      out.push_back(plain_words(r_.analysis.words(n.span)));
      // "the company X" is X.
      const bool generic = n.entry != 0xFFFFFFFF && r_.pack.property(n.entry, r_.concepts.k_generic).has_value();
      if (generic && out.back().size() > 1) out.emplace_back(out.back().begin() + 1, out.back().end());
      if (!n.alias.empty()) out.push_back(plain_words(r_.analysis.words(n.alias)));
    }
    return out;
  }

  // The state of a body; without one whose adjective stands in its name: the European agency is not the Japanese one.
  std::string_view nation_of(const Entity& e) const {
    if (!e.state.empty() || e.type == NameType::kState) return e.state;
    const pack::HitLayer& hits = r_.analysis.hits;
    for (const std::uint32_t m : e.mentions)
      for (std::uint32_t h = hits.first[r_.analysis.names[m].first]; h < hits.first[r_.analysis.names[m].last]; ++h)
        if (hits.hits[h].concept_id == r_.concepts.nationality)
          return r_.pack.property(hits.hits[h].entry, r_.concepts.k_state).value_or("");
    return {};
  }

  // "Egypt, represented by the ministry": the body acts for the party before it.
  std::optional<std::size_t> whom_it_represents(std::size_t i) const {
    const auto& names = r_.analysis.names;
    for (const std::uint32_t m : entity(i).mentions) {
      const Name& n = names[m];
      std::uint32_t t = n.outer_first;
      if (t > 0 && n.cut == 0 && (has_hit(r_, t - 1, r_.concepts.in) || has_hit(r_, t - 1, r_.concepts.by))) --t;
      if (t == 0 || !has_hit(r_, t - 1, r_.concepts.represented_by)) continue;
      for (std::uint32_t k = m; k-- > 0 && names[k].last + kToBody >= t;)
        for (std::size_t j = 0; j < d_.parties.size(); ++j)
          if (j != i && names[k].last < t && r_.entities.of(k) == d_.parties[j].entity) return j;
    }
    return std::nullopt;
  }

  // A body before this one that has its name.
  std::optional<std::size_t> same_body(std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j) {
      if (!nations_[i].empty() && !nations_[j].empty() && nations_[i] != nations_[j]) continue;
      for (const Words& a : names_[i])
        for (const Words& b : names_[j])
          if (same_words(a, b)) return j;
    }
    return std::nullopt;
  }

  // The most probable body of this state; a part of its government before the others.
  std::optional<std::size_t> body_of(std::size_t i) const {
    if (entity(i).type != NameType::kState || !others_[i].empty()) return std::nullopt;
    std::optional<std::size_t> first;
    for (std::size_t j = 0; j < d_.parties.size(); ++j) {
      const Entity& e = entity(j);
      if (e.type == NameType::kState || e.party_type == "group" || e.state != entity(i).state) continue;
      if (e.party_type == "government") return j;
      if (!first) first = j;
    }
    return first;
  }

  void move_to(std::size_t stays, std::size_t goes) {
    others_[stays].push_back(std::move(d_.parties[goes]));
    others_[stays].insert(others_[stays].end(), others_[goes].begin(), others_[goes].end());
    erase(goes);
  }

  void erase(std::size_t goes) {
    const auto at = static_cast<std::ptrdiff_t>(goes);
    d_.parties.erase(d_.parties.begin() + at);
    others_.erase(others_.begin() + at);
    names_.erase(names_.begin() + at);
    nations_.erase(nations_.begin() + at);
  }

  const Reading& r_;
  Draft& d_;
  std::vector<std::vector<Words>> names_;
  std::vector<std::string_view> nations_;
  std::vector<std::vector<DraftParty>> others_;
};

}  // namespace

std::vector<std::vector<DraftParty>> gather_sides(const Reading& reading, Draft& draft) { return Sides(reading, draft).run(); }

}  // namespace mithaq::find
