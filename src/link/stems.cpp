#include "link/stems.h"

#include <array>

namespace mithaq::link {
namespace {

constexpr std::size_t kTwoBytes = 2;  // of a letter of Arabic or Cyrillic in UTF-8

// Longest first. The article, and what is written together with it.
constexpr std::array<std::string_view, 7> kArticles = {
    "\u0648\u0628\u0627\u0644", "\u0648\u0644\u0644", "\u0648\u0627\u0644", "\u0628\u0627\u0644",
    "\u0643\u0627\u0644",       "\u0644\u0644",       "\u0627\u0644"};
constexpr std::array<std::string_view, 4> kPrefixes = {"\u0648", "\u0628", "\u0644", "\u0641"};
constexpr std::array<std::string_view, 9> kArabicEndings = {"\u064A\u0627\u062A",
                                                            "\u064A\u0648\u0646",
                                                            "\u064A\u064A\u0646",
                                                            "\u0627\u062A",
                                                            "\u0648\u0646",
                                                            "\u064A\u0646",
                                                            "\u064A\u0647",
                                                            "\u0647",
                                                            "\u064A"};
constexpr std::array<std::string_view, 54> kRussianEndings = {"\u0438\u044F\u043C\u0438",
                                                              "\u044B\u043C\u0438",
                                                              "\u0438\u043C\u0438",
                                                              "\u043E\u0433\u043E",
                                                              "\u0435\u0433\u043E",
                                                              "\u043E\u043C\u0443",
                                                              "\u0435\u043C\u0443",
                                                              "\u0430\u043C\u0438",
                                                              "\u044F\u043C\u0438",
                                                              "\u0438\u044F\u043C",
                                                              "\u0438\u044F\u0445",
                                                              "\u0438\u0435\u043C",
                                                              "\u0438\u0435\u0439",
                                                              "\u0438\u044F",
                                                              "\u0438\u0435",
                                                              "\u0438\u0438",
                                                              "\u0438\u044E",
                                                              "\u0438\u0439",
                                                              "\u044B\u0439",
                                                              "\u043E\u0439",
                                                              "\u0435\u0439",
                                                              "\u0430\u044F",
                                                              "\u044F\u044F",
                                                              "\u043E\u0435",
                                                              "\u0435\u0435",
                                                              "\u044B\u0435",
                                                              "\u0443\u044E",
                                                              "\u044E\u044E",
                                                              "\u044B\u0445",
                                                              "\u0438\u0445",
                                                              "\u044B\u043C",
                                                              "\u0438\u043C",
                                                              "\u043E\u043C",
                                                              "\u0435\u043C",
                                                              "\u0430\u0445",
                                                              "\u044F\u0445",
                                                              "\u0430\u043C",
                                                              "\u044F\u043C",
                                                              "\u043E\u0432",
                                                              "\u0435\u0432",
                                                              "\u044C\u044F",
                                                              "\u044C\u0438",
                                                              "\u044C\u0435",
                                                              "\u044C\u044E",
                                                              "\u0430",
                                                              "\u044F",
                                                              "\u043E",
                                                              "\u0435",
                                                              "\u044B",
                                                              "\u0438",
                                                              "\u0443",
                                                              "\u044E",
                                                              "\u044C",
                                                              "\u0439"};

std::string without_ending(std::string_view form, const std::string_view* endings, std::size_t count, std::size_t least_letters) {
  for (std::size_t i = 0; i < count; ++i)
    if (form.ends_with(endings[i]) && form.size() - endings[i].size() >= least_letters * kTwoBytes)
      return std::string(form.substr(0, form.size() - endings[i].size()));
  return std::string(form);
}

// Words in -ia keep their i, so that Niger and Nigeria stay two.
std::string russian_stem(std::string_view form) {
  constexpr std::size_t kLeast = 3 * kTwoBytes;
  for (const std::string_view ending : {"\u0438\u044F", "\u0438\u0438", "\u0438\u044E", "\u0438\u0435\u0439", "\u0446\u0438\u0439"}) {
    if (!form.ends_with(ending) || form.size() < ending.size() + kLeast) continue;
    const std::size_t kept = ending.starts_with("\u0446") ? 2 * kTwoBytes : kTwoBytes;
    return std::string(form.substr(0, form.size() - ending.size() + kept));
  }
  return without_ending(form, kRussianEndings.data(), kRussianEndings.size(), 3);
}

std::string english_stem(std::string_view form) {
  std::string out(form);
  if (const auto at = out.find("isation"); at != std::string::npos) out[at + 1] = 'z';
  if (out.size() > 4 && out.ends_with("ies")) return out.substr(0, out.size() - 3) + "y";
  if (out.size() > 3 && out.ends_with('s') && !out.ends_with("ss") && !out.ends_with("us") && !out.ends_with("is")) out.pop_back();
  return out;
}

}  // namespace

std::vector<std::string> plain_forms(const Letters& word) {
  std::vector<std::string> out = {word.text};
  if (word.script != Script::kArabic) return out;
  for (const std::string_view prefix : kArticles)
    if (word.text.starts_with(prefix) && word.text.size() >= prefix.size() + 2 * kTwoBytes) {
      out.push_back(word.text.substr(prefix.size()));
      break;
    }
  for (const std::string_view prefix : kPrefixes)
    if (word.text.starts_with(prefix) && word.text.size() >= prefix.size() + 3 * kTwoBytes) out.push_back(word.text.substr(prefix.size()));
  return out;
}

std::string stem(Script script, std::string_view form) {
  switch (script) {
    case Script::kArabic: return without_ending(form, kArabicEndings.data(), kArabicEndings.size(), 3);
    case Script::kCyrillic: return russian_stem(form);
    case Script::kLatin: break;
  }
  return english_stem(form);
}

}  // namespace mithaq::link
