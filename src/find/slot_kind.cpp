// The kind of instrument, where a report uses several words for one: "a deal ... the agreement", "an agreement that lends ...".
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

#include "base/flat_set.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostAnchors = 4;  // whose surroundings count: the first ones say what it is
constexpr std::uint32_t kWordReach = 8;  // tokens behind an anchor
constexpr std::uint32_t kTopicReach = 12;
// What a plain "agreement" may turn out to be by what it provides.
constexpr std::array<std::string_view, 3> kMeant = {"agreement", "contract", "grant"};

class KindChooser {
 public:
  KindChooser(const Reading& r, const Draft& d, const KindRule& rule, doc::Report& out)
      : r_(r), d_(d), rule_(rule.kind), by_(rule.by), out_(out) {}

  void run() {
    read();
    std::set<std::string_view> kinds(kMeant.begin(), kMeant.end());
    kinds.insert(rule_);
    for (const auto& [kind, count] : told_) kinds.insert(kind);
    Contest contest(r_, "kind", out_);
    double best = -1;
    bool fixed = false;  // a pattern that tells a kind is believed
    std::string_view chosen = rule_;
    for (const std::string_view kind : kinds) {
      const double p = contest.weigh(r_.anchors[d_.anchors.front()].span, std::string(kind), [&](Weighing& w) { describe(kind, w); });
      const bool told = kind == rule_ && by_ == "pattern";
      if (told || (p > best && !fixed)) best = p, chosen = kind, fixed = told;
    }
    const bool learnt = r_.roles.knows("kind");
    out_.kind = learnt ? chosen : rule_;
    if (learnt) out_.kind_confidence = best;
  }

 private:
  void read() {
    base::FlatSet<std::string_view> codes;
    base::FlatSet<std::string_view> types;
    for (const std::uint32_t i : d_.anchors)
      if (!r_.anchors[i].kind.empty()) ++told_[r_.anchors[i].kind];
    for (std::size_t n = 0; n < std::min(d_.anchors.size(), kMostAnchors); ++n) near(r_.anchors[d_.anchors[n]], codes);
    for (const DraftParty& p : d_.parties) types.insert(r_.entities.entity(p.entity).party_type);
    words_ = words_behind(r_, d_, kMostAnchors, kWordReach);
    codes_.assign(codes.begin(), codes.end());
    types_.assign(types.begin(), types.end());
  }

  void near(const Anchor& a, base::FlatSet<std::string_view>& codes) {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    const std::uint32_t from = std::max(s.first, a.first - std::min(a.first, kTopicReach));
    const std::uint32_t to = std::min(s.last, a.core_last + kTopicReach);
    for (std::uint32_t i = r_.analysis.hits.first[from]; i < r_.analysis.hits.first[to]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == r_.concepts.topic) codes.insert(r_.pack.property(h.entry, r_.concepts.k_code).value_or(""));
    }
    for (const MoneyMention& sum : r_.analysis.money) sum_ = sum_ || (sum.first >= from && sum.first < s.last);
  }

  void describe(std::string_view kind, Weighing& w) const {
    const auto told = told_.find(kind);
    const std::size_t count = told == told_.end() ? 0 : told->second;
    w.add("kind", kind);
    w.add("rule", kind == rule_ ? "yes" : "no");
    w.add("rule", kind, rule_);
    if (kind == rule_) w.add("rule_by", by_);
    if (kind == rule_) w.add("rule_by", by_, kind);
    w.add("share", count == 0 ? 0 : 1 + 4 * count / d_.anchors.size());
    w.add("share_kind", kind, count == 0 ? "none" : count == d_.anchors.size() ? "all" : 2 * count >= d_.anchors.size() ? "most" : "few");
    for (const auto& [other, n] : told_)
      if (other != kind) w.add("beside", kind, other);
    if (told_.size() > 1) w.add("several", count == 0 ? "meant" : "told");
    first(kind, w);
    const FeatureWord own = kind;
    for (const FeatureWord& word : words_) w.add("word", own, word);
    for (const FeatureWord& code : codes_) w.add("topic", own, code);
    for (const FeatureWord& type : types_) w.add("party", own, type);
    if (sum_) w.add("sum", kind);
  }

  // Whether the headline, the first mention and the first one without article are of the kind.
  void first(std::string_view kind, Weighing& w) const {
    const Anchor* fresh = nullptr;
    const Anchor* head = nullptr;
    const Anchor* body = nullptr;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      const Anchor*& place = a.headline ? head : body;
      if (place == nullptr) place = &a;
      if (!a.definite && !a.headline && fresh == nullptr) fresh = &a;
    }
    for (const auto& [name, a] : {std::pair("fresh", fresh), std::pair("headline", head), std::pair("body", body)}) {
      if (a == nullptr) continue;
      const std::string_view how = a->kind == kind ? "own" : "other";
      w.add(std::string_view(name), how);
      w.add(std::string_view(name), how, kind);
      if (a->kind == kind) w.add("term", std::string_view(name), r_.pack.entry_term(a->entry));
    }
  }

  const Reading& r_;
  const Draft& d_;
  const std::string_view rule_;
  const std::string_view by_;
  doc::Report& out_;
  std::map<std::string_view, std::size_t> told_;  // anchors of each kind
  std::vector<FeatureWord> words_;                // behind the first anchors, each once
  std::vector<FeatureWord> codes_;                // of fields, around them
  std::vector<FeatureWord> types_;                // of parties
  bool sum_ = false;
};

}  // namespace

void choose_kind(const Reading& reading, const Draft& draft, const KindRule& rule, doc::Report& out) {
  KindChooser(reading, draft, rule, out).run();
}

}  // namespace mithaq::find
