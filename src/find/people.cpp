// Signatories with capacity and side, and witnesses.
#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

class PeopleReader {
 public:
  PeopleReader(const Reading& r, const Draft& d, doc::Report& out) : r_(r), d_(d), out_(out) {}

  void run() {
    const std::vector<std::uint32_t> sentences = sentences_of(r_, d_);
    for (const Frame& f : r_.frames) {
      const bool ours = std::any_of(sentences.begin(), sentences.end(), [&](std::uint32_t s) { return s == f.sentence; });
      if (ours) frame(f);
    }
  }

 private:
  void frame(const Frame& f) {
    std::optional<EntityId> side;
    for (const Role& role : f.roles) {
      const std::string_view name = r_.role(role);
      if (!role.single || role.source != Source::kName) continue;
      if (name == "represented") side = r_.entities.of(role.index);
      if (name == "signatory") signatory(f, role.index, side);
      if (name == "witness") witness(f, role.index);
    }
  }

  std::string by(const Frame& f) const { return r_.patterns.pattern(f.pattern).name; }

  void signatory(const Frame& f, std::uint32_t index, std::optional<EntityId> side) {
    const Name& person = r_.analysis.names[index];
    const std::optional<EntityId> id = r_.entities.of(index);
    if (!id || std::find(signed_.begin(), signed_.end(), *id) != signed_.end()) return;
    signed_.push_back(*id);
    doc::Signatory s;
    s.confidence = 0.75;
    s.names.push_back({person.span, 0.8, by(f)});
    // The fullest mention first, then shorter ones.
    for (const std::uint32_t other : r_.entities.entity(*id).mentions) {
      const Name& n = r_.analysis.names[other];
      if (other != index && n.span.size() > s.names.front().span.size()) s.names.insert(s.names.begin(), {n.span, 0.7, by(f)});
      if (n.title.size() > 0 && s.capacity.empty()) s.capacity.push_back({n.title, 0.75, by(f)});
    }
    if (!person.title.empty()) s.capacity.assign(1, {person.title, 0.75, by(f)});
    s.party = party_of(person, side);
    out_.signatories.push_back(std::move(s));
  }

  std::optional<std::size_t> party_of(const Name& person, std::optional<EntityId> side) const {
    for (std::size_t i = 0; i < d_.parties.size() && i < out_.parties.size(); ++i) {
      if (side && d_.parties[i].entity == *side) return i;
      if (!person.state.empty() && out_.parties[i].state == person.state) return i;
    }
    return std::nullopt;
  }

  void witness(const Frame& f, std::uint32_t index) { out_.witnesses.push_back({r_.analysis.names[index].span, 0.7, by(f)}); }

  const Reading& r_;
  const Draft& d_;
  doc::Report& out_;
  std::vector<EntityId> signed_;
};

}  // namespace

void fill_people(const Reading& reading, const Draft& draft, doc::Report& out) { PeopleReader(reading, draft, out).run(); }

}  // namespace mithaq::find
