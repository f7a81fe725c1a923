#include "find/tagged_names.h"

#include <algorithm>

#include "find/name_reader.h"

namespace mithaq::find {
namespace {

struct Tagged {
  NameType type = NameType::kUnknown;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

NameType type_of(NameTag tag) {
  switch (tag) {
    case NameTag::kBeginPerson:
    case NameTag::kInPerson: return NameType::kPerson;
    case NameTag::kBeginOrganisation:
    case NameTag::kInOrganisation: return NameType::kOrganisation;
    default: return NameType::kRegion;
  }
}

bool opens(NameTag tag) { return tag == NameTag::kBeginPerson || tag == NameTag::kBeginOrganisation || tag == NameTag::kBeginPlace; }

class Merger : public NameReader {
 public:
  Merger(const pack::Pack& pack, const Concepts& c, const TaggerModel& tagger, Analysis& a)
      : NameReader(pack, c, a), tagger_(tagger), out_(a) {}

  void run() {
    for (const text::Sentence& s : a_.tokens.sentences) sentence(s);
    for (const Tagged& t : tagged_) merge(t);
    out_.names.insert(out_.names.end(), added_.begin(), added_.end());
  }

 private:
  void sentence(const text::Sentence& s) {
    tagger_features(a_, s.first, s.last, features_);
    tagger_.tag(features_, tags_);
    for (std::uint32_t t = 0; t < tags_.size(); ++t) {
      if (tags_[t] == NameTag::kOutside) continue;
      if (opens(tags_[t]) || tagged_.empty() || tagged_.back().last != s.first + t)
        tagged_.push_back({type_of(tags_[t]), s.first + t, s.first + t});
      tagged_.back().last = s.first + t + 1;
    }
  }

  void merge(Tagged t) {
    while (t.last > t.first && any_punct(t.last - 1) && !punct(t.last - 1, '"')) --t.last;
    while (t.last > t.first && any_punct(t.first)) ++t.first;
    if (t.first >= t.last || a_.info[t.first].furniture) return;
    constexpr std::uint32_t kNoPerson = kInstrument | kEventNoun | kFiniteVerb | kOrgHead | kBreak | kTimeWord;
    for (std::uint32_t k = t.first; k < t.last && t.type == NameType::kPerson; ++k)
      if (is(k, kNoPerson) && !is(k, kGivenName | kFamilyName | kWeakName | kNameLink)) return;
    Name* const known = longest_over(t);
    if (known == nullptr) return add(t);
    if (known->type == NameType::kPerson && t.type == NameType::kPerson) return adopt(*known, t);
    if (t.type == NameType::kPerson && known->type == NameType::kUnknown && !known->quoted) return replace(*known, t);
  }

  // The longest name that shares a token with `t`. Names before passed_ end before it: what is tagged comes in the order of the text.
  Name* longest_over(const Tagged& t) {
    while (passed_ < out_.names.size() && out_.names[passed_].last <= t.first) ++passed_;
    Name* longest = nullptr;
    for (std::size_t i = passed_; i < out_.names.size() && out_.names[i].outer_first < t.last; ++i) {
      Name& n = out_.names[i];
      if (n.first < t.last && t.first < n.last && (longest == nullptr || n.last - n.first > longest->last - longest->first)) longest = &n;
    }
    return longest;
  }

  std::uint16_t cut_of(std::uint32_t t) const {
    if (is(t, kGivenName | kState | kOrgHead | kKnownOrg) || article(t) || a_.info[t].cut > 0) return a_.info[t].cut;
    return 0;
  }

  void add(const Tagged& t) {
    Name name;
    name.type = t.type == NameType::kOrganisation ? NameType::kOrganisation : t.type;
    if (t.type == NameType::kOrganisation && is(t.first, kNationality | kFiniteVerb | kEventNoun)) return;
    name.first = name.outer_first = t.first;
    name.last = t.last;
    name.cut = cut_of(t.first);
    name.span = {bare_begin(t.first, name.cut), token(t.last - 1).span.end};
    name.party_type = t.type == NameType::kOrganisation ? std::string_view("organisation") : std::string_view();
    name.confidence = 0.6;
    added_.push_back(name);
  }

  // The tagger knows better where a person's name ends; the titles stay.
  void adopt(Name& known, const Tagged& t) {
    if (t.first < known.outer_first) return;
    if (t.first > known.first && known.title.empty() && known.outer_first == known.first) return;
    known.first = std::max(t.first, known.outer_first);
    known.last = t.last;
    known.span = {bare_begin(known.first, known.first == known.outer_first ? known.cut : 0), token(known.last - 1).span.end};
    if (known.title_last > known.first && known.title_first < known.first) {
      known.title_last = known.first;
      known.title.end = token(known.first - 1).span.end;
    }
  }

  void replace(Name& known, const Tagged& t) {
    known.type = t.type;
    known.last = std::max(known.last, t.last);
    known.span = {known.span.begin, token(known.last - 1).span.end};
  }

  const TaggerModel& tagger_;
  Analysis& out_;
  SentenceFeatures features_;
  std::vector<NameTag> tags_;
  std::vector<Tagged> tagged_;
  std::vector<Name> added_;  // nothing that is tagged later can overlap them
  std::size_t passed_ = 0;
};

}  // namespace

void merge_tagged(const pack::Pack& pack, const Concepts& concepts, const TaggerModel& tagger, Analysis& analysis) {
  Merger(pack, concepts, tagger, analysis).run();
}

}  // namespace mithaq::find
