#include "link/letters.h"

#include <gtest/gtest.h>

#include "link/stems.h"
#include "link/words.h"

namespace mithaq::link {
namespace {

TEST(Letters, FoldsEachScript) {
  EXPECT_EQ(letters_of("\u015Eahin").text, "sahin");
  EXPECT_EQ(letters_of("\u0623\u064E\u062D\u0645\u062F").text, "\u0627\u062D\u0645\u062F");
  EXPECT_EQ(letters_of("\u0424\u0451\u0434\u043E\u0440").text, "\u0444\u0435\u0434\u043E\u0440");
  EXPECT_EQ(letters_of("O'Neil").text, "oneil");
  EXPECT_EQ(letters_of("\u0664\u0662").text, "42");
  EXPECT_EQ(letters_of("Stra\u00DFe").text, "strasse");
}

TEST(Letters, TellsTheScriptByTheFirstLetter) {
  EXPECT_EQ(letters_of("abc").script, Script::kLatin);
  EXPECT_EQ(letters_of("\u0628\u0646").script, Script::kArabic);
  EXPECT_EQ(letters_of("\u041C\u0418\u0414").script, Script::kCyrillic);
  EXPECT_TRUE(letters_of("?!").text.empty());
}

TEST(Letters, MarksTheEdgesOfWords) {
  const Letters word = letters_of("\u0627\u0645\u064A\u0631\u0629");  // alef in front, heh at the end
  EXPECT_EQ(spell(word.script, word.codes), "<\u0627\u0645\u064A\u0631\u0647>");
  EXPECT_EQ(spell(Script::kLatin, letters_of("sarah").codes), "sarah>");
}

TEST(Letters, SpellAndUnspellAreOpposites) {
  for (const char* word : {"\u0627\u0645\u064A\u0631\u0629", "sarah", "\u0448\u0435\u0439\u0445", "a", "anna", "42"}) {
    const Letters letters = letters_of(word);
    EXPECT_EQ(unspell(letters.script, spell(letters.script, letters.codes)), letters.codes) << word;
  }
  EXPECT_TRUE(unspell(Script::kLatin, "\u0628").empty());
}

TEST(Stems, TakeEndingsAndPrefixesAway) {
  EXPECT_EQ(stem(Script::kCyrillic, "\u043E\u0431\u043E\u0440\u043E\u043D\u044B"),
            stem(Script::kCyrillic, "\u043E\u0431\u043E\u0440\u043E\u043D\u0430"));
  EXPECT_EQ(stem(Script::kLatin, "universities"), "university");
  EXPECT_EQ(stem(Script::kLatin, "organisation"), stem(Script::kLatin, "organization"));
  EXPECT_EQ(stem(Script::kLatin, "gas"), "gas");
  EXPECT_EQ(stem(Script::kArabic, "\u0635\u0646\u0627\u0639\u064A\u0647"), "\u0635\u0646\u0627\u0639");
  const auto forms = plain_forms(letters_of("\u0628\u0627\u0644\u0635\u0648\u0645\u0627\u0644"));
  EXPECT_NE(std::find(forms.begin(), forms.end(), "\u0635\u0648\u0645\u0627\u0644"), forms.end());
}

TEST(CutWords, CutsAsNamesAreCut) {
  EXPECT_EQ(cut_words("Al-Sa'ud (U.A.E.) & Co"), (std::vector<std::string>{"Al", "Sa'ud", "UAE", "and", "Co"}));
  EXPECT_EQ(cut_words("\u00AB\u0413\u0430\u0437\u043F\u0440\u043E\u043C\u00BB"),
            std::vector<std::string>{"\u0413\u0430\u0437\u043F\u0440\u043E\u043C"});
  EXPECT_TRUE(cut_words(" - ").empty());
}

}  // namespace
}  // namespace mithaq::link
