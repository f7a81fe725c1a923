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
    if (!name && (starts & (kCourtesy | kRank | kOffice | kGivenName | kFamilyName)) != 0) name = persons_.read(t);
    if (!name && a_.tokens.tokens[t].kind != text::TokenKind::kArabic) name = marked_.read(t);
    if (!name) return t;
    if (name->type == NameType::kPerson && !name->title.empty() && name->title_first < name->first) title_names(*name);
    a_.names.push_back(*name);
    // What stands in quotes may be listed: then it is that.
    if (name->type == NameType::kUnknown && name->quoted) return quoted(*name);
    return std::max(name->last, name->title_last);
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
    if (!name || name->type == NameType::kNominal || listed->last >= name->last || listed->type == NameType::kState) name = listed;
  }

  // An office names its state or body too: keep those readable as parties.
  void title_names(const Name& person) {
    for (std::uint32_t t = person.title_first; t < person.title_last; ++t) {
      std::optional<Name> inner;
      if ((a_.info[t].starts & kOrgHead) != 0 && t > person.title_first) inner = organisations_.read(t);
      if (!inner && (a_.info[t].starts & (kState | kKnownOrg)) != 0) inner = known_.read(t);
      if (!inner || inner->last > person.title_last || inner->type == NameType::kNominal) continue;
      a_.names.push_back(*inner);
      t = inner->last - 1;
    }
  }

  Analysis& a_;
  KnownNameReader known_;
  MarkedNameReader marked_;
  OrganisationReader organisations_;
  PersonReader persons_;
};

}  // namespace

void NameFinder::run(Analysis& analysis, const TaggerModel& tagger) const {
  analysis.names.clear();
  Readers(pack_, c_, analysis).run();
  if (!tagger.empty()) merge_tagged(pack_, c_, tagger, analysis);
  std::stable_sort(analysis.names.begin(), analysis.names.end(),
                   [](const Name& a, const Name& b) { return a.outer_first < b.outer_first; });
}

}  // namespace mithaq::find
