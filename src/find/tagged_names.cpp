#include "find/tagged_names.h"

#include <algorithm>

#include "find/name_reader.h"

namespace mithaq::find {
namespace {

NameTag inside_of(NameTag tag) {
  return tag == NameTag::kBeginPerson         ? NameTag::kInPerson
         : tag == NameTag::kBeginOrganisation ? NameTag::kInOrganisation
                                              : NameTag::kInPlace;
}

class Adder : public NameReader {
 public:
  Adder(const pack::Pack& pack, const Concepts& c, Analysis& a) : NameReader(pack, c, a), out_(a) {}

  void run() {
    enum : std::uint8_t { kFree, kTitle, kTaken };
    std::vector<std::uint8_t> taken(size(), kFree);
    for (const Name& n : out_.names)
      for (std::uint32_t t = n.outer_first; t < std::max(n.last, n.title_last); ++t) taken[t] = std::max<std::uint8_t>(taken[t], kTitle);
    for (const Name& n : out_.names) std::fill(taken.begin() + n.first, taken.begin() + n.last, kTaken);
    for (std::uint32_t t = 0; t < size();) {
      const NameTag tag = a_.info[t].tag;
      const bool opens = tag == NameTag::kBeginOrganisation || tag == NameTag::kBeginPlace;
      std::uint32_t end = t + 1;
      if (opens)
        while (end < size() && a_.info[end].tag == inside_of(tag)) ++end;
      // Within a title only what begins like a body, and a body whose head has two words ("the central bank").
      const bool free = std::all_of(taken.begin() + t, taken.begin() + end, [](std::uint8_t k) { return k == kFree; });
      const bool titled = std::all_of(taken.begin() + t, taken.begin() + end, [](std::uint8_t k) { return k == kTitle; });
      if (opens && (free || (titled && begins(t, kOrgHead) && end > t + 1))) add(tag, t, end);
      if (titled && tag == NameTag::kOutside && t > 0 && taken[t - 1] == kTitle) add_head(t);
      t = end;
    }
  }

 private:
  void add_head(std::uint32_t t) {
    const pack::Hit* const head = hit(t, c_.org_head);
    if (head != nullptr && head->last > t + 1 && head->definite && begins(t, kOrgHead)) add(NameTag::kBeginOrganisation, t, head->last);
  }

  void add(NameTag tag, std::uint32_t first, std::uint32_t last) {
    // "the agency | a protocol": the tagger runs on into what is signed.
    for (std::uint32_t t = first + 1; t < last; ++t)
      if (begins(t, kInstrument) && !article(t)) last = t;
    while (last > first && any_punct(last - 1) && !punct(last - 1, '"')) --last;
    while (last > first && any_punct(first)) ++first;
    if (first >= last || a_.info[first].furniture) return;
    const bool organisation = tag == NameTag::kBeginOrganisation;
    if (organisation && is(first, kNationality | kFiniteVerb | kEventNoun)) return;
    Name name;
    name.type = organisation ? NameType::kOrganisation : NameType::kRegion;
    name.first = name.outer_first = first;
    name.last = last;
    if (is(first, kGivenName | kState | kOrgHead | kKnownOrg) || article(first) || a_.info[first].cut > 0) name.cut = a_.info[first].cut;
    name.span = {bare_begin(first, name.cut), token(last - 1).span.end};
    name.party_type = organisation ? std::string_view("organisation") : std::string_view();
    name.confidence = 0.6;
    out_.names.push_back(name);
  }

  Analysis& out_;
};

}  // namespace

void tag_tokens(SentenceTagger& tagger, Analysis& analysis) {
  if (tagger.empty()) return;
  std::vector<NameTag> tags;
  for (std::size_t i = 0; i < analysis.tokens.sentences.size(); ++i) {
    if (!analysis.aside.empty() && analysis.aside[i]) continue;
    const text::Sentence& s = analysis.tokens.sentences[i];
    tagger.tag(analysis, s.first, s.last, tags);
    for (std::uint32_t t = 0; t < tags.size(); ++t) analysis.info[s.first + t].tag = tags[t];
  }
}

void add_tagged(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { Adder(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
