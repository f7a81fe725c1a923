#include "find/anchors.h"

#include <charconv>

namespace mithaq::find {
namespace {

class AnchorFinder {
 public:
  AnchorFinder(const pack::Pack& pack, const Concepts& c, const Analysis& a, std::vector<Anchor>& out)
      : pack_(pack), c_(c), a_(a), out_(out) {}

  void run() {
    std::uint32_t sentence = 0;
    for (std::uint32_t t = 0; t < a_.tokens.tokens.size() && out_.size() < kMaxAnchors;) {
      while (a_.tokens.sentences[sentence].last <= t) ++sentence;
      const pack::Hit* hit = a_.info[t].furniture ? nullptr : longest(t);
      if (hit == nullptr || hit->concept_id == c_.not_instrument) {
        t = hit == nullptr ? t + 1 : hit->last;
        continue;
      }
      add(*hit, sentence);
      t = hit->last;
    }
  }

 private:
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
    anchor.weak = pack_.property(h.entry, c_.k_weak).has_value();
    anchor.bare = pack_.property(h.entry, c_.k_bare).has_value();
    anchor.named = h.concept_id == c_.named_instrument;
    anchor.headline = a_.tokens.sentences[sentence].zone == text::Zone::kHeadline;
    const std::uint32_t begin = text::source_offset(a_.text, a_.tokens.tokens[h.first], h.name_cut);
    anchor.span = {begin, a_.tokens.tokens[h.last - 1].span.end};
    adjectives(anchor, a_.tokens.sentences[sentence].last);
    count(anchor, a_.tokens.sentences[sentence].first);
    out_.push_back(anchor);
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
        if (h.concept_id == c_.instrument_mod && anchor.bare) anchor.kind = property(h, c_.k_kind);
        if (h.concept_id == c_.nationality) anchor.nations.push_back(t);
        const std::string_view name = pack_.concept_name(h.concept_id);
        if (name == "InstrumentPick" || name == "Ordinal") anchor.another = true;
        taken = h.concept_id == c_.instrument_mod || h.concept_id == c_.instrument_adjective || h.concept_id == c_.nationality ||
                h.concept_id == c_.group_adjective || name == "InstrumentPick" || name == "Ordinal";
      }
      if (!taken) break;
      anchor.last = t + 1;
    }
  }

  bool is_dash(std::uint32_t t) const { return a_.tokens.tokens[t].kind == text::TokenKind::kPunct && a_.tokens.form(t)[0] == '-'; }

  // "three memoranda", "5 agreements", "two memoranda" (dual).
  void count(Anchor& anchor, std::uint32_t begin) const {
    if (anchor.dual) anchor.count = 2;
    if (anchor.first == begin) return;
    const std::uint32_t t = anchor.first - 1;
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      const std::string_view name = pack_.concept_name(h.concept_id);
      if (name == "this") anchor.demonstrative = true;
      if (name == "InstrumentPick") anchor.another = true;
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
};

}  // namespace

void find_anchors(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis, std::vector<Anchor>& out) {
  out.clear();
  AnchorFinder(pack, concepts, analysis, out).run();
}

}  // namespace mithaq::find
