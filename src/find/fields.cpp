// The fields of cooperation: topic words in what the sentence says the agreement is about.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "find/slots.h"

namespace mithaq::find {
namespace {

// Share of a topic's weight in the sentences after the anchor's; found by trial on the training documents.
constexpr double kFollowing = 0.4;

struct Vote {
  double score = 0;
  std::vector<doc::Quote> quotes;
};

class FieldReader {
 public:
  FieldReader(const Reading& r, const Draft& d) : r_(r), d_(d) {}

  void run(doc::Report& out) {
    defence_ = speaks_of_defence();
    for (const std::uint32_t a : d_.anchors) anchor(r_.anchors[a]);
    for (const std::uint32_t a : d_.anchors) following(r_.anchors[a].sentence);
    prune_general();
    double top = 0;
    for (const auto& [code, vote] : votes_) top = std::max(top, vote.score);
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [code, vote] : votes_) ranked.emplace_back(-vote.score, code);
    std::sort(ranked.begin(), ranked.end());
    for (const auto& [score, code] : ranked) {
      if (out.fields.size() >= 4 || -score < 1.0 || -score < 0.33 * top) break;
      out.fields.push_back({code, votes_[code].quotes, std::min(0.9, 0.3 + 0.1 * -score)});
    }
  }

 private:
  void anchor(const Anchor& a) {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    std::uint32_t covered = 0;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      const pack::Hit* hit = t < covered ? nullptr : longest_topic(t);
      if (hit == nullptr) continue;
      covered = hit->last;
      double near = t < a.first ? 0.3 : 1.0 / (1.0 + 0.04 * (t - a.last));
      if (inside_name(t)) near *= 0.4;
      if (a.headline) near = std::max(near, 0.8);
      add(*hit, weight(*hit) * near);
    }
  }

  // Research, training and the like are the defence kind of it in an agreement about defence.
  std::string code(const pack::Hit& hit) const {
    const auto narrow = defence_ ? r_.pack.property(hit.entry, r_.concepts.k_in_defence) : std::nullopt;
    return std::string(narrow ? *narrow : r_.pack.property(hit.entry, r_.concepts.k_code).value_or(""));
  }

  bool speaks_of_defence() const {
    for (const std::uint32_t a : d_.anchors) {
      const text::Sentence& s = r_.analysis.tokens.sentences[r_.anchors[a].sentence];
      for (std::uint32_t t = s.first; t < s.last; ++t) {
        const pack::Hit* hit = longest_topic(t);
        if (hit != nullptr && r_.pack.property(hit->entry, r_.concepts.k_code).value_or("").starts_with("defence")) return true;
      }
    }
    return false;
  }

  // What the two sentences after an anchor say of aims, unless another instrument comes up there.
  void following(std::uint32_t sentence) {
    const auto& sentences = r_.analysis.tokens.sentences;
    if (sentences[sentence].zone == text::Zone::kHeadline) return;
    for (std::uint32_t next = sentence + 1; next < std::min<std::size_t>(sentence + 3, sentences.size()); ++next) {
      const bool other =
          std::any_of(r_.anchors.begin(), r_.anchors.end(), [&](const Anchor& a) { return a.sentence == next && !a.demonstrative; });
      if (other || std::find(read_.begin(), read_.end(), next) != read_.end()) return;
      read_.push_back(next);
      for (std::uint32_t t = sentences[next].first, covered = 0; t < sentences[next].last; ++t) {
        const pack::Hit* hit = t < covered ? nullptr : longest_topic(t);
        if (hit == nullptr || inside_name(t)) continue;
        covered = hit->last;
        add(*hit, kFollowing * weight(*hit));
      }
    }
  }

  double weight(const pack::Hit& hit) const {
    return std::max(1, std::atoi(std::string(r_.pack.property(hit.entry, r_.concepts.k_weight).value_or("1")).c_str()));
  }

  void add(const pack::Hit& hit, double score) {
    Vote& vote = votes_[code(hit)];
    vote.score += score;
    vote.quotes.push_back({r_.analysis.span(hit.first, hit.last), 0.6, "fields"});
  }

  const pack::Hit* longest_topic(std::uint32_t t) const {
    const pack::Hit* best = nullptr;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == r_.concepts.topic && (best == nullptr || h.last > best->last)) best = &h;
    }
    return best;
  }

  bool inside_name(std::uint32_t t) const {
    return std::any_of(r_.analysis.names.begin(), r_.analysis.names.end(), [&](const Name& n) { return t >= n.first && t < n.last; });
  }

  // The general code gives way to a narrower one.
  void prune_general() {
    for (auto it = votes_.begin(); it != votes_.end();) {
      const bool narrower = std::any_of(votes_.begin(), votes_.end(), [&](const auto& other) {
        return other.first.starts_with(it->first + ".") && other.second.score >= 0.3 * it->second.score;
      });
      it = narrower || it->first.empty() ? votes_.erase(it) : std::next(it);
    }
  }

  const Reading& r_;
  const Draft& d_;
  std::map<std::string, Vote> votes_;
  std::vector<std::uint32_t> read_;  // sentences that `following` has read
  bool defence_ = false;
};

}  // namespace

void fill_fields(const Reading& reading, const Draft& draft, doc::Report& out) { FieldReader(reading, draft).run(out); }

}  // namespace mithaq::find
