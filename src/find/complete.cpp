// Parties that no pattern caught: the names near the anchor, then those of the headline.
#include <algorithm>
#include <cmath>

#include "find/drafts.h"
#include "find/party_mentions.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kWanted = 2;   // most agreements have two sides
constexpr double kLeastScore = 0.9;  // found by trial on the training documents
constexpr std::uint32_t kNoName = 0xFFFFFFFF;

struct Candidate {
  EntityId entity = 0;
  std::uint32_t name = kNoName;
  double score = 0;
};

class Completer {
 public:
  Completer(const Reading& r, Draft& d) : r_(r), d_(d) {}

  void run() {
    named_parties();
    if (d_.parties.size() >= kWanted) return;
    for (const std::uint32_t i : d_.anchors) near(r_.anchors[i]);
    headline();
    std::sort(candidates_.begin(), candidates_.end(),
              [](const Candidate& a, const Candidate& b) { return a.score != b.score ? a.score > b.score : a.name < b.name; });
    for (const Candidate& c : candidates_) {
      if (d_.parties.size() >= kWanted || c.score < kLeastScore) break;
      if (!known(c.entity)) add(c.entity, c.name, 0.3);
    }
  }

 private:
  bool known(EntityId id) const {
    const std::string_view state = r_.entities.entity(id).state;
    return std::any_of(d_.parties.begin(), d_.parties.end(), [&](const DraftParty& p) {
      return p.entity == id || (!state.empty() && r_.entities.entity(p.entity).state == state);
    });
  }

  void add(EntityId id, std::uint32_t name, double weight) {
    DraftParty party;
    party.entity = id;
    party.name = name;
    party.weight = weight;
    party.by = kNearby;
    d_.parties.push_back(party);
  }

  // A standing agreement brings its parties, as far as the document names them.
  void named_parties() {
    for (const std::uint32_t i : d_.anchors) {
      if (!r_.anchors[i].named) continue;
      std::string_view codes = r_.pack.property(r_.anchors[i].entry, r_.concepts.k_parties).value_or("");
      while (!codes.empty()) {
        const std::string_view code = codes.substr(0, codes.find(','));
        codes.remove_prefix(std::min(codes.size(), code.size() + 1));
        const std::optional<EntityId> id = r_.entities.find_state(code);
        if (id && !r_.entities.entity(*id).mentions.empty() && !known(*id)) add(*id, kNoName, 0.5);
      }
    }
  }

  bool preceded_by(std::uint32_t t, pack::ConceptId id) const {
    if (t == 0 || id == pack::kNoConcept) return false;
    for (std::uint32_t i = r_.analysis.hits.first[t - 1]; i < r_.analysis.hits.first[t]; ++i)
      if (r_.analysis.hits.hits[i].concept_id == id) return true;
    return false;
  }

  double prior(const Name& n) const {
    switch (n.type) {
      case NameType::kState: return preceded_by(n.first, r_.concepts.in) ? 0.3 : 1.0;
      case NameType::kOrganisation: return n.party_type == "group" ? 0.6 : 1.0;
      case NameType::kBody:
      case NameType::kGroup: return 0.9;
      case NameType::kEpithet:
      case NameType::kSide: return 0.8;
      case NameType::kCity: return r_.pack.property(n.entry, r_.concepts.k_capital) && !preceded_by(n.first, r_.concepts.in) ? 0.5 : 0.0;
      case NameType::kUnknown: return n.quoted ? 0.4 : 0.3;
      default: return 0.0;
    }
  }

  void consider(std::uint32_t index, double score) {
    const Name& n = r_.analysis.names[index];
    const std::optional<EntityId> id = r_.entities.of(index);
    if (!id || known(*id) || is_subject_matter(r_, n)) return;
    score *= prior(n);
    for (Candidate& c : candidates_) {
      if (c.entity != *id) continue;
      c.score = std::max(c.score, score) + 0.1;
      return;
    }
    candidates_.push_back({*id, index, score});
  }

  void near(const Anchor& a) {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    for (std::uint32_t i = 0; i < r_.analysis.names.size(); ++i) {
      const Name& n = r_.analysis.names[i];
      if (n.first < s.first || n.first >= s.last) continue;
      const std::uint32_t gap = n.first < a.first ? a.first - std::min(a.first, n.last) : n.first - std::min(n.first, a.last);
      consider(i, 2.5 / (1.0 + gap / 10.0) + (a.headline ? 0.5 : 0.0));
    }
  }

  void headline() {
    for (std::uint32_t i = 0; i < r_.analysis.names.size(); ++i)
      if (in_headline(r_.analysis.names[i].first)) consider(i, 1.3);
  }

  bool in_headline(std::uint32_t t) const {
    const auto& sentences = r_.analysis.tokens.sentences;
    return !sentences.empty() && sentences[0].zone == text::Zone::kHeadline && t < sentences[0].last;
  }

  const Reading& r_;
  Draft& d_;
  std::vector<Candidate> candidates_;
};

}  // namespace

void complete_parties(const Reading& reading, Draft& draft) { Completer(reading, draft).run(); }

}  // namespace mithaq::find
