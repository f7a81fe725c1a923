#include "find/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mithaq::find {
namespace {

constexpr int kMaxSteps = 16;  // words of one number

std::optional<double> to_double(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "1,500,000": groups of three digits after a first one of at most three.
bool is_grouped(std::string_view digits, char separator) {
  std::size_t at = digits.find(separator);
  if (at == 0 || at > 3 || digits[0] == '0') return false;
  while (at < digits.size()) {
    const std::size_t next = std::min(digits.find(separator, at + 1), digits.size());
    if (next - at != 4) return false;
    at = next;
  }
  return true;
}

std::string without(std::string_view digits, char separator) {
  std::string out(digits);
  std::erase(out, separator);
  return out;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<double> parse_digits(std::string_view digits, bool scaled) {
  const auto commas = std::count(digits.begin(), digits.end(), ',');
  const auto points = std::count(digits.begin(), digits.end(), '.');
  if (commas == 0 && points == 0) return to_double(digits);
  if (commas > 0 && points > 0) {
    const char decimal = digits.rfind(',') > digits.rfind('.') ? ',' : '.';
    const char group = decimal == ',' ? '.' : ',';
    const std::size_t at = digits.find(decimal);
    if (digits.find(decimal, at + 1) != std::string_view::npos || !is_grouped(digits.substr(0, at), group)) return std::nullopt;
    const auto whole = to_double(without(digits.substr(0, at), group));
    const auto part = to_double("0." + std::string(digits.substr(at + 1)));
    return whole && part ? std::optional(*whole + *part) : std::nullopt;
  }
  const char separator = commas > 0 ? ',' : '.';
  const bool several = commas + points > 1;
  if (is_grouped(digits, separator) && (several || (separator == ',' && !scaled))) return to_double(without(digits, separator));
  if (several) return std::nullopt;
  std::string decimal(digits);
  std::replace(decimal.begin(), decimal.end(), ',', '.');
  // "1,500 million" is 1500 million: nobody writes three decimals there.
  if (separator == ',' && is_grouped(digits, ',')) return to_double(without(digits, ','));
  return to_double(decimal);
}

// A number as it grows: finished groups, and the one below the next magnitude.
struct NumberReader::Sum {
  double total = 0;
  double group = 0;
  double magnitude = 0;    // of the last finished group
  bool any_group = false;  // the open group has a word
  bool any = false;
  bool ends_in_magnitude = false;
  bool from_digits = false;  // the open group was written in digits
  bool closed = false;
};

struct NumberReader::Source {
  const text::TokenLayer& tokens;
  const pack::HitLayer& hits;
  std::uint32_t end;
};

NumberReader::NumberReader(const pack::Pack& pack)
    : pack_(&pack),
      and_(pack.concept_id("and")),
      article_(pack.concept_id("article")),
      sg_(pack.feature("sg")),
      du_(pack.feature("du")),
      pl_(pack.feature("pl")),
      index_(pack.entry_count()),
      words_(1) {
  const std::pair<std::string_view, Role> roles[] = {
      {"NumberWord", Role::kWord}, {"Magnitude", Role::kMagnitude}, {"Fraction", Role::kFraction}};
  const pack::KeyId key = pack.key("value");
  for (const auto& [name, role] : roles) {
    const pack::ConceptId id = pack.concept_id(name);
    if (id == pack::kNoConcept) continue;
    for (pack::EntryId entry = 0; entry < pack.entry_count(); ++entry) {
      if (pack.entry_concept(entry) != id) continue;
      const auto value = to_double(pack.property(entry, key).value_or(""));
      if (!value || words_.size() > 0xFFFF) continue;
      index_[entry] = static_cast<std::uint16_t>(words_.size());
      words_.push_back({role, *value});
    }
  }
}

std::uint16_t NumberReader::conjunction_size(std::string_view form, std::uint16_t cut) const {
  for (const pack::CliticRecord& clitic : pack_->clitics()) {
    const std::string_view letters = pack_->text(clitic.form);
    if (clitic.concept_id == and_ && letters.size() <= cut && form.starts_with(letters)) return static_cast<std::uint16_t>(letters.size());
  }
  return 0;
}

bool NumberReader::has_article(std::string_view form) const {
  constexpr std::size_t kMinBare = 4;  // folded bytes: two Arabic letters
  const auto article_at = [&](std::string_view rest) {
    for (const pack::CliticRecord& clitic : pack_->clitics()) {
      const std::string_view letters = pack_->text(clitic.form);
      if (clitic.concept_id == article_ && clitic.after.size == 0 && rest.starts_with(letters) && rest.size() >= letters.size() + kMinBare)
        return true;
    }
    return false;
  };
  if (article_at(form)) return true;
  for (const pack::CliticRecord& clitic : pack_->clitics()) {
    const std::string_view letters = pack_->text(clitic.form);
    if (clitic.concept_id != article_ && form.starts_with(letters) && article_at(form.substr(letters.size()))) return true;
  }
  return false;
}

NumberReader::LoneClitics NumberReader::lone_clitics(const text::TokenLayer& tokens, std::uint32_t token) const {
  LoneClitics out;
  if (token + 1 >= tokens.tokens.size() || tokens.tokens[token].kind != text::TokenKind::kArabic) return out;
  if (tokens.tokens[token + 1].line_start || tokens.tokens[token + 1].kind != text::TokenKind::kNumber) return out;
  std::string_view rest = tokens.form(token);
  for (std::uint16_t slot = 0; !rest.empty();) {
    const auto clitics = pack_->clitics();
    const auto found = std::find_if(clitics.begin(), clitics.end(), [&](const pack::CliticRecord& c) {
      return c.slot > slot && rest.starts_with(pack_->text(c.form)) && (c.after.size == 0 || slot > 0);
    });
    if (found == clitics.end()) return LoneClitics{};
    slot = found->slot;
    rest.remove_prefix(found->form.size);
    (found->concept_id == and_ ? out.conjunction : found->concept_id == article_ ? out.article : out.preposition) = true;
  }
  out.any = true;
  return out;
}

// The number word at a token: the longest term, of equals the one with the fewest clitics before it.
std::optional<NumberReader::Step> NumberReader::step(const Source& source, std::uint32_t token) const {
  const pack::HitLayer& hits = source.hits;
  std::optional<Step> best;
  for (std::uint32_t i = hits.first[token]; i < hits.first[token + 1]; ++i) {
    const pack::Hit& hit = hits.hits[i];
    const Word& word = words_[index_[hit.entry]];
    if (word.role == Role::kNone) continue;
    // A cardinal and a fraction may share their letters: the fraction is rarer.
    const bool better =
        !best || hit.last > best->last || (hit.last == best->last && best->word.role == Role::kFraction && word.role != Role::kFraction);
    if (!better) continue;
    best = Step{word, hit.last, hit.features, conjunction_size(source.tokens.form(token), hit.cut) > 0, hit.definite};
  }
  return best;
}

bool NumberReader::next_is_joined(const Source& source, std::uint32_t token) const {
  const auto& tokens = source.tokens.tokens;
  if (token >= source.end || tokens[token].kind == text::TokenKind::kPunct || tokens[token].line_start) return true;
  const std::optional<Step> next = step(source, token);
  return (next && next->conjunction) || lone_clitics(source.tokens, token).conjunction;
}

// Digits, also in groups set apart by spaces: "1 500 000".
std::optional<double> NumberReader::digits_at(const Source& source, std::uint32_t token, std::uint32_t& last) const {
  const text::TokenLayer& tokens = source.tokens;
  std::string digits(tokens.form(token));
  last = token + 1;
  if (is_digits(digits) && digits.size() <= 3 && digits[0] != '0') {
    while (last < source.end && tokens.tokens[last].space_before && !tokens.tokens[last].line_start && tokens.form(last).size() == 3 &&
           is_digits(tokens.form(last)))
      digits += tokens.form(last++);
  }
  const std::optional<Step> next = last < source.end ? step(source, last) : std::nullopt;
  return parse_digits(digits, next && next->word.role == Role::kMagnitude && !next->conjunction);
}

bool NumberReader::add_magnitude(const Step& step, bool noun_follows, Sum& sum) const {
  const double v = step.word.value;
  const bool counted = sum.any_group && !step.conjunction;
  const bool chained = sum.ends_in_magnitude && !step.conjunction;  // "a hundred thousand million"
  if (chained) {
    sum.total *= v;
  } else {
    if ((sum.any_group && step.conjunction) || (sum.magnitude != 0 && v >= sum.magnitude)) return false;
    if (!counted && (step.features & pl_) != 0 && (step.features & (sg_ | du_)) == 0) return false;  // "millions of"
    // One spelling for "two million" before a noun and "a million" in the accusative.
    const bool dual = (step.features & du_) != 0 && ((step.features & sg_) == 0 || noun_follows);
    sum.total += v * (counted ? sum.group : dual ? 2.0 : 1.0);
  }
  sum.magnitude = v;
  sum.group = 0;
  sum.any_group = sum.from_digits = false;
  sum.ends_in_magnitude = true;
  return true;
}

bool NumberReader::add_word(const Step& step, Sum& sum) const {
  const double v = step.word.value;
  const double below_hundred = std::fmod(sum.group, 100.0);
  if (!sum.any_group) {
    if (sum.any && !step.conjunction) return false;
    const bool dual = (step.features & du_) != 0 && (step.features & sg_) == 0 && v == 100;
    sum.group = dual ? 200 : v;
  } else if (sum.from_digits) {
    return false;
  } else if (step.conjunction) {
    const bool fits = (v < 20 && below_hundred == 0) || (v >= 20 && v < 100 && below_hundred < 10);
    if (!fits) return false;
    sum.group += v;
  } else if (v == 100 && sum.group >= 3 && sum.group <= 9) {
    sum.group *= 100;
  } else if (v == 10 && below_hundred >= 1 && below_hundred <= 9) {
    sum.group += 10;
  } else {
    return false;
  }
  sum.any_group = true;
  sum.ends_in_magnitude = false;
  return true;
}

// Digits begin a number, or go on after a magnitude: "a million and 300 thousand".
bool NumberReader::take_digits(const Source& source, std::uint32_t& at, Sum& sum, Number& out) const {
  const LoneClitics lone = lone_clitics(source.tokens, at);
  if (sum.any && !(sum.ends_in_magnitude && lone.conjunction)) return false;
  std::uint32_t last = at;
  const auto value = digits_at(source, at + (lone.any ? 1 : 0), last);
  if (!value || (sum.magnitude != 0 && *value >= sum.magnitude)) return false;
  if (!sum.any) out.conjunction = lone.conjunction, out.definite = lone.article;
  sum.group = *value;
  sum.any = sum.any_group = sum.from_digits = true;
  sum.ends_in_magnitude = false;
  at = last;
  return true;
}

// "Half a million", "a million and a half"; nothing goes on after it.
bool NumberReader::take_fraction(const Source& source, const Step& fraction, std::uint32_t& at, Sum& sum) const {
  const std::optional<Step> of = fraction.last < source.end ? step(source, fraction.last) : std::nullopt;
  const bool of_magnitude = of && of->word.role == Role::kMagnitude && !of->conjunction;
  if (sum.any ? !(sum.ends_in_magnitude && fraction.conjunction) : !of_magnitude) return false;
  sum.total += fraction.word.value * (of_magnitude ? of->word.value : sum.magnitude);
  sum.ends_in_magnitude = true;
  at = of_magnitude ? of->last : fraction.last;
  return true;
}

bool NumberReader::take_word(const Source& source, std::uint32_t& at, Sum& sum, Number& out) const {
  const std::optional<Step> next = step(source, at);
  if (!next || next->last > source.end) return false;
  if (next->word.role == Role::kFraction) {
    if (!take_fraction(source, *next, at, sum)) return false;
    sum.closed = true;
  } else {
    const bool taken =
        next->word.role == Role::kMagnitude ? add_magnitude(*next, !next_is_joined(source, next->last), sum) : add_word(*next, sum);
    if (!taken) return false;
    at = next->last;
  }
  if (!sum.any) out.conjunction = next->conjunction, out.definite = next->definite;
  sum.any = true;
  out.digits = false;
  return true;
}

std::optional<Number> NumberReader::read(const text::TokenLayer& tokens, const pack::HitLayer& hits, std::uint32_t token,
                                         std::uint32_t end) const {
  const Source source{tokens, hits, end};
  Number out;
  out.first = token;
  out.digits = true;
  Sum sum;
  std::uint32_t at = token;
  Sum before;  // the last group that a magnitude closed, and where it ended
  std::uint32_t before_at = token;
  for (int count = 0; at < end && count < kMaxSteps && !sum.closed; ++count) {
    if (count > 0 && tokens.tokens[at].line_start) break;
    if (sum.ends_in_magnitude) before = sum, before_at = at;
    const std::uint32_t digits = at + (lone_clitics(tokens, at).any ? 1 : 0);
    const bool is_digits = digits < end && tokens.tokens[digits].kind == text::TokenKind::kNumber;
    if (!(is_digits ? take_digits(source, at, sum, out) : take_word(source, at, sum, out))) break;
  }
  if (!sum.any) return std::nullopt;
  // "between 25 thousand and 30 thousand": the second group belongs to a number of its own.
  const std::optional<Step> rest = at < end && before.any && sum.any_group ? step(source, at) : std::nullopt;
  if (rest && rest->word.role == Role::kMagnitude && !rest->conjunction) sum = before, at = before_at;
  out.last = at;
  out.value = sum.total + sum.group;
  out.magnitude = sum.ends_in_magnitude;
  return out;
}

}  // namespace mithaq::find
