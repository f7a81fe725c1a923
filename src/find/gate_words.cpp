#include "find/gate_words.h"

#include <algorithm>
#include <utility>

#include "find/gate_scan.h"
#include "pack/words.h"
#include "text/tokens.h"

namespace mithaq::find {
namespace {

constexpr std::pair<std::string_view, GateClass> kDeeds[] = {
    {"sign", kGateSign},  {"agree", kGateAgree}, {"designate", kGateDesignate}, {"award", kGateAct},    {"give", kGateAct},
    {"extend", kGateAct}, {"renew", kGateAct},   {"suspend", kGateAct},         {"withdraw", kGateAct}, {"terminate", kGateAct}};

// Letters that a form may change or lose at the end of its stem: heh for an opened ta marbuta; yeh, waw, alef of weak roots.
constexpr std::string_view kChanging[] = {"\u0647", "\u064A", "\u0648", "\u0627"};
constexpr std::string_view kTa = "\u062A";
constexpr std::size_t kLetter = 2;  // bytes
constexpr std::size_t kShortest = 3 * kLetter;

// The first word without its article, and what may follow it.
Stem first_word(std::string_view words) {
  text::TokenLayer layer;
  text::tokenize(words, layer);
  if (layer.tokens.empty()) return {};
  const auto bare = [&](std::uint32_t token) {
    const std::string_view form = layer.form(token);
    return form.size() >= pack::kFoldedArticle.size() + kShortest && form.starts_with(pack::kFoldedArticle)
               ? form.substr(pack::kFoldedArticle.size())
               : form;
  };
  Stem stem{std::string(bare(0)), 0, kAnyFollower};
  if (layer.tokens.size() > 1) stem.followers = follower(layer.form(1U)) | follower(bare(1));
  return stem;
}

bool is_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Leaves out every stem that holds another one with the same tags; what may follow it may follow that one then.
void keep_shortest(std::vector<Stem>& stems) {
  std::sort(stems.begin(), stems.end(), [](const Stem& a, const Stem& b) {
    return a.folded.size() != b.folded.size() ? a.folded.size() < b.folded.size() : a.folded < b.folded;
  });
  std::vector<Stem> kept;
  for (Stem& stem : stems) {
    const auto told = std::find_if(kept.begin(), kept.end(), [&](const Stem& k) {
      return (stem.tags & ~k.tags) == 0 && stem.folded.find(k.folded) != std::string::npos;
    });
    if (told == kept.end()) {
      kept.push_back(std::move(stem));
    } else {
      told->followers |= stem.followers;
    }
  }
  stems = std::move(kept);
}

}  // namespace

GateWords::GateWords(const pack::Pack& pack) : classes_(pack.entry_count()), hides_(pack.entry_count()) {
  const pack::ConceptId instrument = pack.concept_id("Instrument");
  const pack::ConceptId named = pack.concept_id("NamedInstrument");
  const pack::ConceptId lookalike = pack.concept_id("NotInstrument");
  const pack::ConceptId award = pack.concept_id("award");  // "got", "received": with "a contract" behind it that is enough
  const pack::KeyId weak = pack.key("weak");
  const pack::KeyId bare = pack.key("bare");
  std::vector<GateClass> deeds(pack.concept_count(), GateClass{});
  for (const auto& [name, bits] : kDeeds)
    if (const pack::ConceptId id = pack.concept_id(name); id != pack::kNoConcept) deeds[id] = bits;
  for (pack::EntryId e = 0; e < classes_.size(); ++e) {
    const pack::ConceptId id = pack.entry_concept(e);
    hides_[e] = id == instrument || id == named || id == lookalike;
    if (deeds[id] != 0 && (id == award || !pack.property(e, weak))) classes_[e] = deeds[id];
    if (id == named) classes_[e] = kGateNamed;
    if (id == instrument) classes_[e] = pack.property(e, weak) ? kGateWeak : pack.property(e, bare) ? kGateBare : kGateStrong;
    if (classes_[e] != 0 && !add_stems(pack, e)) classes_[e] = 0;
  }
  keep_shortest(stems_);
}

std::vector<Stem> GateWords::stems(unsigned classes) const {
  std::vector<Stem> out;
  for (Stem stem : stems_) {
    stem.tags = static_cast<std::uint8_t>(stem.tags & classes);
    if (stem.tags != 0) out.push_back(std::move(stem));
  }
  return out;
}

// The term, and every property that is spelled in the language: its principal parts. False when the term begins with too short a word.
bool GateWords::add_stems(const pack::Pack& pack, pack::EntryId entry) {
  Stem term = first_word(pack.entry_term(entry));
  complete_ = complete_ && StemScan::reads(term.folded);
  if (!StemScan::takes(term.folded)) return false;
  term.tags = classes_[entry];
  add_stem(term);
  for (const std::string_view value : pack.values(entry)) {
    if (is_ascii(value)) continue;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t bar = std::min(value.find('|', at), value.size());
      term.folded = first_word(value.substr(at, bar - at)).folded;
      add_stem(term);
      at = bar + 1;
    }
  }
  return true;
}

void GateWords::add_stem(Stem stem) {
  if (!StemScan::takes(stem.folded)) return;
  const auto last = std::find_if(std::begin(kChanging), std::end(kChanging), [&](std::string_view c) { return stem.folded.ends_with(c); });
  if (last != std::end(kChanging)) {
    const std::string open = stem.folded.substr(0, stem.folded.size() - kLetter);
    if (open.size() >= kShortest) {
      stem.folded = open;
    } else if (last == std::begin(kChanging)) {
      stems_.push_back({open + std::string(kTa), stem.tags, stem.followers});
      stems_.push_back({open + std::string(kChanging[3]), stem.tags, stem.followers});  // the sound plural in -at
    }
  }
  stems_.push_back(std::move(stem));
}

}  // namespace mithaq::find
