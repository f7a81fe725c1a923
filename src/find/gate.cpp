#include "find/gate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <span>

#include "find/gate_scan.h"
#include "find/gate_words.h"
#include "pack/lookup.h"
#include "text/tokens.h"

namespace mithaq::find {
namespace {

// How near a deed must stand to make an instrument count, in bytes between the beginnings of both words (a word of Arabic news takes about
// eleven). Chosen on annotated news: the least that keeps nearly every document with agreements there.
struct Rule {
  GateClass instrument;
  GateClass deed;
  std::uint32_t before;  // the deed comes first
  std::uint32_t after;   // the instrument comes first
};
constexpr Rule kRules[] = {
    {kGateStrong, kGateSign, 200, 200}, {kGateBare, kGateSign, 240, 240}, {kGateBare, kGateAgree, 60, 60},
    {kGateNamed, kGateSign, 100, 100},  {kGateWeak, kGateSign, 80, 0},    {kGateWeak, kGateDesignate, 60, 60},
};
constexpr std::uint32_t kLead = 300;       // bytes: the headline and the first words after it, where an instrument counts by itself
constexpr std::uint32_t kActReach = 80;    // bytes from an act to the instrument behind it, in the lead ("won a contract")
constexpr std::uint32_t kSignReach = 160;  // the same of signing: who signs, and when, stand between
constexpr unsigned kOftenEnough = 2;       // times that instruments stand in a text that is about them
constexpr std::size_t kTermBytes = 160;    // more than any term takes
constexpr std::array<std::size_t, 3> kReaches = {
    0, 24, kTermBytes};                      // how far behind a word to read for the rest of its term, one try after the other
constexpr std::size_t kBackBytes = 128;      // without a byte of ASCII; no real text has such a run
constexpr std::size_t kReach = 240 + 64;     // the farthest of the rules, and a word more: stems stand somewhere inside their words
constexpr std::size_t kWeakReach = 80 + 64;  // the same for kGateWeak
constexpr std::size_t kSettleEvery = 4;      // places; a text that opens the gate early is not read to its end

// What has been seen of a text, word by word from its beginning.
class Evidence {
 public:
  // True when the gate opens.
  bool add(unsigned classes, std::uint32_t at) {
    if ((classes & (kGateStrong | kGateBare)) != 0 && (at < kLead || ++instruments_ >= kOftenEnough)) return true;
    for (const Rule& rule : kRules)
      if (((classes & rule.instrument) != 0 && near(rule.deed, at, rule.before)) ||
          ((classes & rule.deed) != 0 && near(rule.instrument, at, rule.after)))
        return true;
    for (unsigned c = 0; c < last_.size(); ++c)
      if ((classes >> c & 1U) != 0) last_[c] = at;
    return false;
  }

 private:
  static constexpr std::uint32_t kNever = 0xFFFFFFFF;
  bool near(GateClass c, std::uint32_t at, std::uint32_t bytes) const {
    const std::uint32_t seen = last_[static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(c)))];
    return seen != kNever && at - seen <= bytes;
  }

  std::array<std::uint32_t, 7> last_{kNever, kNever, kNever, kNever, kNever, kNever, kNever};
  unsigned instruments_ = 0;
};

// Looks up words of one text in the pack.
class WordReader {
 public:
  WordReader(const pack::Lookup& lookup, const GateWords& words, std::string_view text) : lookup_(lookup), words_(words), text_(text) {}

  // GateClass bits of the word that byte `at` lies in; `begin` and `end` receive where it lies.
  unsigned word(std::size_t at, std::size_t& begin, std::size_t& end) {
    bool goes_on = true;
    unsigned classes = 0;
    for (auto reach = kReaches.begin(); goes_on && reach != kReaches.end(); ++reach)
      classes = word_within(at, *reach == 0 ? word_end(at) : term_end(at, *reach), begin, end, goes_on);
    return classes;
  }

  // Calls visit(classes, begin) for each word that begins in [from, to), until it returns true.
  template <typename Visit>
  bool words(std::size_t from, std::size_t to, Visit visit) {
    const std::size_t begin = run_begin(from);
    const std::size_t end = to >= text_.size() ? text_.size() : term_end(to, kTermBytes);
    text::tokenize(text_.substr(begin, end - begin), tokens_);
    lookup_.run(tokens_, hits_);
    for (std::uint32_t t = 0; t < tokens_.tokens.size(); ++t) {
      const std::size_t at = begin + tokens_.tokens[t].span.begin;
      if (at < from || at >= to) continue;
      const auto first = hits_.hits.begin();
      if (visit(classes({first + hits_.first[t], first + hits_.first[t + 1]}), static_cast<std::uint32_t>(at))) return true;
    }
    return false;
  }

 private:
  static bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
  static bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

  // Where reading may begin so that words are cut as in the whole text: after the byte of ASCII before `at`.
  std::size_t run_begin(std::size_t at) const {
    std::size_t begin = std::min(at, text_.size());
    while (begin > 0 && at - begin < kBackBytes && !ascii(text_[begin - 1])) --begin;
    while (begin > 0 && begin < text_.size() && continues(text_[begin])) --begin;
    return begin;
  }

  std::size_t word_end(std::size_t at) const {
    std::size_t end = at;
    while (end < text_.size() && end - at < kTermBytes && !ascii(text_[end])) ++end;
    while (end < text_.size() && continues(text_[end])) ++end;
    return end;
  }

  // So many bytes on, and no word cut in two.
  std::size_t term_end(std::size_t at, std::size_t bytes) const { return at + bytes >= text_.size() ? text_.size() : word_end(at + bytes); }

  unsigned word_within(std::size_t at, std::size_t limit, std::size_t& begin, std::size_t& end, bool& goes_on) {
    const std::size_t base = run_begin(at);
    text::tokenize(text_.substr(base, limit - base), tokens_);
    std::uint32_t t = 0;
    while (t + 1 < tokens_.tokens.size() && base + tokens_.tokens[t].span.end <= at) ++t;
    begin = end = at + 1;
    if (tokens_.tokens.empty()) return 0;
    begin = base + tokens_.tokens[t].span.begin;
    end = std::max<std::size_t>(at + 1, base + tokens_.tokens[t].span.end);
    hits_.clear();
    goes_on = lookup_.run_one(tokens_, t, hits_) && limit < text_.size();
    return classes(hits_.hits);
  }

  // An instrument hides the verbal noun that is spelled like it; the longest instrument hides the shorter ones.
  unsigned classes(std::span<const pack::Hit> hits) const {
    unsigned deeds = 0;
    unsigned instrument = 0;
    std::uint32_t longest = 0;
    bool lookalike = false;
    for (const pack::Hit& hit : hits) {
      const unsigned c = words_.of(hit.entry);
      deeds |= c & (kGateDeeds | kGateAct);
      if (!words_.hides(hit.entry) || hit.last < longest) continue;
      const bool better = hit.last > longest || c == 0;  // a lookalike of the same length wins
      longest = hit.last;
      if (better) lookalike = c == 0;
      if (lookalike)
        instrument = 0;
      else
        instrument = better ? c : instrument | c;
    }
    return longest != 0 ? instrument | (deeds & kGateAct) : deeds;  // "grants" and "granted" are spelled alike
  }

  const pack::Lookup& lookup_;
  const GateWords& words_;
  std::string_view text_;
  text::TokenLayer tokens_;
  pack::HitLayer hits_;
};

// Places where stems of deeds and of instruments that are no everyday words stand. A word is looked up only when it could change the
// answer: a deed only where an instrument stands near, and the other way round.
class Candidates {
 public:
  Candidates(WordReader reader, const StemScan& weak, std::string_view text) : reader_(std::move(reader)), weak_(weak), text_(text) {}

  // True when the gate opens.
  bool add(const StemCursor::Find& find) {
    if (pending_.size() >= kept_ + kSettleEvery && settle(find.at)) return true;
    pending_.push_back(find);
    return false;
  }

  // Decides about all places that nothing at or after `upto` has a say in. True when the gate opens.
  bool settle(std::size_t upto) {
    for (; next_ < pending_.size() && pending_[next_].at + kReach < upto; ++next_) {
      if (pending_[next_].at < end_) continue;
      const bool weak = find_weak(pending_[next_]);
      if (!weak && !matters(next_)) continue;
      std::size_t begin = 0;
      const unsigned classes = reader_.word(pending_[next_].at, begin, end_);
      if (evidence_.add(classes, static_cast<std::uint32_t>(begin))) return true;
      if (weak && (classes & kGateDeeds) != 0 && weak_near(classes, begin)) return true;
    }
    forget();
    return false;
  }

 private:
  bool matters(std::size_t index) const {
    const unsigned tags = pending_[index].tags;
    if ((tags & (kGateStrong | kGateBare)) != 0) return true;
    unsigned partners = 0;
    for (const Rule& rule : kRules) {
      if ((tags & rule.instrument) != 0) partners |= rule.deed;
      if ((tags & rule.deed) != 0) partners |= rule.instrument;
    }
    const std::size_t at = pending_[index].at;
    for (std::size_t i = index; i-- > 0 && pending_[i].at + kReach >= at;)
      if ((pending_[i].tags & partners) != 0) return true;
    for (std::size_t i = index + 1; i < pending_.size() && pending_[i].at <= at + kReach; ++i)
      if ((pending_[i].tags & partners) != 0) return true;
    return false;
  }

  // Places of everyday words around a deed.
  bool find_weak(const StemCursor::Find& deed) {
    around_.clear();
    if ((deed.tags & kGateDeeds) == 0) return false;
    std::size_t from = deed.at - std::min(deed.at, kWeakReach);
    while (from > 0 && (static_cast<unsigned char>(text_[from]) & 0xC0) == 0x80) --from;
    StemCursor cursor(weak_, text_.substr(from, deed.at + kWeakReach - from));
    for (StemCursor::Find find; cursor.next(find);) around_.push_back(from + find.at);
    return !around_.empty();
  }

  bool weak_near(unsigned deed, std::size_t at) {
    Evidence evidence;
    std::size_t seen = 0;
    bool told = false;
    for (const std::size_t place : around_) {
      if (place < seen) continue;
      std::size_t begin = 0;
      const unsigned classes = reader_.word(place, begin, seen);
      if (begin > at && !told && evidence.add(deed, static_cast<std::uint32_t>(at))) return true;
      told = told || begin > at;
      if (evidence.add(classes & kGateWeak, static_cast<std::uint32_t>(begin))) return true;
    }
    return !told && evidence.add(deed, static_cast<std::uint32_t>(at));
  }

  // Drops what is too far back to matter to anything that comes.
  void forget() {
    std::size_t keep = 0;
    while (keep < next_ && (next_ == pending_.size() || pending_[keep].at + kReach < pending_[next_].at)) ++keep;
    pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(keep));
    next_ -= keep;
    kept_ = pending_.size();
  }

  WordReader reader_;
  const StemScan& weak_;
  std::string_view text_;
  Evidence evidence_;
  std::vector<std::size_t> around_;
  std::vector<StemCursor::Find> pending_;
  std::size_t next_ = 0;  // pending ones before it are decided
  std::size_t kept_ = 0;  // that were pending when it was last settled
  std::size_t end_ = 0;   // of the last word looked up
};

}  // namespace

struct Gate::Body {
  explicit Body(const pack::Pack& pack)
      : words(pack),
        scan(words.stems(kGateDeeds | kGateStrong | kGateBare | kGateNamed)),
        weak(words.stems(kGateWeak)),
        acts(words.stems(kGateAct | kGateSign)),
        acted_on(words.stems(kGateWeak | kGateNamed)),
        lookup(pack) {}

  GateWords words;
  StemScan scan;
  StemScan weak;  // everyday words: looked for around deeds only
  StemScan acts;  // looked for in the lead only, as is what they are done with
  StemScan acted_on;
  pack::Lookup lookup;
};

Gate::Gate(const pack::Pack& pack) : body_(std::make_unique<Body>(pack)) {}
Gate::~Gate() = default;
Gate::Gate(Gate&&) noexcept = default;
Gate& Gate::operator=(Gate&&) noexcept = default;

// "the company won a contract", "Moscow suspends the treaty": an act and an everyday or well-known instrument behind it. Forms of an act
// that hold no stem are not seen.
bool Gate::lead_tells(std::string_view text) const {
  StemCursor acts(body_->acts, text.substr(0, kLead));
  StemCursor::Find act;
  std::optional<WordReader> reader;
  while (acts.next(act)) {
    const std::string_view behind = text.substr(act.at, (act.tags & kGateSign) != 0 ? kSignReach : kActReach);
    StemCursor acted_on(body_->acted_on, behind);
    StemCursor::Find place;
    if (!acted_on.next(place)) continue;
    if (!reader) reader.emplace(body_->lookup, body_->words, text);
    std::size_t begin = 0;
    std::size_t end = 0;
    const unsigned deed = reader->word(act.at, begin, end) & (kGateAct | kGateSign);
    const std::uint32_t reach = (deed & kGateSign) != 0 ? kSignReach : deed != 0 ? kActReach : 0;
    do {
      std::size_t end_of_other = 0;
      if (act.at + place.at < end || place.at >= reach) continue;
      if ((reader->word(act.at + place.at, begin, end_of_other) & (kGateWeak | kGateNamed)) != 0) return true;
    } while (acted_on.next(place));
  }
  return false;
}

bool Gate::open(std::string_view text) const {
  if (!body_->words.complete()) return open_by_reading(text);
  StemCursor cursor(body_->scan, text);
  Candidates candidates(WordReader(body_->lookup, body_->words, text), body_->weak, text);
  for (StemCursor::Find find; cursor.next(find);)
    if (candidates.add(find)) return true;
  return candidates.settle(text.size() + kReach + 1) || lead_tells(text);
}

bool Gate::open_by_reading(std::string_view text) const {
  WordReader reader(body_->lookup, body_->words, text);
  Evidence evidence;
  return reader.words(0, text.size(), [&](unsigned classes, std::uint32_t at) { return evidence.add(classes, at); }) || lead_tells(text);
}

}  // namespace mithaq::find
