// Two instruments told in one breath: "two memoranda with the ministry: the first ..., the second ...".
#include <algorithm>

#include "find/drafts.h"

namespace mithaq::find {
namespace {

class DualSplitter {
 public:
  explicit DualSplitter(const Reading& r) : r_(r), pick_(r.pack.concept_id("InstrumentPick")), ordinal_(r.pack.concept_id("Ordinal")) {}

  void run(std::vector<Draft>& drafts) const {
    std::vector<Draft> out;
    for (Draft& d : drafts) {
      if (!told_apart(d)) {
        out.push_back(std::move(d));
        continue;
      }
      d.count = 1;
      Draft second = d;
      share_out(d, second);
      out.push_back(std::move(d));
      out.push_back(std::move(second));
    }
    drafts = std::move(out);
  }

 private:
  // A dual anchor, and after it "the first" and "the second" (or "the other") within this sentence and the next.
  bool told_apart(const Draft& d) const {
    if (d.count != 2) return false;
    for (const std::uint32_t i : d.anchors) {
      const Anchor& a = r_.anchors[i];
      if (!a.dual || a.headline) continue;
      const auto& sentences = r_.analysis.tokens.sentences;
      // Where "the first" and "the second" are anchors of their own, they part it already.
      if (i + 1 < r_.anchors.size() && r_.anchors[i + 1].pronoun) return false;
      const std::uint32_t end = sentences[std::min<std::size_t>(a.sentence + 1, sentences.size() - 1)].last;
      bool first = false;
      for (std::uint32_t t = a.last; t < end; ++t) {
        if (t != a.last && other_anchor(t)) break;
        if (ordinal(t, "1")) first = true;
        if (first && (ordinal(t, "2") || another(t))) return true;
      }
      if (another_after(a.last, end)) return true;
    }
    return false;
  }

  // "two memoranda on A, and the other on B"
  bool another_after(std::uint32_t t, std::uint32_t end) const {
    for (; t < end; ++t) {
      if (other_anchor(t)) return false;
      if (another(t)) return true;
    }
    return false;
  }

  bool other_anchor(std::uint32_t t) const {
    const auto at = std::lower_bound(r_.anchors.begin(), r_.anchors.end(), t, [](const Anchor& a, std::uint32_t k) { return a.first < k; });
    return at != r_.anchors.end() && at->first == t && !at->definite;
  }

  bool ordinal(std::uint32_t t, std::string_view value) const {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == ordinal_ && r_.pack.property(h.entry, r_.concepts.k_value).value_or("") == value) return true;
    }
    return false;
  }

  bool another(std::uint32_t t) const {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
      if (r_.analysis.hits.hits[i].concept_id == pick_ && r_.analysis.hits.hits[i].definite) return true;
    return false;
  }

  // A and B each sign with C.
  void share_out(Draft& first, Draft& second) const {
    if (first.parties.size() != 3) return;
    std::vector<std::size_t> same_head;
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = i + 1; j < 3; ++j)
        if (head(first.parties[i]) == head(first.parties[j]) && head(first.parties[i]) != 0xFFFFFFFF) same_head = {i, j};
    if (same_head.empty()) return;
    first.parties.erase(first.parties.begin() + static_cast<std::ptrdiff_t>(same_head[1]));
    second.parties.erase(second.parties.begin() + static_cast<std::ptrdiff_t>(same_head[0]));
  }

  pack::EntryId head(const DraftParty& p) const { return r_.entities.entity(p.entity).head; }

  const Reading& r_;
  pack::ConceptId pick_;
  pack::ConceptId ordinal_;
};

}  // namespace

void split_duals(const Reading& reading, std::vector<Draft>& drafts) { DualSplitter(reading).run(drafts); }

}  // namespace mithaq::find
