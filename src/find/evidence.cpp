#include "find/evidence.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

namespace mithaq::find {
namespace {

std::string bucket(std::string_view name, std::size_t value, std::initializer_list<std::size_t> bounds) {
  std::size_t rank = 0;
  for (const std::size_t bound : bounds) rank += value >= bound ? 1U : 0U;
  return std::string(name) + "=" + std::to_string(rank);
}

class EvidenceReader {
 public:
  EvidenceReader(const Reading& r, const Draft& d) : r_(r), d_(d) {}

  std::vector<std::string> run(std::size_t caught, const StatusReading& status, std::size_t drafts) {
    out_.push_back("bias");
    out_.push_back(bucket("caught", caught, {1, 2, 3}));
    out_.push_back(bucket("parties", d_.parties.size(), {1, 2, 3, 5}));
    out_.push_back(bucket("anchors", d_.anchors.size(), {2, 3, 5, 9}));
    out_.push_back(bucket("drafts", drafts, {2, 3, 5}));
    out_.push_back("kind=" + std::string(d_.kind));
    out_.push_back("status=" + std::string(status.status));
    out_.push_back(status.token == StatusReading::kNoToken ? "event=none" : d_.event ? "event=frame" : "event=near");
    anchors();
    parties();
    frames();
    if (d_.count > 1) out_.push_back("count");
    neighbours();
    private_deals();
    const bool strong = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].weak; });
    const bool indefinite = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].definite; });
    flag("strong_event_two", strong && d_.event && caught >= 2);
    flag("strong_indefinite_two", strong && indefinite && caught >= 2);
    flag("strong_event", strong && d_.event);
    flag("weak_no_event", !strong && !d_.event);
    flag("nearby_only", caught == 0);
    flag("one_side", d_.parties.size() == 1);
    return std::move(out_);
  }

 private:
  bool all(bool Anchor::* flag) const {
    return std::all_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  bool any(bool Anchor::* flag) const {
    return std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  void flag(const char* name, bool on) {
    if (on) out_.emplace_back(name);
  }

  void anchors() {
    flag("weak", all(&Anchor::weak));
    flag("bare", all(&Anchor::bare));
    flag("named", any(&Anchor::named));
    flag("definite", all(&Anchor::definite));
    flag("plural", all(&Anchor::plural));
    flag("headline", any(&Anchor::headline));
    const bool body = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].headline; });
    flag("headline_only", !body);
    out_.push_back(bucket("first", first_body_sentence(), {2, 4, 8, 15}));
    flag("nations", std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].nations.empty(); }));
  }

  // Players, artists, secrecy deals: in the sentence of an anchor, in the headline, anywhere in the document.
  void private_deals() {
    const pack::ConceptId id = r_.pack.concept_id("PrivateDeal");
    std::size_t count = 0;
    std::set<std::uint32_t> sentences;
    for (const std::uint32_t i : d_.anchors) sentences.insert(r_.anchors[i].sentence);
    bool near = false;
    std::uint32_t sentence = 0;
    for (const pack::Hit& h : r_.analysis.hits.hits) {
      while (r_.analysis.tokens.sentences[sentence].last <= h.first) ++sentence;
      if (h.concept_id != id) continue;
      ++count;
      near = near || sentences.contains(sentence);
    }
    out_.push_back(bucket("private", count, {1, 2, 4}));
    flag("private_near", near);
  }

  // Whether the words near the anchors are about sport or the media.
  void neighbours() {
    std::set<std::string> seen;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
      const std::uint32_t begin = std::max(s.first, a.first > 8 ? a.first - 8 : 0U);
      for (std::uint32_t t = begin; t < std::min(s.last, a.last + 8); ++t) neighbour(t, seen);
    }
    out_.insert(out_.end(), seen.begin(), seen.end());
  }

  void neighbour(std::uint32_t t, std::set<std::string>& seen) const {
    for (std::uint32_t k = r_.analysis.hits.first[t]; k < r_.analysis.hits.first[t + 1]; ++k) {
      const pack::Hit& h = r_.analysis.hits.hits[k];
      if (h.concept_id == r_.concepts.topic) {
        const std::string_view code = r_.pack.property(h.entry, r_.concepts.k_code).value_or("");
        if (code == "sport" || code == "media") seen.insert("topic=" + std::string(code));
      }
    }
  }

  std::size_t first_body_sentence() const {
    std::size_t first = 99;
    for (const std::uint32_t i : d_.anchors)
      if (!r_.anchors[i].headline) first = std::min<std::size_t>(first, r_.anchors[i].sentence);
    return first;
  }

  void parties() {
    std::set<std::string_view> states;
    std::size_t bodies = 0;
    std::size_t named = 0;
    bool unknown = false;
    for (const DraftParty& p : d_.parties) {
      const Entity& e = r_.entities.entity(p.entity);
      if (!e.state.empty()) states.insert(e.state);
      bodies += e.type == NameType::kOrganisation ? 1U : 0U;
      named += e.party_type == "group" ? 0U : 1U;
      unknown = unknown || e.type == NameType::kUnknown;
    }
    flag("unknown_party", unknown);
    out_.push_back(bucket("named", named, {1, 2, 3}));
    out_.push_back(bucket("states", states.size(), {1, 2, 3}));
    out_.push_back(bucket("bodies", bodies, {1, 2}));
  }

  void frames() {
    std::set<std::string> kinds;
    for (const std::uint32_t f : d_.frames) {
      const std::string& name = r_.patterns.pattern(r_.frames[f].pattern).name;
      kinds.insert("by=" + name.substr(0, name.find('.')));
    }
    out_.insert(out_.end(), kinds.begin(), kinds.end());
  }

  const Reading& r_;
  const Draft& d_;
  std::vector<std::string> out_;
};

}  // namespace

RecordModel::RecordModel(std::string_view content) {
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos || line.starts_with('#')) continue;
    const double weight = std::strtod(std::string(line.substr(tab + 1)).c_str(), nullptr);
    if (line.substr(0, tab) == "threshold") {
      threshold_ = weight;
    } else {
      weights_.emplace(line.substr(0, tab), weight);
    }
  }
}

double RecordModel::probability(const std::vector<std::string>& features) const {
  double sum = 0;
  for (const std::string& feature : features) {
    const auto found = weights_.find(feature);
    if (found != weights_.end()) sum += found->second;
  }
  return 1.0 / (1.0 + std::exp(-sum));
}

std::vector<std::string> evidence(const Reading& reading, const Draft& draft, std::size_t caught, const StatusReading& status,
                                  std::size_t drafts) {
  return EvidenceReader(reading, draft).run(caught, status, drafts);
}

}  // namespace mithaq::find
