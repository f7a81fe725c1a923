#include "find/names.h"

#include <algorithm>

#include "find/name_reader.h"
#include "find/tagged_names.h"

namespace mithaq::find {
namespace {

// The best of what the readers find at one token: an organisation by its head before a shorter listed name, a person when titled.
class Readers {
 public:
  Readers(const pack::Pack& pack, const Concepts& c, Analysis& a)
      : a_(a), known_(pack, c, a), marked_(pack, c, a), organisations_(pack, c, a), persons_(pack, c, a) {}

  void run() {
    const auto count = static_cast<std::uint32_t>(a_.tokens.tokens.size());
    for (std::uint32_t t = 0; t < count;) {
      if (a_.info[t].furniture) {
        ++t;
        continue;
      }
      t = std::max(t + 1, at(t));
    }
  }

 private:
  // Adds what begins at `t`; one past what was taken, or `t`.
  std::uint32_t at(std::uint32_t t) {
    const std::uint32_t starts = a_.info[t].starts;
    std::optional<Name> name;
    if ((starts & kOrgHead) != 0) name = organisations_.read(t);
    if ((starts & (kState | kKnownOrg | kSideWord)) != 0) prefer(name, known_.read(t));
    // A company called like a person, before another name, is that person.
    if (name && weak_organisation(*name))
      if (auto person = persons_.read(t); person && person->last > name->last) name = person;
    // A rank that is spelled like a body ("major general", "brigade") belongs to the name behind it.
    // "The foundation", spelled like "the founder", before an office is no title.
    const bool office = name && name->last < a_.info.size() && (a_.info[name->last].starts & kOffice) != 0;
    if (name && name->type == NameType::kNominal && ((starts & kRank) != 0 || ((starts & kOffice) != 0 && !office)))
      if (auto person = persons_.read(t)) name = person;
    constexpr std::uint32_t kPersonal = kCourtesy | kRank | kOffice | kGivenName | kFamilyName | kWeakName;
    if (!name && (a_.info[t].tag != NameTag::kOutside || (starts & kPersonal) != 0 || persons_.follows_person(t))) name = persons_.read(t);
    if (name && name->type == NameType::kCounterpart && !name->state.empty())
      if (const auto person = persons_.read_counterpart(*name)) {
        a_.names.push_back(*name);
        a_.names.push_back(*person);
        return person->last;
      }
    if (!name && a_.tokens.tokens[t].kind != text::TokenKind::kArabic) name = marked_.read(t);
    if (!name) return t;
    if (name->type == NameType::kPerson && !name->title.empty()) title_names(*name);
    a_.names.push_back(*name);
    // What stands in quotes may be listed: then it is that.
    if (name->type == NameType::kUnknown && name->quoted) return quoted(*name);
    return std::max(name->last, name->title_last);
  }

  bool weak_organisation(const Name& name) const {
    return name.type == NameType::kOrganisation && name.confidence <= 0.5 && name.last == name.first + 1 &&
           (a_.info[name.first].classes & (kGivenName | kFamilyName | kWeakName)) != 0;
  }

  std::uint32_t quoted(const Name& outer) {
    std::optional<Name> inner;
    const std::uint32_t t = outer.first + 1;
    if ((a_.info[t].starts & kOrgHead) != 0) inner = organisations_.read(t);
    if ((a_.info[t].starts & (kState | kKnownOrg)) != 0) prefer(inner, known_.read(t));
    if (!inner || inner->last + 1 < outer.last) return outer.last;
    inner->first = inner->outer_first = outer.first;
    inner->last = outer.last;
    inner->cut = 0;
    a_.names.back() = *inner;
    return outer.last;
  }

  static void prefer(std::optional<Name>& name, std::optional<Name> listed) {
    if (!listed) return;
    // The same name, followed by its short form.
    if (name && listed->first == name->first && listed->span.end >= name->span.end && listed->last < name->last) {
      listed->last = name->last;
      listed->alias = name->alias;
    }
    if (!name || name->type == NameType::kNominal || listed->last >= name->last || listed->type == NameType::kState) name = listed;
  }

  // An office names its state or body too: keep those readable as parties.
  void title_names(const Name& person) {
    for (std::uint32_t t = person.title_first; t < person.title_last; ++t) {
      const std::uint32_t starts = a_.info[t].starts;
      std::optional<Name> inner;
      if ((starts & kOrgHead) != 0 && t > person.title_first && !board(person, t)) inner = organisations_.read(t);
      if ((starts & (kState | kKnownOrg)) != 0) prefer(inner, known_.read(t));
      if (!inner && a_.tokens.tokens[t].kind == text::TokenKind::kPunct) inner = marked_.read(t);
      if (!inner || inner->last > person.title_last || inner->type == NameType::kNominal) continue;
      a_.names.push_back(*inner);
      t = inner->last - 1;
    }
  }

  // "chairman of the board of directors of company X" speaks for the company: "board of directors" is two heads in a row.
  bool board(const Name& person, std::uint32_t t) const {
    const auto head = [&](std::uint32_t k) { return k < person.title_last && (a_.info[k].starts & kOrgHead) != 0 && a_.info[k].cut == 0; };
    return (head(t + 1) && !a_.info[t].article) ||
           (t > person.title_first + 1 && head(t - 1) && !a_.info[t - 1].article && !a_.info[t].article);
  }

  Analysis& a_;
  KnownNameReader known_;
  MarkedNameReader marked_;
  OrganisationReader organisations_;
  PersonReader persons_;
};

// Clitics before words that no list knows: their edges, which the look-up cannot give.
void note_clitics(const pack::Pack& pack, Analysis& a) {
  std::vector<pack::CliticEdge> more;
  std::vector<pack::Lookup::Split> splits;
  const pack::Lookup lookup(pack);
  for (const Name& name : a.names) {
    const auto edges = a.clitics_of(name.outer_first);
    if (name.cut == 0 || std::any_of(edges.begin(), edges.end(), [&](const pack::CliticEdge& e) { return e.to == name.cut; })) continue;
    lookup.splits(a.tokens.form(name.outer_first), splits);
    const auto split = std::find_if(splits.begin(), splits.end(), [&](const pack::Lookup::Split& s) { return s.cut == name.cut; });
    if (split == splits.end()) continue;
    std::uint16_t from = 0;
    for (int i = 0; i < 2 && split->clitics[i] != pack::kNoConcept; from = split->ends[i++])
      more.push_back({name.outer_first, from, split->ends[i], split->clitics[i]});
  }
  if (more.empty()) return;
  std::vector<pack::CliticEdge>& all = a.hits.clitics;
  all.insert(all.end(), more.begin(), more.end());
  std::stable_sort(all.begin(), all.end(), [](const pack::CliticEdge& x, const pack::CliticEdge& y) { return x.token < y.token; });
}

}  // namespace

void NameFinder::run(Analysis& analysis, SentenceTagger& tagger) const {
  analysis.names.clear();
  tag_tokens(tagger, analysis);
  Readers(pack_, c_, analysis).run();
  add_tagged(pack_, c_, analysis);
  std::stable_sort(analysis.names.begin(), analysis.names.end(),
                   [](const Name& a, const Name& b) { return a.outer_first < b.outer_first; });
  settle_homonyms(pack_, c_, analysis);
  join_states(pack_, c_, analysis);
  share_heads(pack_, c_, analysis);
  share_offices(pack_, c_, analysis);
  stand_alone(pack_, c_, analysis);
  share_nations(pack_, c_, analysis);
  note_clitics(pack_, analysis);
}

}  // namespace mithaq::find
