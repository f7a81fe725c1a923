#include "find/draft_lead.h"

#include <algorithm>
#include <array>

#include "base/flat_set.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLeadSentences = 2;  // of the story, behind the headline
constexpr std::uint32_t kReach = 12;         // words to each side of a mention
constexpr std::size_t kShortest = 6;         // bytes of a folded word: three letters
constexpr std::size_t kMostAnchors = 4;      // mentions that are looked at
constexpr std::array<const char*, 5> kRanks = {"0", "1", "2", "3", "many"};

class Lead {
 public:
  explicit Lead(const Reading& r) : r_(r) {
    std::uint32_t body = 0;
    for (const text::Sentence& s : r.analysis.tokens.sentences) {
      if (s.zone != text::Zone::kHeadline && ++body > kLeadSentences) break;
      end_ = s.last;
      ++sentences_;
    }
    for (std::uint32_t t = 0; t < end_; ++t)
      if (tells(t)) words_.insert(word(t));
  }

  // None of it stands in the lead.
  bool is_past(const Draft& d) const {
    return std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].sentence >= sentences_; });
  }

  // Parties that are named in the lead.
  std::size_t parties(const Draft& d) const {
    return static_cast<std::size_t>(std::count_if(d.parties.begin(), d.parties.end(), [&](const DraftParty& p) {
      const auto& mentions = r_.entities.entity(p.entity).mentions;
      return !mentions.empty() && r_.analysis.names[mentions.front()].outer_first < end_;
    }));
  }

  // Words around its mentions that the lead has too.
  std::size_t shared_words(const Draft& d) const {
    base::FlatSet<std::string_view> shared;
    for (std::size_t k = 0; k < std::min(d.anchors.size(), kMostAnchors); ++k) {
      const Anchor& a = r_.anchors[d.anchors[k]];
      const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
      const std::uint32_t begin = std::max(s.first, a.first - std::min(a.first, kReach));
      for (std::uint32_t t = begin; t < std::min(s.last, a.last + kReach); ++t)
        if ((t < a.first || t >= a.last) && tells(t) && words_.contains(word(t))) shared.insert(word(t));
    }
    return shared.size();
  }

 private:
  bool tells(std::uint32_t t) const {
    const TokenInfo& info = r_.analysis.info[t];
    return r_.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic && !info.furniture &&
           (info.classes & (kBreak | kInstrument | kFiniteVerb | kTimeWord)) == 0 && word(t).size() >= kShortest;
  }
  std::string_view word(std::uint32_t t) const { return pack::without_article(r_.analysis.bare(t)); }

  const Reading& r_;
  std::uint32_t end_ = 0;        // one past its last token
  std::uint32_t sentences_ = 0;  // the headline's included
  base::FlatSet<std::string_view> words_;
};

const char* rank(std::size_t n) { return kRanks[std::min(n, kRanks.size() - 1)]; }

}  // namespace

void describe_lead(const Reading& reading, const Draft& draft, Weighing& out) {
  const Lead lead(reading);
  const bool past = lead.is_past(draft);
  const std::string_view parties = rank(lead.parties(draft));
  out.add("lead_parties", parties, past ? "past" : "in");
  if (!past) return;
  const std::string_view words = rank(lead.shared_words(draft));
  out.add("lead_words", words);
  out.add("lead_words", words, parties);
}

}  // namespace mithaq::find
