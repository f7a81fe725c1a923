#include "score/names.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <set>

namespace mithaq::score {
namespace {

using Words = std::vector<std::u32string>;

constexpr char32_t kAlef = 0x0627, kBeh = 0x0628, kFeh = 0x0641, kKaf = 0x0643, kLam = 0x0644, kWaw = 0x0648;
constexpr char32_t kTatweel = 0x0640;

// The article, alone and behind one-letter words, the longer first.
constexpr std::array<std::array<char32_t, 4>, 6> kArticles = {{{kWaw, kAlef, kLam, 0},
                                                               {kBeh, kAlef, kLam, 0},
                                                               {kFeh, kAlef, kLam, 0},
                                                               {kKaf, kAlef, kLam, 0},
                                                               {kLam, kLam, 0, 0},
                                                               {kAlef, kLam, 0, 0}}};
constexpr std::array<std::u32string_view, 8> kParticles = {U"the", U"of", U"and", U"for", U"de", U"la", U"al", U"el"};

// Letters that news spells in more than one way; 0: dropped.
char32_t plain(char32_t c) {
  switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671: return kAlef;
    case 0x0624: return kWaw;
    case 0x0626:
    case 0x0649: return 0x064A;
    case 0x0629: return 0x0647;
    case kTatweel: return 0;
    default: return c;
  }
}

icu::UnicodeString map(const icu::UnicodeString& text, char32_t (*change)(char32_t)) {
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    if (const char32_t c = change(static_cast<char32_t>(text.char32At(i))); c != 0) out.append(static_cast<UChar32>(c));
  return out;
}

char32_t without_mark(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK ? 0 : c; }

// Letters and whatever counts: digits, fractions, numerals.
bool in_word(char32_t value) {
  const auto c = static_cast<UChar32>(value);
  return u_isalpha(c) || u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE) != U_NT_NONE;
}

std::u32string without_article(const std::u32string& word) {
  for (const auto& letters : kArticles) {
    const std::u32string_view article = letters.data();
    if (word.starts_with(article) && word.size() >= article.size() + 2) return word.substr(article.size());
  }
  return word;
}

Words split(const icu::UnicodeString& text) {
  Words out;
  std::u32string word;
  const auto end_word = [&] {
    if (!word.empty()) out.push_back(without_article(word));
    word.clear();
  };
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(text.char32At(i));
    if (in_word(c)) {
      word.push_back(c);
    } else {
      end_word();
    }
  }
  end_word();
  return out;
}

std::u32string joined(const Words& words) {
  std::u32string out;
  for (const std::u32string& word : words) out += word;
  return out;
}

bool same_words(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return false;
  if (a == b || joined(a) == joined(b)) return true;
  const std::set<std::u32string> x(a.begin(), a.end());
  const std::set<std::u32string> y(b.begin(), b.end());
  const auto shared = static_cast<double>(std::count_if(x.begin(), x.end(), [&](const std::u32string& word) { return y.contains(word); }));
  const bool one_in_other = shared == static_cast<double>(std::min(x.size(), y.size()));
  const auto [less, more] = std::minmax({a.size(), b.size()});
  if (less > 1 && one_in_other && static_cast<double>(less) / static_cast<double>(more) >= 0.5) return true;
  return shared / static_cast<double>(std::max(x.size(), y.size())) >= 0.6;
}

}  // namespace

Words folded_words(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposition = icu::Normalizer2::getNFKDInstance(status);
  const auto given = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
  if (U_FAILURE(status)) return {};
  const icu::UnicodeString decomposed = decomposition->normalize(map(given, plain), status);
  icu::UnicodeString bare = map(decomposed, without_mark);
  const Words words = split(map(bare.foldCase(), plain));
  Words out;
  std::copy_if(words.begin(), words.end(), std::back_inserter(out),
               [](const std::u32string& word) { return std::find(kParticles.begin(), kParticles.end(), word) == kParticles.end(); });
  return out.empty() ? words : out;
}

bool same_name(std::string_view a, std::string_view b) { return same_words(folded_words(a), folded_words(b)); }

bool any_same(const std::vector<std::string>& names, const std::vector<std::string>& others) {
  std::vector<Words> folded;
  for (const std::string& other : others) folded.push_back(folded_words(other));
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const Words words = folded_words(name);
    return std::any_of(folded.begin(), folded.end(), [&](const Words& other) { return same_words(words, other); });
  });
}

}  // namespace mithaq::score
