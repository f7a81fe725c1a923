#include "find/mention_names.h"

#include <algorithm>
#include <optional>

#include "find/name_reader.h"

namespace mithaq::find {
namespace {

constexpr double kLeast = 0.6;        // organisations that are less sure are mostly common nouns ("the project of the school")
constexpr double kTaggedAlone = 0.6;  // what the tagger says and no reader
constexpr std::uint32_t kAnyPersonName = kGivenName | kFamilyName | kWeakName;

NameTag inside_of(NameTag begin) { return static_cast<NameTag>(static_cast<int>(begin) + 1); }
bool opens(NameTag tag) { return tag == NameTag::kBeginPerson || tag == NameTag::kBeginOrganisation || tag == NameTag::kBeginPlace; }

doc::MentionType type_of(NameTag begin) {
  return begin == NameTag::kBeginPerson         ? doc::MentionType::kPerson
         : begin == NameTag::kBeginOrganisation ? doc::MentionType::kOrganisation
                                                : doc::MentionType::kPlace;
}

class MentionNames : public NameReader {
 public:
  MentionNames(const pack::Pack& pack, const Concepts& c, const Analysis& a, std::span<const NameTag> tags)
      : NameReader(pack, c, a), tags_(tags.begin(), tags.end()), reader_(tags_.size()), titled_(tags_.size()) {
    for (const Name& n : a_.names) {
      if (n.type == NameType::kPerson) std::fill(titled_.begin() + n.title_first, titled_.begin() + n.title_last, true);
      if (n.type == NameType::kOrganisation && n.confidence < kLeast) continue;
      std::fill(reader_.begin() + n.first, reader_.begin() + n.last, &n);
    }
  }

  void run(std::vector<doc::Mention>& out) {
    for (std::uint32_t t = 0; t < size(); ++t) add_organisation(t);
    for (std::uint32_t t = 0; t < size(); ++t) unquote(t);
    for (std::uint32_t t = 0; t < size(); ++t) cut_person(t);
    for (std::uint32_t t = 0; t < size(); ++t) add_place(t);
    for (std::uint32_t t = 1; t < size(); ++t) add_place_head(t);
    weigh_states();
    for (std::uint32_t t = 1; t < size(); ++t) add_compass(t);
    for (std::uint32_t t = 0; t < size(); t = end_of(t)) write(t, out);
  }

 private:
  NameTag tag(std::uint32_t t) const { return t < size() ? tags_[t] : NameTag::kOutside; }

  // One past the tagged name that begins at `t`; the next token where none begins.
  std::uint32_t end_of(std::uint32_t t) const {
    std::uint32_t end = t + 1;
    if (opens(tags_[t]))
      while (end < size() && tags_[end] == inside_of(tags_[t])) ++end;
    return end;
  }

  void set(std::uint32_t first, std::uint32_t last, NameTag begin) {
    for (std::uint32_t t = first; t < last; ++t) tags_[t] = begin == NameTag::kOutside || t == first ? begin : inside_of(begin);
    // What was the rest of a longer name is none of its own.
    for (std::uint32_t t = last; t < size() && tags_[t] != NameTag::kOutside && !opens(tags_[t]); ++t) tags_[t] = NameTag::kOutside;
  }

  bool starts_name(std::uint32_t t) const { return reader_[t] != nullptr && reader_[t]->first == t; }

  // What a reader found where the tagger is silent or found a part of it.
  void add_organisation(std::uint32_t t) {
    if (!starts_name(t)) return;
    const Name& n = *reader_[t];
    if ((n.type != NameType::kOrganisation && n.type != NameType::kBody) || !particular(n)) return;
    if (tags_[t] != NameTag::kOutside && tags_[t] != NameTag::kBeginOrganisation) return;
    if (std::any_of(tags_.begin() + n.first, tags_.begin() + n.last, is_person)) return;
    if (tags_[t] == NameTag::kBeginOrganisation && !completes(n, end_of(t))) return;
    set(n.first, n.last, NameTag::kBeginOrganisation);
  }

  // "The Ministry of Environment" + "and Water and Agriculture": a body by its head, and only words with the article come to it.
  bool completes(const Name& n, std::uint32_t tagged_end) const {
    if (tagged_end >= n.last || !begins(n.first, kOrgHead)) return false;
    for (std::uint32_t t = tagged_end; t < n.last; ++t)
      if (!article(t)) return false;
    return true;
  }

  // Not only some company or some committee: a word behind the head is definite, a name, or in no list.
  bool particular(const Name& n) const {
    if (tags_[n.first] == NameTag::kBeginOrganisation) return true;
    const pack::Hit* head = hit(n.first, c_.org_head);
    if (n.plural || (head != nullptr && (head->features & c_.pron) != 0)) return false;
    if (n.last == n.first + 1) return n.type == NameType::kBody || is(n.first, kKnownOrg) || !article(n.first);
    for (std::uint32_t t = n.first + 1; t < n.last; ++t)
      if (article(t) || is(t, kState | kNationality | kGivenName | kFamilyName) || latin(t) || !known(t) || any_punct(t)) return true;
    return false;
  }

  // A name in quotation marks is what stands between them.
  void unquote(std::uint32_t t) {
    if (!opens(tags_[t]) || !punct(t, '"')) return;
    const std::uint32_t end = end_of(t);
    const NameTag begin = tags_[t];
    const std::uint32_t last = end > t + 1 && any_punct(end - 1) ? end - 1 : end;
    set(t, end, NameTag::kOutside);
    if (last > t + 1) set(t + 1, last, begin);
  }

  // A verb, a blessing or "and" behind a name is no part of it.
  void cut_person(std::uint32_t t) {
    if (tags_[t] != NameTag::kBeginPerson) return;
    const std::uint32_t end = end_of(t);
    for (std::uint32_t k = t + 1; k < end; ++k)
      if ((begins(k, kFiniteVerb | kBlessing) && !is(k, kAnyPersonName)) || a_.info[k].conjunction || punct(k, '-'))
        return set(k, end, NameTag::kOutside);
  }

  // "The Kingdom" where the tagger is silent.
  void add_place(std::uint32_t t) {
    if (tags_[t] == NameTag::kOutside && starts_name(t) && reader_[t]->type == NameType::kEpithet) set(t, t + 1, NameTag::kBeginPlace);
  }

  // "The region of Jazan", "the Greek capital Athens": the word for the place belongs to the name.
  void add_place_head(std::uint32_t t) {
    if (tags_[t] != NameTag::kBeginPlace || has_clitic(t)) return;
    std::uint32_t first = t - 1;
    const bool nation = first > 0 && is(first, kNationality) && !has_clitic(first);
    if (nation) --first;
    if (tags_[first] != NameTag::kOutside || tags_[t - 1] != NameTag::kOutside || new_line(t)) return;
    if (begins(first, kPlaceHead) && !begins(first, kOrgHead) && article(first) == nation) set(first, end_of(t), NameTag::kBeginPlace);
  }

  // "The north west of Syria" names a place of its own.
  void add_compass(std::uint32_t t) {
    if (tags_[t] != NameTag::kBeginPlace || has_clitic(t) || new_line(t)) return;
    for (std::uint32_t first = t - std::min(t, 2U); first < t; ++first) {
      const pack::Hit* const point = hit(first, c_.place_word);
      if (point == nullptr || point->last != t || !marked(*point, c_.k_compass)) continue;
      if (std::all_of(tags_.begin() + first, tags_.begin() + t, [](NameTag k) { return k == NameTag::kOutside; }))
        return set(first, end_of(t), NameTag::kBeginPlace);
    }
  }

  bool is_state(std::uint32_t t) const {
    const bool place = tags_[t] == NameTag::kBeginPlace || tags_[t] == NameTag::kBeginOrganisation;
    if (!place || reader_[t] == nullptr) return false;
    const Name& n = *reader_[t];
    return n.type == NameType::kEpithet || (n.type == NameType::kState && n.last >= end_of(t));
  }

  void weigh_states() {
    std::uint32_t before = 0;  // end of the state before
    NameTag last = NameTag::kBeginOrganisation;
    for (std::uint32_t t = 0; t < size(); ++t) {
      if (!is_state(t)) continue;
      const std::uint32_t end = end_of(t);
      const bool chain = before > 0 && t - before <= 1;
      last = where(t).value_or(chain ? last : NameTag::kBeginOrganisation);
      set(t, end, last);
      before = end;
    }
  }

  // What the word before a state says: a place behind "in", "from", "to", "such as", "north of"; nothing behind "and" and commas.
  std::optional<NameTag> where(std::uint32_t t) const {
    if (has_clitic(t)) {
      bool only_and = true;
      for (const pack::CliticEdge& e : a_.clitics_of(t)) {
        if (e.to > a_.info[t].cut) continue;
        if (e.concept_id == c_.by) return NameTag::kBeginPlace;
        only_and = only_and && e.concept_id == c_.and_;
      }
      return only_and ? std::nullopt : std::optional(NameTag::kBeginOrganisation);
    }
    if (t == 0 || punct(t - 1, ',') || hit(t - 1, c_.and_) != nullptr) return std::nullopt;
    for (const pack::ConceptId c : {c_.in, c_.from, c_.to, c_.as, c_.place_word})
      if (hit(t - 1, c) != nullptr) return NameTag::kBeginPlace;
    return NameTag::kBeginOrganisation;
  }

  void write(std::uint32_t t, std::vector<doc::Mention>& out) const {
    if (!opens(tags_[t]) || a_.info[t].furniture) return;
    const std::uint32_t end = end_of(t);
    if (tags_[t] != NameTag::kBeginPerson && titled_[t] && titled_[end - 1]) return;
    doc::Mention m;
    m.type = type_of(tags_[t]);
    const Name* name = starts_name(t) ? reader_[t] : nullptr;
    m.span = {name != nullptr && name->cut > 0 ? name->span.begin : bare_begin(t, a_.info[t].cut), token(end - 1).span.end};
    m.confidence = name != nullptr && name->last == end ? std::max(name->confidence, kTaggedAlone) : kTaggedAlone;
    if (name != nullptr && name->last == end) m.state = std::string(name->state);
    out.push_back(std::move(m));
  }

  std::vector<NameTag> tags_;
  std::vector<const Name*> reader_;  // of each token, what a reader found there
  std::vector<bool> titled_;         // tokens of offices before persons
};

}  // namespace

void collect_names(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis, std::span<const NameTag> tags,
                   std::vector<doc::Mention>& out) {
  MentionNames(pack, concepts, analysis, tags).run(out);
  for (const Name& name : analysis.names) {
    if (name.type != NameType::kPerson || name.title.empty()) continue;
    doc::Mention m;
    m.type = doc::MentionType::kTitle;
    m.span = name.title;
    m.confidence = name.confidence;
    m.state = std::string(name.state);
    out.push_back(std::move(m));
  }
}

}  // namespace mithaq::find
