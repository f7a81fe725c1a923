#include "find/anchors.h"

#include <algorithm>
#include <charconv>

#include "base/flat_set.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kStandInReach = 1;          // sentences behind the counted instruments
constexpr std::uint32_t kAnotherReach = 16;         // tokens from an instrument to "and another"
constexpr std::uint32_t kDayReach = 3;              // tokens behind an ordinal up to the month
constexpr std::string_view kFeminine = "\xd9\x87";  // ha: the ending ta marbuta, folded
constexpr std::uint32_t kPartReach = 6;             // where the word for the instrument is repeated

class AnchorFinder {
 public:
  AnchorFinder(const pack::Pack& pack, const Concepts& c, const Analysis& a, std::vector<Anchor>& out)
      : pack_(pack), c_(c), a_(a), out_(out), ordinal_(c.ordinal), pick_(c.instrument_pick) {}

  void run() {
    find_hidden();
    std::uint32_t sentence = 0;
    for (std::uint32_t t = 0; t < a_.tokens.tokens.size() && out_.size() < kMaxAnchors;) {
      if ((a_.info[t].asked & kTellsAgreement) == 0 || a_.info[t].furniture) {
        ++t;
        continue;
      }
      while (a_.tokens.sentences[sentence].last <= t) ++sentence;
      const pack::Hit* const hit = longest(t);
      if (hit == nullptr) {
        stand_in(t++, sentence);
        continue;
      }
      const bool counts = hit->concept_id != c_.not_instrument && !hidden(*hit);
      if (counts) add(*hit, sentence);
      t = std::max(hit->last, counts ? out_.back().last : 0U);
    }
  }

 private:
  // "The club Al-Ettifaq": where it is named so, "Al-Ettifaq" alone is no agreement.
  void find_hidden() {
    for (const pack::Hit& h : a_.hits.hits)
      if (h.concept_id == c_.not_instrument)
        if (const auto term = pack_.property(h.entry, c_.k_hides)) hidden_.insert(*term);
  }

  bool hidden(const pack::Hit& h) const {
    const auto same = [](char a, char b) { return a == (b == '_' ? ' ' : b); };
    const std::string_view term = pack_.entry_term(h.entry);
    return h.definite && std::any_of(hidden_.begin(), hidden_.end(), [&](std::string_view name) {
             return std::equal(term.begin(), term.end(), name.begin(), name.end(), same);
           });
  }

  bool is_instrument(pack::ConceptId id) const { return id == c_.instrument || id == c_.named_instrument || id == c_.not_instrument; }

  // The longest instrument term that begins at `t`; lookalikes count so that they hide what is inside them.
  const pack::Hit* longest(std::uint32_t t) const {
    const pack::Hit* best = nullptr;
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      if (!is_instrument(h.concept_id)) continue;
      if (best == nullptr || h.last > best->last || (h.last == best->last && rank(h) > rank(*best))) best = &h;
    }
    return best;
  }

  int rank(const pack::Hit& h) const { return h.concept_id == c_.not_instrument ? 2 : h.concept_id == c_.named_instrument ? 1 : 0; }

  std::string_view property(const pack::Hit& h, pack::KeyId key) const { return pack_.property(h.entry, key).value_or(std::string_view()); }

  void add(const pack::Hit& h, std::uint32_t sentence) {
    Anchor anchor;
    anchor.first = h.first;
    anchor.last = anchor.core_last = h.last;
    anchor.cut = h.cut;
    anchor.sentence = sentence;
    anchor.entry = h.entry;
    anchor.kind = property(h, c_.k_kind);
    anchor.definite = h.definite;
    anchor.plural = (h.features & c_.pl) != 0 && (h.features & c_.sg) == 0;
    anchor.dual = (h.features & c_.du) != 0 && (h.features & (c_.sg | c_.pl)) == 0;
    anchor.two = two(h);
    anchor.weak = pack_.property(h.entry, c_.k_weak).has_value();
    anchor.bare = pack_.property(h.entry, c_.k_bare).has_value();
    anchor.named = h.concept_id == c_.named_instrument;
    anchor.headline = a_.tokens.sentences[sentence].zone == text::Zone::kHeadline;
    const std::uint32_t begin = text::source_offset(a_.text, a_.tokens.tokens[h.first], h.name_cut);
    anchor.span = {begin, a_.tokens.tokens[h.last - 1].span.end};
    adjectives(anchor, a_.tokens.sentences[sentence].last);
    count(anchor, a_.tokens.sentences[sentence].first);
    part_of(anchor);
    out_.push_back(anchor);
  }

  // "the second memorandum", after "two memoranda".
  void part_of(Anchor& anchor) const {
    if (anchor.ordinal == 0 || !anchor.definite || anchor.plural || anchor.dual) return;
    const auto counted = std::find_if(out_.rbegin(), out_.rend(), [&](const Anchor& a) {
      const bool other = a.weak && a.kind != anchor.kind;  // "three agreements worth 9 million and grants: the first agreement"
      return a.lot() && !other && !a.headline && a.sentence + kPartReach >= anchor.sentence;
    });
    if (counted == out_.rend() || (counted->count > 1 && anchor.ordinal > counted->count)) return;
    anchor.part = true;
    anchor.whole = static_cast<std::uint32_t>(&*counted - out_.data());
  }

  // Before its genitive a dual is written like "my memorandum", which nobody says in the news.
  bool two(const pack::Hit& h) const {
    const bool mine = (h.features & c_.sg) != 0 && (h.features & c_.pron) != 0;
    return (h.features & c_.du) != 0 && (h.features & c_.pl) == 0 && ((h.features & c_.sg) == 0 || mine);
  }

  // "the first ..., and the second ...": stands for one of the instruments that were counted shortly before.
  void stand_in(std::uint32_t t, std::uint32_t sentence) {
    const pack::Hit* hit = counting_word(t);
    if (hit == nullptr || !alone(t, sentence) || tells_day(hit->last, a_.tokens.sentences[sentence].last)) return;
    auto counted = std::find_if(out_.rbegin(), out_.rend(),
                                [&](const Anchor& a) { return a.lot() && !a.pronoun && a.sentence + kStandInReach >= sentence; });
    if ((counted == out_.rend() || counted->headline) && and_another(*hit, sentence)) counted = out_.rbegin();
    if (counted == out_.rend() || counted->headline || (counted->count > 1 && ordinal(*hit) > counted->count)) return;
    Anchor anchor;
    anchor.first = t;
    anchor.last = anchor.core_last = hit->last;
    anchor.cut = hit->cut;
    anchor.sentence = sentence;
    anchor.entry = counted->entry;
    anchor.kind = counted->kind;
    anchor.weak = counted->weak;
    anchor.bare = counted->bare;
    anchor.pronoun = anchor.another = true;
    anchor.part = true;
    anchor.whole = static_cast<std::uint32_t>(&*counted - out_.data());
    anchor.ordinal = ordinal(*hit);
    anchor.span = {text::source_offset(a_.text, a_.tokens.tokens[t], hit->name_cut), a_.tokens.tokens[hit->last - 1].span.end};
    out_.push_back(anchor);
  }

  // "An agreement with A, and another with B", "... on one thing, and another on the other": of the gender of the last instrument in the
  // sentence. "With a company, and another from Cairo" is another company.
  bool and_another(const pack::Hit& hit, std::uint32_t sentence) const {
    if (hit.concept_id != pick_ || hit.definite || !a_.info[hit.first].conjunction || out_.empty()) return false;
    const Anchor& last = out_.back();
    if (last.sentence != sentence || last.definite || last.pronoun || last.first + kAnotherReach < hit.first) return false;
    const bool feminine = a_.tokens.form(last.first).ends_with(kFeminine) || a_.tokens.form(last.core_last - 1).ends_with(kFeminine);
    return property(hit, c_.k_other) == (feminine ? "f" : "m") && leads_on(hit.last, sentence);
  }

  // "with", "between", "about" or "for" behind it.
  bool leads_on(std::uint32_t t, std::uint32_t sentence) const {
    if (t >= a_.tokens.sentences[sentence].last) return false;
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::ConceptId id = a_.hits.hits[i].concept_id;
      if (id == c_.with || id == c_.between || id == c_.about) return true;
    }
    for (const pack::CliticEdge& e : a_.clitics_of(t))
      if (e.from == 0 && e.concept_id == c_.to && a_.info[t].cut >= e.to) return true;
    return false;
  }

  // A definite ordinal, or "another".
  const pack::Hit* counting_word(std::uint32_t t) const {
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      if ((h.concept_id == ordinal_ && h.definite && ordinal(h) > 0) || h.concept_id == pick_) return &h;
    }
    return nullptr;
  }

  std::uint32_t ordinal(const pack::Hit& h) const {
    std::uint32_t value = 0;
    const std::string_view digits = property(h, c_.k_value);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return h.concept_id == ordinal_ && value <= 20 ? value : 0;
  }

  // Not the adjective of a noun before it.
  bool alone(std::uint32_t t, std::uint32_t sentence) const {
    const std::uint32_t first = a_.tokens.sentences[sentence].first;
    // "in both readings, the first and the second": of the readings, as the ordinal before it.
    if (t > first + 1 && a_.info[t].conjunction && counting_word(t - 1) != nullptr && a_.info[t - 2].article) return alone(t - 1, sentence);
    if (t == first || a_.info[t].conjunction) return true;
    if (ends_phrase(t, first)) return false;
    return a_.tokens.tokens[t - 1].kind == text::TokenKind::kPunct || (a_.info[t - 1].classes & (kFiniteVerb | kBreak)) != 0;
  }

  // "the fifth and twentieth of March"
  bool tells_day(std::uint32_t t, std::uint32_t end) const {
    for (std::uint32_t k = t; k < std::min(end, t + kDayReach); ++k) {
      if ((a_.info[k].classes & kTimeWord) != 0) return true;
      if ((a_.info[k].classes & (kNumber | kBreak)) == 0) return false;
    }
    return false;
  }

  // "on the other side"
  bool ends_phrase(std::uint32_t t, std::uint32_t first) const {
    for (std::uint32_t i = a_.hits.first[t - std::min(t - first, 2U)]; i < a_.hits.first[t]; ++i)
      if (a_.hits.hits[i].concept_id == c_.both_first && a_.hits.hits[i].last > t) return true;
    return false;
  }

  // Adjectives after the term: some change the kind, nationalities name parties, "another" parts it from the one before.
  void adjectives(Anchor& anchor, std::uint32_t end) const {
    std::uint32_t t = anchor.last;
    for (; t < end && t < anchor.last + 6; ++t) {
      if (is_dash(t) && !anchor.nations.empty()) continue;
      bool taken = false;
      for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1] && !taken; ++i) {
        const pack::Hit& h = a_.hits.hits[i];
        if (h.cut != 0 && !(h.concept_id == c_.nationality && !anchor.nations.empty())) continue;
        if (h.concept_id == c_.instrument_adjective && first_of(anchor, t)) continue;
        if (h.concept_id == c_.instrument_mod && anchor.bare) anchor.kind = property(h, c_.k_kind);
        if (h.concept_id == c_.nationality) anchor.nations.push_back(t);
        const bool counts = h.concept_id == pick_ || h.concept_id == ordinal_;
        if (h.concept_id == ordinal_) anchor.ordinal = ordinal(h);
        if (counts && anchor.ordinal != 1) anchor.another = true;
        taken = h.concept_id == c_.instrument_mod || h.concept_id == c_.instrument_adjective || h.concept_id == c_.nationality ||
                h.concept_id == c_.group_adjective || counts;
      }
      if (!taken) break;
      anchor.last = t + 1;
    }
  }

  // "the first" behind a feminine word: behind a masculine one it is written like "preliminary".
  bool first_of(const Anchor& anchor, std::uint32_t t) const {
    if (!anchor.definite || !a_.tokens.form(anchor.core_last - 1).ends_with(kFeminine)) return false;
    const auto begin = a_.hits.hits.begin();
    return std::any_of(begin + a_.hits.first[t], begin + a_.hits.first[t + 1],
                       [&](const pack::Hit& h) { return h.concept_id == ordinal_ && h.definite && ordinal(h) == 1; });
  }

  bool is_dash(std::uint32_t t) const { return a_.tokens.tokens[t].kind == text::TokenKind::kPunct && a_.tokens.form(t)[0] == '-'; }

  // "this memorandum"; "the same official (signed) a memorandum" is none. "three memoranda", "5 agreements", "two memoranda" (dual).
  void count(Anchor& anchor, std::uint32_t begin) const {
    if (anchor.dual) anchor.count = 2;
    if (anchor.first == begin) return;
    const std::uint32_t t = anchor.first - 1;
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      const std::string_view name = pack_.concept_name(h.concept_id);
      if (name == "this" && anchor.definite) anchor.demonstrative = true;
      if (h.concept_id == pick_) anchor.another = true;
      if (h.concept_id == c_.number_word) set_count(anchor, property(h, c_.k_value));
    }
    if (a_.tokens.tokens[t].kind == text::TokenKind::kNumber) set_count(anchor, a_.tokens.form(t));
  }

  static void set_count(Anchor& anchor, std::string_view digits) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc() && end == digits.data() + digits.size() && value >= 2 && value <= 300) anchor.count = value;
  }

  const pack::Pack& pack_;
  const Concepts& c_;
  const Analysis& a_;
  std::vector<Anchor>& out_;
  base::FlatSet<std::string_view> hidden_;  // terms
  pack::ConceptId ordinal_, pick_;
};

}  // namespace

void find_anchors(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis, std::vector<Anchor>& out) {
  out.clear();
  AnchorFinder(pack, concepts, analysis, out).run();
}

}  // namespace mithaq::find
