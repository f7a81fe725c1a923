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
      // A sentence without an anchor belongs to the last one before it.
      if (std::find(sentences.begin(), sentences.end(), owner(f.sentence)) != sentences.end()) frame(f);
    }
    if (out_.signatories.empty() && out_.status == "signed")
      for (const std::uint32_t s : sentences) nearby(s);
  }

 private:
  std::uint32_t owner(std::uint32_t sentence) const {
    // Anchors are in the order of the text.
    const auto next =
        std::upper_bound(r_.anchors.begin(), r_.anchors.end(), sentence, [](std::uint32_t s, const Anchor& a) { return s < a.sentence; });
    const std::uint32_t best = next == r_.anchors.begin() ? sentence : std::prev(next)->sentence;
    return best + 2 >= sentence ? best : sentence;
  }

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

  void signatory(const Frame& f, std::uint32_t index, std::optional<EntityId> side) { add_signatory(by(f), index, side); }

  void add_signatory(const std::string& by, std::uint32_t index, std::optional<EntityId> side) {
    const Name& person = r_.analysis.names[index];
    const std::optional<EntityId> id = r_.entities.of(index);
    if (!id || std::find(signed_.begin(), signed_.end(), *id) != signed_.end()) return;
    signed_.push_back(*id);
    doc::Signatory s;
    s.confidence = 0.75;
    s.names.push_back({person.span, 0.8, by});
    // The fullest mention first, then shorter ones.
    for (const std::uint32_t other : r_.entities.entity(*id).mentions) {
      const Name& n = r_.analysis.names[other];
      if (other != index && n.span.size() > s.names.front().span.size()) s.names.insert(s.names.begin(), {n.span, 0.7, by});
      if (!n.title.empty() && s.capacity.empty()) s.capacity.push_back({n.title, 0.75, by});
    }
    if (!person.title.empty()) s.capacity.assign(1, {person.title, 0.75, by});
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

  // No pattern caught them: persons with an office between a past "signed" and the end of its sentence, up to who was present.
  void nearby(std::uint32_t index) {
    const text::Sentence& s = r_.analysis.tokens.sentences[index];
    if (s.zone == text::Zone::kHeadline) return;
    std::uint32_t begin = s.last;
    for (std::uint32_t t = s.first; t < s.last && begin == s.last; ++t)
      if (is_past_signing(t)) begin = t;
    std::uint32_t end = s.last;
    for (std::uint32_t t = begin; t < end; ++t)
      if (has(t, r_.concepts.presence) || has(t, r_.concepts.say) || has(t, r_.pack.concept_id("patronage"))) end = t;
    for (std::uint32_t i = 0; i < r_.analysis.names.size(); ++i) {
      const Name& n = r_.analysis.names[i];
      if (n.type == NameType::kPerson && n.outer_first >= begin && n.last <= end && !n.title.empty() && out_.signatories.size() < 4)
        add_signatory("nearby", i, std::nullopt);
    }
  }

  bool has(std::uint32_t t, pack::ConceptId id) const {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
      if (r_.analysis.hits.hits[i].concept_id == id && id != pack::kNoConcept) return true;
    return false;
  }

  bool is_past_signing(std::uint32_t t) const {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == r_.concepts.sign && (h.features & r_.concepts.past) != 0) return true;
    }
    return false;
  }

  void witness(const Frame& f, std::uint32_t index) { out_.witnesses.push_back({r_.analysis.names[index].span, 0.7, by(f)}); }

  const Reading& r_;
  const Draft& d_;
  doc::Report& out_;
  std::vector<EntityId> signed_;
};

}  // namespace

// Who will sign has not signed.
void fill_people(const Reading& reading, const Draft& draft, doc::Report& out) {
  if (out.status == "negotiating") return;
  PeopleReader(reading, draft, out).run();
}

}  // namespace mithaq::find
