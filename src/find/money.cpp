#include "find/money.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

#include "find/number_span.h"
#include "find/numbers.h"

namespace mithaq::find {

class MoneyGrammar {
 public:
  explicit MoneyGrammar(const pack::Pack& pack);

  struct Candidate {
    std::string_view state;
    std::string_view code;
  };
  struct Currency {
    std::string_view code;              // of the word alone; empty when several states share it
    std::vector<Candidate> candidates;  // by state
    double factor = 1;                  // units of the currency in one of these
    bool weak = false;                  // also an everyday word
  };

  const NumberReader& numbers() const { return numbers_; }
  bool is_known(pack::EntryId entry) const { return (known_[entry / 64] >> (entry % 64) & 1U) != 0; }
  const Currency* currency(pack::EntryId entry) const { return index_[entry] == 0 ? nullptr : &currencies_[index_[entry]]; }
  std::string_view state(const pack::Hit& hit) const {
    return hit.concept_id == currency_ ? std::string_view() : pack_->property(hit.entry, state_key_).value_or("");
  }
  bool is_nationality(const pack::Hit& hit) const { return hit.concept_id == nationality_; }
  bool is_between(const pack::Hit& hit) const { return hit.concept_id == between_ && between_ != pack::kNoConcept; }
  static std::vector<Candidate> candidates(std::string_view list);
  bool is_dual(const pack::Hit& hit) const { return (hit.features & du_) != 0 && (hit.features & sg_) == 0; }

 private:
  const pack::Pack* pack_;
  NumberReader numbers_;
  pack::ConceptId currency_, nationality_, between_;
  pack::KeyId state_key_;
  std::uint64_t du_, sg_;
  std::vector<std::uint64_t> known_;  // a bit for each entry that is a currency or part of a number
  std::vector<std::uint16_t> index_;  // by entry; 0: no currency
  std::vector<Currency> currencies_;
};

MoneyGrammar::MoneyGrammar(const pack::Pack& pack)
    : pack_(&pack),
      numbers_(pack),
      currency_(pack.concept_id("Currency")),
      nationality_(pack.concept_id("Nationality")),
      between_(pack.concept_id("between")),
      state_key_(pack.key("state")),
      du_(pack.feature("du")),
      sg_(pack.feature("sg")),
      known_(pack.entry_count() / 64 + 1),
      index_(pack.entry_count()),
      currencies_(1) {
  const pack::KeyId code = pack.key("code"), weak = pack.key("weak"), by_state = pack.key("by_state"), factor = pack.key("factor");
  for (pack::EntryId entry = 0; entry < pack.entry_count(); ++entry) {
    const bool is_currency = currency_ != pack::kNoConcept && pack.entry_concept(entry) == currency_ && currencies_.size() <= 0xFFFF;
    if (is_currency || numbers_.is_number_word(entry)) known_[entry / 64] |= std::uint64_t{1} << (entry % 64);
    if (!is_currency) continue;
    Currency currency;
    currency.code = pack.property(entry, code).value_or("");
    currency.weak = pack.property(entry, weak).has_value();
    currency.candidates = candidates(pack.property(entry, by_state).value_or(""));
    if (const auto units = pack.property(entry, factor)) std::from_chars(units->data(), units->data() + units->size(), currency.factor);
    index_[entry] = static_cast<std::uint16_t>(currencies_.size());
    currencies_.push_back(std::move(currency));
  }
}

// "SA:SAR,OM:OMR": state and code.
std::vector<MoneyGrammar::Candidate> MoneyGrammar::candidates(std::string_view list) {
  std::vector<Candidate> out;
  while (!list.empty()) {
    const std::string_view item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(item.size() + 1, list.size()));
    const std::size_t colon = item.find(':');
    if (colon != std::string_view::npos) out.push_back({item.substr(0, colon), item.substr(colon + 1)});
  }
  return out;
}

namespace {

// One document.
class Scan {
 public:
  Scan(const MoneyGrammar& grammar, const MoneyContext& context, std::vector<MoneyMention>& out)
      : grammar_(grammar), context_(context), out_(out) {}

  void run() {
    mark();
    for (const text::Sentence& sentence : context_.tokens.sentences) {
      sentence_ = &sentence;
      for (std::uint32_t token = sentence.first; token < sentence.last;) token = marks_[token] == 0 ? token + 1 : step(token);
    }
  }

 private:
  struct Unit {
    const MoneyGrammar::Currency* currency = nullptr;
    const pack::Hit* hit = nullptr;
  };

  enum Mark : std::uint8_t { kNumberMark = 1, kCurrencyMark = 2 };

  // Where numbers and currencies can begin.
  void mark() {
    const auto& tokens = context_.tokens.tokens;
    marks_.assign(tokens.size(), 0);
    for (const pack::Hit& hit : context_.hits.hits)
      if (grammar_.is_known(hit.entry)) marks_[hit.first] |= grammar_.currency(hit.entry) != nullptr ? kCurrencyMark : kNumberMark;
    for (std::uint32_t token = 0; token < tokens.size(); ++token) {
      if (tokens[token].kind != text::TokenKind::kNumber) continue;
      marks_[token] |= kNumberMark;
      if (token > 0 && grammar_.numbers().lone_clitics(context_.tokens, token - 1).any) marks_[token - 1] |= kNumberMark;
    }
  }

  Unit unit_at(std::uint32_t token) const {
    Unit best;
    if (token >= sentence_->last) return best;
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      const MoneyGrammar::Currency* currency = grammar_.currency(hit.entry);
      if (currency != nullptr && hit.last <= sentence_->last && (best.hit == nullptr || hit.last > best.hit->last)) best = {currency, &hit};
    }
    return best;
  }

  std::optional<Number> number_at(std::uint32_t token) const {
    return grammar_.numbers().read(context_.tokens, context_.hits, token, sentence_->last);
  }

  // Reads what begins at the token; returns where to go on.
  std::uint32_t step(std::uint32_t token) {
    if ((marks_[token] & kNumberMark) != 0) {
      const auto number = number_at(token);
      if (!number) return token + 1;
      if (bracketed(token, number->last)) return bracket(token, *number);
      const Unit unit = unit_at(number->last);
      if (unit.hit == nullptr && between(token)) return range(token, *number);
      if (unit.hit == nullptr || unit.hit->cut != 0) return number->last;
      return add(token, unit.hit->last, *number, unit) ? out_.back().last : number->last;
    }
    const Unit unit = unit_at(token);
    if (unit.hit == nullptr) return token + 1;
    const std::uint32_t last = unit.hit->last;
    if (context_.tokens.tokens[token].kind != text::TokenKind::kArabic && last < sentence_->last) {  // "$25 million"
      const auto number = number_at(last);
      if (number && !number->conjunction && add(token, number->last, *number, unit)) return out_.back().last;
    }
    if (grammar_.is_dual(*unit.hit)) {  // "two dollars" in one word
      Number two;
      two.value = 2;
      if (add(token, last, two, unit)) return out_.back().last;
    }
    return token + 1;
  }

  bool between(std::uint32_t token) const {
    if (token == sentence_->first) return false;
    const auto begin = context_.hits.hits.begin() + context_.hits.first[token - 1];
    const auto end = context_.hits.hits.begin() + context_.hits.first[token];
    return std::any_of(begin, end, [&](const pack::Hit& hit) { return grammar_.is_between(hit); });
  }

  // "between 82 and 86 billion euros" is 82 billion euros at least.
  std::uint32_t range(std::uint32_t token, const Number& low) {
    const auto high = low.last < sentence_->last ? number_at(low.last) : std::nullopt;
    if (!high || !high->conjunction) return low.last;
    const Unit unit = unit_at(high->last);
    if (unit.hit == nullptr || unit.hit->cut != 0) return low.last;
    Number least = low;
    // A word like "billion" behind the second number is meant of both.
    for (double scale = 1000; !low.magnitude && high->magnitude && low.value * scale <= high->value; scale *= 1000)
      least.value = low.value * scale;
    least.magnitude = high->magnitude;
    return add(token, unit.hit->last, least, unit) ? out_.back().last : low.last;
  }

  bool is_mark(std::uint32_t token, char mark) const {
    return context_.tokens.tokens[token].kind == text::TokenKind::kPunct && context_.tokens.form(token)[0] == mark;
  }

  bool bracketed(std::uint32_t first, std::uint32_t last) const {
    return first > sentence_->first && last < sentence_->last && is_mark(first - 1, '(') && is_mark(last, ')');
  }

  // "(30) million dollars", "(32.190.385) riyals": only the digits stand in brackets.
  std::uint32_t bracket(std::uint32_t token, Number number) {
    const std::uint32_t behind = number.last + 1;
    std::uint32_t unit_begin = behind;
    if (const auto scale = behind < sentence_->last ? number_at(behind) : std::nullopt; scale && scale->magnitude && !scale->digits) {
      number.value *= scale->value;
      number.magnitude = true;
      unit_begin = scale->last;
    }
    const Unit unit = unit_at(unit_begin);
    if (unit.hit == nullptr || unit.hit->cut != 0) return number.last;
    return add(token - 1, unit.hit->last, number, unit) ? out_.back().last : number.last;
  }

  bool add(std::uint32_t first, std::uint32_t last, const Number& number, const Unit& unit) {
    if (unit.currency->weak && !number.magnitude) return false;
    if (number.value <= 0) return false;
    MoneyMention mention;
    const std::string_view stated = nationality_behind(unit, last);
    mention.first = first;
    mention.last = last;
    const WordSpans spans = word_spans(grammar_.numbers(), context_.text, context_.tokens, first, last, cut_of(first));
    mention.span = spans.span;
    mention.bare = spans.bare;
    mention.first += spans.moved ? 1U : 0U;
    mention.amount = std::round(number.value * unit.currency->factor * 1e4) / 1e4;  // 1.1 million is not 1100000.0000000001
    mention.currency = std::string(stated.empty() ? unit.currency->code : stated);
    mention.confidence = 0.97;
    if (mention.currency.empty()) choose_state(*unit.currency, *unit.hit, mention);
    out_.push_back(std::move(mention));
    return true;
  }

  static std::string_view code_of(const MoneyGrammar::Currency& currency, std::string_view state) {
    for (const MoneyGrammar::Candidate& candidate : currency.candidates)
      if (candidate.state == state) return candidate.code;
    return {};
  }

  // "Emirati dirham": an adjective of state behind the word decides, and moves the end of the mention.
  std::string_view nationality_behind(const Unit& unit, std::uint32_t& last) const {
    if (last >= sentence_->last || last != unit.hit->last) return {};
    for (std::uint32_t i = context_.hits.first[last]; i < context_.hits.first[last + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      if (!grammar_.is_nationality(hit) || hit.cut != 0 || hit.last > sentence_->last) continue;
      const std::string_view code = code_of(*unit.currency, grammar_.state(hit));
      if (code.empty()) continue;
      last = hit.last;
      return code;
    }
    return {};
  }

  // Clitics before the first number word or currency.
  std::uint16_t cut_of(std::uint32_t token) const {
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      if (grammar_.numbers().is_number_word(hit.entry) || grammar_.currency(hit.entry) != nullptr) return hit.cut;
    }
    return 0;
  }

  // The state named nearest to the word, in its sentence if there is one, else in the document.
  void choose_state(const MoneyGrammar::Currency& currency, const pack::Hit& hit, MoneyMention& mention) {
    constexpr std::ptrdiff_t kReach = 200;  // names of states looked at to either side
    if (!states_read_) read_states();
    const auto at =
        std::lower_bound(states_.begin(), states_.end(), hit.first, [](const Place& p, std::uint32_t token) { return p.token < token; });
    const auto begin = at - std::min(kReach, at - states_.begin());
    const auto end = at + std::min(kReach, states_.end() - at);
    std::uint32_t best = 0xFFFFFFFF;
    for (auto place = begin; place != end; ++place) {
      const std::string_view code = code_of(currency, place->state);
      if (code.empty()) continue;
      const bool same = place->token >= sentence_->first && place->token < sentence_->last;
      const std::uint32_t distance =
          (place->token < hit.first ? hit.first - place->token : place->token - hit.first) + (same ? 0U : 1U << 24U);
      if (distance >= best) continue;
      best = distance;
      mention.currency = std::string(code);
      mention.confidence = same ? 0.85 : 0.7;
    }
    if (mention.currency.empty()) mention.confidence = 0.4;
  }

  struct Place {
    std::uint32_t token;
    std::string_view state;
  };

  void read_states() {
    states_read_ = true;
    for (const pack::Hit& hit : context_.hits.hits)
      if (const std::string_view state = grammar_.state(hit); !state.empty()) states_.push_back({hit.first, state});
  }

  const MoneyGrammar& grammar_;
  const MoneyContext& context_;
  std::vector<MoneyMention>& out_;
  const text::Sentence* sentence_ = nullptr;
  std::vector<std::uint8_t> marks_;  // by token: Mark bits
  std::vector<Place> states_;        // by token
  bool states_read_ = false;
};

}  // namespace

MoneyReader::MoneyReader(const pack::Pack& pack) : grammar_(std::make_unique<const MoneyGrammar>(pack)) {}
MoneyReader::~MoneyReader() = default;
MoneyReader::MoneyReader(MoneyReader&&) noexcept = default;
MoneyReader& MoneyReader::operator=(MoneyReader&&) noexcept = default;

void MoneyReader::run(const MoneyContext& context, std::vector<MoneyMention>& out) const { Scan(*grammar_, context, out).run(); }

}  // namespace mithaq::find
