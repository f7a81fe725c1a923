// The fields of cooperation: topic words in the sentences that tell of the agreement, weighed by code.
#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <tuple>

#include "base/flat_set.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

// Agreements on it are told with what they limit and what is given for it, oil, missiles, trade: of 70 further codes that were given on
// held-out news fewer than 7 were right.
constexpr std::string_view kAlone = "security.nonproliferation";
constexpr std::size_t kMostFields = 6;
// A general code this likely stands beside two narrower ones; set between the general codes of the founding documents that
// are wanted and those that are not, and no worse on train and dev.
constexpr double kGeneralSure = 0.85;
constexpr std::uint32_t kFar = 0xFFFFFFFF;
constexpr std::uint32_t kClose = 8;       // tokens behind an anchor
constexpr std::uint32_t kListReach = 30;  // tokens back to what opens a list
constexpr std::uint32_t kWordReach = 10;  // tokens behind an anchor whose words count
constexpr std::size_t kMostAnchors = 3;

// "defence.training" narrows "defence".
bool narrows(std::string_view code, std::string_view general) {
  return code.size() > general.size() && code[general.size()] == '.' && code.starts_with(general);
}

// Everything that speaks for one code.
struct Vote {
  double score = 0;
  double heaviest = 0;
  std::uint32_t nearest = kFar;                // tokens behind an anchor of the same sentence
  std::uint32_t preceding = kFar;              // tokens before one
  std::map<std::string_view, std::size_t> at;  // hits by how their sentence stands to the draft
  std::size_t hits = 0, in_name = 0, in_office = 0, in_party = 0;
  std::size_t own = 0, others = 0;                                // hits behind an anchor of the draft, behind one of another
  bool own_name = false;                                          // in the agreement's own name
  base::FlatSet<std::pair<std::string_view, std::size_t>> leads;  // words that open the list it stands in, and how many items before it
  std::size_t in_document = 0;
  bool led = false;                                                    // "in the field of", "about"
  base::FlatSet<std::pair<std::string_view, std::string_view>> terms;  // its words, and how they stand to the draft
  std::vector<doc::Quote> quotes;
};

class FieldReader {
 public:
  FieldReader(const Reading& r, const Draft& d, const DraftScope& scope) : r_(r), d_(d), scope_(scope) {}

  void run(doc::Report& out) {
    defence_ = speaks_of_defence();
    words_ = words_behind(r_, d_, kMostAnchors, kWordReach);
    for (const DraftScope::Near& near : scope_.near()) sentence(near);
    votes_.erase("");
    if (votes_.empty()) return;
    count_document();
    for (const auto& [code, vote] : votes_) top_ = std::max(top_, vote.score);
    Contest contest(r_, "fields", out);
    Ranked ranked;
    for (const auto& [code, vote] : votes_) {
      const double p = contest.weigh(vote.quotes.front().span, code, [&](Weighing& w) { describe(code, vote, w); });
      if (contest.passes(p)) ranked.emplace_back(-p, &code);
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const auto& a, const auto& b) { return std::tie(a.first, *a.second) < std::tie(b.first, *b.second); });
    prune_general(ranked);
    if (!ranked.empty() && *ranked.front().second == kAlone) ranked.resize(1);
    if (ranked.size() > kMostFields) ranked.resize(kMostFields);
    for (const auto& [p, code] : ranked) out.fields.push_back({*code, votes_[*code].quotes, -p});
  }

 private:
  using Ranked = std::vector<std::pair<double, const std::string*>>;

  // The guidelines: a general code only where the text stays general. A narrower one leaves it little to say.
  static void prune_general(Ranked& ranked) {
    const Ranked all = ranked;
    std::erase_if(ranked, [&](const auto& general) {
      const auto narrower =
          std::count_if(all.begin(), all.end(), [&](const auto& other) { return narrows(*other.second, *general.second); });
      return narrower > 0 && -general.first < kGeneralSure;
    });
  }

  void sentence(const DraftScope::Near& near) {
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    for (std::uint32_t t = s.first, covered = 0; t < s.last; ++t) {
      const pack::Hit* hit = t < covered || r_.analysis.info[t].furniture ? nullptr : longest_topic(t);
      if (hit == nullptr) continue;
      covered = hit->last;
      add(*hit, near);
    }
  }

  void add(const pack::Hit& hit, const DraftScope::Near& near) {
    const std::string_view its_code = code(hit);
    auto found = votes_.find(its_code);
    if (found == votes_.end()) found = votes_.emplace(its_code, Vote{}).first;
    Vote& vote = found->second;
    const double weight = weight_of(hit);
    const auto [before, after] = anchor_distance(near.sentence, hit);
    const bool in_name = inside_name(hit.first);
    vote.hits += 1;
    vote.terms.emplace(r_.pack.entry_term(hit.entry), in_name ? "in_name" : after < kClose ? "close" : near.relation.text());
    vote.at[near.relation.text()] += 1;
    vote.in_name += in_name ? 1U : 0U;
    vote.nearest = std::min(vote.nearest, after);
    vote.preceding = std::min(vote.preceding, before);
    vote.heaviest = std::max(vote.heaviest, weight);
    vote.led = vote.led || led(hit.first);
    const std::string_view whose = scope_.whose(hit.first);
    vote.own += whose == "own" ? 1U : 0U;
    vote.others += whose == "other" ? 1U : 0U;
    vote.own_name = vote.own_name || whose == "own_name";
    vote.leads.insert(lead_of(hit.first, r_.analysis.tokens.sentences[near.sentence].first));
    vote.in_office += hit.first > 0 && (r_.analysis.info[hit.first - 1].starts & (kOffice | kOrgHead)) != 0 ? 1U : 0U;
    vote.in_party += in_name && inside_party(hit.first) ? 1U : 0U;
    vote.score += weight * (in_name ? 0.4 : 1.0) *
                  (after != kFar                        ? 1.0 / (1.0 + 0.04 * after)
                   : before != kFar                     ? 0.3
                   : near.relation.text() == "headline" ? 0.8
                                                        : 0.3);
    vote.quotes.push_back({r_.analysis.span(hit.first, hit.last), 0.6, "fields"});
  }

  // Tokens from the hit to the next anchor of the draft in its sentence, and from the last one to it.
  std::pair<std::uint32_t, std::uint32_t> anchor_distance(std::uint32_t sentence, const pack::Hit& hit) const {
    std::pair<std::uint32_t, std::uint32_t> out{kFar, kFar};
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      if (a.sentence != sentence) continue;
      if (hit.first >= a.core_last) out.second = std::min(out.second, hit.first - a.core_last);
      if (hit.first < a.first) out.first = std::min(out.first, a.first - hit.first);
    }
    return out;
  }

  // Research, training and the like are the defence kind of it in an agreement about defence.
  std::string_view code(const pack::Hit& hit) const {
    const auto narrow = defence_ ? r_.pack.property(hit.entry, r_.concepts.k_in_defence) : std::nullopt;
    return narrow ? *narrow : r_.pack.property(hit.entry, r_.concepts.k_code).value_or("");
  }

  bool speaks_of_defence() const {
    for (const std::uint32_t a : d_.anchors) {
      const text::Sentence& s = r_.analysis.tokens.sentences[r_.anchors[a].sentence];
      for (std::uint32_t t = s.first; t < s.last; ++t) {
        const pack::Hit* hit = longest_topic(t);
        // Not by a faint word, nor by the name of a body.
        if (hit == nullptr || weight_of(*hit) < 2 || inside_name(t)) continue;
        if (r_.pack.property(hit->entry, r_.concepts.k_code).value_or("").starts_with("defence")) return true;
      }
    }
    return false;
  }

  // How much of the whole document is about it.
  void count_document() {
    for (const std::uint32_t topic : r_.analysis.topics) {
      const auto found = votes_.find(code(r_.analysis.hits.hits[topic]));
      if (found != votes_.end()) found->second.in_document += 1;
    }
  }

  double weight_of(const pack::Hit& hit) const {
    int weight = 1;
    const std::string_view digits = r_.pack.property(hit.entry, r_.concepts.k_weight).value_or("1");
    std::from_chars(digits.data(), digits.data() + digits.size(), weight);
    return std::max(1, weight);
  }

  // Of the words of kOpensList.
  bool opens(std::uint32_t t, pack::ConceptId id) const { return (r_.analysis.info[t].asked & kOpensList) != 0 && has_hit(r_, t, id); }

  // "in the field of X", "about X", "for X": within the three words before it.
  bool led(std::uint32_t t) const {
    for (std::uint32_t back = 1; back <= 3 && back <= t; ++back)
      if (opens(t - back, r_.concepts.field_head) || opens(t - back, r_.concepts.about)) return true;
    return false;
  }

  // What opens the list that the word stands in, over other topics, commas, "and", adjectives: "in the fields of", "about", "to"; and how
  // many items stand before it.
  std::pair<std::string_view, std::size_t> lead_of(std::uint32_t t, std::uint32_t begin) const {
    std::size_t items = r_.analysis.info[t].conjunction ? 1 : 0;
    for (std::uint32_t k = t; k > begin && t - k < kListReach; --k) {
      const TokenInfo& info = r_.analysis.info[k - 1];
      if (opens(k - 1, r_.concepts.field_head)) return {"field", std::min<std::size_t>(items, 5)};
      if (opens(k - 1, r_.concepts.about)) return {"about", std::min<std::size_t>(items, 5)};
      if (opens(k - 1, r_.concepts.aim_to) || opens(k - 1, r_.concepts.aim)) return {"aim", std::min<std::size_t>(items, 5)};
      if (opens(k - 1, r_.concepts.include_verb)) return {"include", std::min<std::size_t>(items, 5)};
      if (info.conjunction || opens(k - 1, r_.concepts.and_)) ++items;
      if (r_.analysis.tokens.form(k - 1) == ",") continue;
      const bool passes = (info.classes & (kTopic | kAdjective | kEventNoun | kNationality)) != 0 || info.article || info.conjunction ||
                          opens(k - 1, r_.concepts.org_mod) || opens(k - 1, r_.concepts.and_);
      if (!passes) break;
    }
    return {"none", 0};
  }

  // In the name of a party or a title: whose office it is.
  bool inside_party(std::uint32_t t) const {
    for (const DraftParty& p : d_.parties)
      for (const std::uint32_t m : r_.entities.entity(p.entity).mentions) {
        const Name& n = r_.analysis.names[m];
        if (t >= n.first && t < n.last) return true;
      }
    return false;
  }

  void describe(const std::string& code, const Vote& vote, Weighing& w) const {
    const FeatureWord own = code;
    w.add("code", own);
    const std::string_view nearness = vote.nearest == kFar ? "apart" : vote.nearest < 8 ? "close" : "same";
    w.add("code_near", own, nearness);
    w.add("code_led", own, vote.led ? "led" : "not");
    w.add("area", std::string_view(code).substr(0, code.find('.')));
    w.add("score", static_cast<std::size_t>(std::min(vote.score * 2, 16.0)));
    w.add("share", static_cast<std::size_t>(10 * vote.score / std::max(top_, 0.01)));
    w.add("nearest", vote.nearest == kFar ? 99 : log_bucket(vote.nearest));
    w.add("preceding", vote.preceding == kFar ? 99 : log_bucket(vote.preceding));
    for (const auto& [relation, count] : vote.at) {
      w.add("at", relation);
      if (count > 1) w.add("often_at", relation);
    }
    w.add("hits", std::min<std::size_t>(vote.hits, 6));
    w.add("in_document", log_bucket(vote.in_document));
    w.add("in_name", vote.in_name == vote.hits ? "all" : vote.in_name > 0 ? "some" : "none");
    w.add("heaviest", static_cast<std::size_t>(vote.heaviest));
    w.add(vote.led ? "led" : "not_led");
    w.add("rivals", std::min<std::size_t>(votes_.size(), 8));
    std::size_t stronger = 0;
    std::size_t narrower = 0;
    for (const auto& [other, theirs] : votes_) {
      stronger += theirs.score > vote.score ? 1U : 0U;
      if (narrows(other, code)) {
        w.add("narrower", theirs.score > vote.score ? "stronger" : "weaker");
        ++narrower;
      }
      if (narrows(code, other)) w.add("general", theirs.score > vote.score ? "stronger" : "weaker");
    }
    w.add("rank", std::min<std::size_t>(stronger, 6));
    w.add("narrower_codes", std::min<std::size_t>(narrower, 3));
    if (narrower > 0) w.add("code_over", own, narrower > 1 ? "several" : "one");
    for (const auto& [term, where] : vote.terms) w.add("term", term, where);
    for (const auto& [term, where] : vote.terms) w.add("term", term);
    w.add("code_kind", own, d_.kind);
    for (const FeatureWord& word : words_) w.add("word", own, word);
    parties(own, w);
    turns(vote, w);
    constexpr std::string_view kItems[] = {"0", "1", "2", "3", "4", "5"};
    for (const auto& [lead, items] : vote.leads) w.add("lead", lead);
    for (const auto& [lead, items] : vote.leads) w.add("lead_item", lead, kItems[items]);
    if (vote.in_office == vote.hits) w.add("only_in_office");
    if (vote.in_party == vote.hits) w.add("only_in_party");
    const std::string_view place = stronger == 0 ? "first" : stronger == 1 ? "second" : "later";
    w.add("code_rank", own, place);
    if (narrower > 0) w.add("general_rank", place);
  }

  // In a document of several agreements: whose words they are.
  void turns(const Vote& vote, Weighing& w) const {
    if (r_.anchors.size() < 2) return;
    if (vote.own_name) w.add("in_own_name");
    const std::string_view share = vote.others == 0 ? "own" : vote.own == 0 && !vote.own_name ? "others" : "both";
    w.add("turns", share);
    w.add("turns", share, scope_.alone() ? "alone" : "several");
  }

  // Who the parties are: states have other fields than companies.
  void parties(const FeatureWord& code, Weighing& w) const {
    base::FlatSet<std::string_view> types;
    for (const DraftParty& p : d_.parties) types.insert(r_.entities.entity(p.entity).party_type);
    for (const std::string_view type : types) w.add("code_party", code, type);
  }

  const pack::Hit* longest_topic(std::uint32_t t) const {
    const pack::Hit* best = nullptr;
    if ((r_.analysis.info[t].asked & kTopicWord) == 0) return best;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == r_.concepts.topic && (best == nullptr || h.last > best->last)) best = &h;
    }
    return best;
  }

  bool inside_name(std::uint32_t t) const {
    const auto& names = r_.analysis.names;
    // Names do not overlap much: the few before the first that begins behind the token are enough.
    auto at = std::upper_bound(names.begin(), names.end(), t, [](std::uint32_t token, const Name& n) { return token < n.outer_first; });
    for (int back = 0; back < 4 && at != names.begin(); ++back)
      if (--at; t >= at->first && t < at->last) return true;
    return false;
  }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  std::map<std::string, Vote, std::less<>> votes_;
  std::vector<FeatureWord> words_;  // behind the first anchors, each once
  double top_ = 0;
  bool defence_ = false;
};

}  // namespace

void fill_fields(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  FieldReader(reading, draft, scope).run(out);
}

}  // namespace mithaq::find
