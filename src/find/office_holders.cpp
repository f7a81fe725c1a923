#include "find/office_holders.h"

#include <algorithm>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kMostWords = 8;    // of an office that are compared
constexpr std::uint32_t kNameReach = 24;   // tokens of a name with its titles
constexpr std::uint32_t kMostNames = 400;  // a document with more is a list
constexpr std::size_t kPair = 2;

}  // namespace

// The longest that begins here.
const pack::Hit* OfficeHolders::office_at(std::uint32_t t) const {
  const pack::Hit* found = nullptr;
  for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& hit = r_.analysis.hits.hits[i];
    if (hit.concept_id == r_.concepts.office && (found == nullptr || hit.last > found->last)) found = &hit;
  }
  return found;
}

std::vector<std::uint32_t> OfficeHolders::of(std::uint32_t at) const {
  if (const pack::Hit* other = hit_of(at, r_.concepts.counterpart)) return counterpart(*other);
  if (const pack::Hit* word = hit_of(at, r_.concepts.courtesy); word != nullptr && (word->features & r_.concepts.pron) != 0)
    return spoken_of(at);
  const pack::Hit* office = office_at(at);
  if (office == nullptr || named_there(at)) return {};
  return (office->features & r_.concepts.du) != 0 ? two(*office) : one(*office);
}

const pack::Hit* OfficeHolders::hit_of(std::uint32_t t, pack::ConceptId concept_id) const {
  for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
    if (r_.analysis.hits.hits[i].concept_id == concept_id) return &r_.analysis.hits.hits[i];
  return nullptr;
}

// "his Uzbek counterpart": the last one before it with an office of that state.
std::vector<std::uint32_t> OfficeHolders::counterpart(const pack::Hit& word) const {
  if (word.last >= r_.analysis.tokens.tokens.size()) return {};
  const pack::Hit* nation = hit_of(word.last, r_.concepts.nationality);
  if (nation == nullptr) return {};
  const std::string_view state = r_.pack.property(nation->entry, r_.concepts.k_state).value_or("");
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < std::min(kMostNames, static_cast<std::uint32_t>(r_.analysis.names.size())); ++i) {
    const Name& n = r_.analysis.names[i];
    if (n.outer_first >= word.first) break;
    if (n.type == NameType::kPerson && !n.title.empty() && !state.empty() && n.state == state) found.assign(1, i);
  }
  return found;
}

// "His Excellency": of the nearest sentence that names somebody with his office, the first, because he is the one that it tells about.
std::vector<std::uint32_t> OfficeHolders::spoken_of(std::uint32_t at) const {
  std::vector<std::uint32_t> found;
  std::size_t sentence = 0;
  for (std::uint32_t i = 0; i < std::min(kMostNames, static_cast<std::uint32_t>(r_.analysis.names.size())); ++i) {
    const Name& n = r_.analysis.names[i];
    if (n.outer_first >= at) break;
    if (n.type != NameType::kPerson || n.title.empty()) continue;
    const auto& sentences = r_.analysis.tokens.sentences;
    while (sentence + 1 < sentences.size() && sentences[sentence].last <= n.first) ++sentence;
    if (found.empty() || r_.analysis.names[found.front()].first < sentences[sentence].first) found.assign(1, i);
  }
  return found;
}

bool OfficeHolders::named_there(std::uint32_t t) const {
  const auto& names = r_.analysis.names;
  auto at = std::lower_bound(names.begin(), names.end(), t - std::min(t, kNameReach),
                             [](const Name& n, std::uint32_t token) { return n.outer_first < token; });
  for (; at != names.end() && at->outer_first <= t; ++at)
    if (at->type == NameType::kPerson && !at->title.empty() && t >= at->title_first && t < at->title_last) return true;
  return false;
}

// The most words from `at` on that stand together in his title, too.
std::uint32_t OfficeHolders::shared_words(const Name& person, std::uint32_t at) const {
  const auto count = static_cast<std::uint32_t>(r_.analysis.tokens.tokens.size());
  const auto same = [&](std::uint32_t a, std::uint32_t b) {
    return pack::without_article(r_.analysis.bare(a)) == pack::without_article(r_.analysis.bare(b));
  };
  std::uint32_t most = 0;
  for (std::uint32_t from = person.title_first; from < person.title_last; ++from) {
    std::uint32_t k = 0;
    while (k < kMostWords && at + k < count && from + k < person.title_last && same(at + k, from + k)) ++k;
    most = std::max(most, k);
  }
  return most;
}

// An office of one word without the article needs what follows it: "minister | of labour".
std::vector<std::uint32_t> OfficeHolders::one(const pack::Hit& office) const {
  const std::uint32_t own = office.last - office.first;
  std::uint32_t best = office.definite || own > 1 ? own - 1 : own;
  std::vector<std::uint32_t> found;
  const auto count = std::min(kMostNames, static_cast<std::uint32_t>(r_.analysis.names.size()));
  for (std::uint32_t i = 0; i < count; ++i) {
    const Name& n = r_.analysis.names[i];
    if (n.type != NameType::kPerson || n.title.empty()) continue;
    const std::uint32_t shared = shared_words(n, office.first);
    if (shared > best) best = shared, found.assign(1, i);
  }
  return found;
}

bool OfficeHolders::titled(const Name& person, pack::EntryId office) const {
  if (person.type != NameType::kPerson || person.title.empty()) return false;
  // "the two officials": of whatever office.
  if (r_.pack.property(office, r_.concepts.k_generic)) return true;
  // "the two leaders": a president and a king.
  if (person.head_of_state && r_.pack.property(office, r_.concepts.k_level).value_or("") == "head_of_state") return true;
  for (std::uint32_t i = r_.analysis.hits.first[person.title_first]; i < r_.analysis.hits.first[person.title_last]; ++i) {
    const pack::Hit& hit = r_.analysis.hits.hits[i];
    if (hit.concept_id == r_.concepts.office && hit.entry == office) return true;
  }
  return false;
}

std::vector<std::uint32_t> OfficeHolders::two(const pack::Hit& office) const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = std::min(kMostNames, static_cast<std::uint32_t>(r_.analysis.names.size())); i-- > 0 && found.size() < kPair;) {
    const Name& n = r_.analysis.names[i];
    if (n.outer_first >= office.first || !titled(n, office.entry)) continue;
    const bool known =
        std::any_of(found.begin(), found.end(), [&](std::uint32_t other) { return r_.entities.of(other) == r_.entities.of(i); });
    if (!known) found.push_back(i);
  }
  if (found.size() < kPair) found.clear();
  return found;
}

}  // namespace mithaq::find
