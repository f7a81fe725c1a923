// The fields of cooperation: topic words in what the sentence says the agreement is about.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "find/slots.h"

namespace mithaq::find {
namespace {

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
    prune_general();
    double top = 0;
    for (const auto& [code, vote] : votes_) top = std::max(top, vote.score);
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& [code, vote] : votes_) ranked.emplace_back(-vote.score, code);
    std::sort(ranked.begin(), ranked.end());
    for (const auto& [score, code] : ranked) {
      if (out.fields.size() >= 4 || -score < 1.0 || -score < 0.45 * top) break;
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
      const double weight = std::max(1, std::atoi(std::string(r_.pack.property(hit->entry, r_.concepts.k_weight).value_or("1")).c_str()));
      double near = t < a.first ? 0.3 : 1.0 / (1.0 + 0.04 * (t - a.last));
      if (inside_name(t)) near *= 0.4;
      if (a.headline) near = std::max(near, 0.8);
      Vote& vote = votes_[code(*hit)];
      vote.score += weight * near;
      vote.quotes.push_back({r_.analysis.span(hit->first, hit->last), 0.6, "fields"});
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
  bool defence_ = false;
};

}  // namespace

void fill_fields(const Reading& reading, const Draft& draft, doc::Report& out) { FieldReader(reading, draft).run(out); }

}  // namespace mithaq::find
