#include "pack/pack.h"

#include <gtest/gtest.h>

#include <fstream>

#include "pack/compile.h"
#include "pack/lookup.h"

namespace mithaq::pack {
namespace {

constexpr const char* kParadigms =
    "suffixes poss \u0647 \u0647\u0627\n"
    "noun\tsg\t{N}\nnoun\tsg\t{A}\nnoun\tdu\t{D}\u0627\u0646\nnoun\tpl\t{L}\nnoun\tpron\t{D}[poss]\n"
    "name\tsg\t{N}\nclitic\t\t{N}\n"
    "verb\tpast\t{P}\nverb\tpast f\t{T}\u062A\nverb\tfut\t\u0633\u064A{I}\nverb\tmasdar\t{M}\n";

// [Instrument] memorandum of understanding; agreement. [State] al-Iraq; Russia. [sign] waqqa'a. Clitics wa, bi, li, al.
constexpr const char* kLexicon =
    "[Instrument] noun\n\u0645\u0630\u0643\u0631\u0629 \u062A\u0641\u0627\u0647\u0645\tkind=memorandum\n"
    "\u0627\u062A\u0641\u0627\u0642\tkind=agreement pl=\u0627\u062A\n"
    "[State] "
    "name\n\u0627\u0644\u0639\u0631\u0627\u0642\tstate=IQ\n\u0631\u0648\u0633\u064A\u0627\tstate="
    "RU\n\u0623\u0644\u0645\u0627\u0646\u064A\u0627\tstate=DE\n"
    "[sign] verb\n\u0648\u0642\u0651\u0639\tpres=\u0648\u0642\u0639 masdar=\u062A\u0648\u0642\u064A\u0639\n"
    "[and] clitic slot=1\n\u0648\n[by] clitic slot=2\n\u0628\n[to] clitic slot=2\n\u0644\n[article] clitic slot=3\n\u0627\u0644\n"
    "[article] clitic slot=3 after=\u0644\n\u0644\n";

PackSource source(Faults& faults) {
  PackSource out;
  parse_paradigms("t.par", kParadigms, out.paradigms, faults);
  parse_lexicon("t.lex", kLexicon, out, faults);
  return out;
}

Pack small_pack() {
  Faults faults;
  auto pack = Pack::from_bytes(compile(source(faults), faults), "test");
  EXPECT_TRUE(faults.empty()) << faults.front().message();
  EXPECT_TRUE(pack) << pack.error().message();
  return *pack;
}

// "concept:words" of all hits.
std::vector<std::string> found(const Pack& pack, std::string_view text) {
  text::TokenLayer tokens;
  text::tokenize(text, tokens);
  HitLayer hits;
  Lookup(pack).run(tokens, hits);
  std::vector<std::string> out;
  for (const Hit& hit : hits.hits) {
    const std::uint32_t begin = text::source_offset(text, tokens.tokens[hit.first], hit.name_cut);
    out.push_back(std::string(pack.concept_name(hit.concept_id)) + ":" +
                  std::string(text.substr(begin, tokens.tokens[hit.last - 1].span.end - begin)));
  }
  return out;
}

using Strings = std::vector<std::string>;

TEST(Lookup, FindsTermsWithArticleAndClitics) {
  const Pack pack = small_pack();
  EXPECT_EQ(found(pack, "\u0648\u0645\u0630\u0643\u0631\u0629 \u0627\u0644\u062A\u0641\u0627\u0647\u0645"),
            (Strings{"Instrument:\u0645\u0630\u0643\u0631\u0629 \u0627\u0644\u062A\u0641\u0627\u0647\u0645"}));
  EXPECT_EQ(found(pack, "\u0628\u0627\u0644\u0627\u062A\u0641\u0627\u0642"),
            (Strings{"Instrument:\u0627\u0644\u0627\u062A\u0641\u0627\u0642"}));
}

TEST(Lookup, NamesNeedTheirArticle) {
  const Pack pack = small_pack();
  EXPECT_EQ(found(pack, "\u0644\u0644\u0639\u0631\u0627\u0642"), (Strings{"State:\u0639\u0631\u0627\u0642"}));  // li + al fused
  EXPECT_EQ(found(pack, "\u0639\u0631\u0627\u0642"), Strings{});
  EXPECT_EQ(found(pack, "\u0648\u0631\u0648\u0633\u064A\u0627"), (Strings{"State:\u0631\u0648\u0633\u064A\u0627"}));
}

TEST(Lookup, HamzaMeansThatTheLettersAreNoArticle) {
  const Pack pack = small_pack();
  EXPECT_EQ(found(pack, "\u0623\u0644\u0645\u0627\u0646\u064A\u0627").size(), 1U);
  EXPECT_EQ(found(pack, "\u0645\u0627\u0646\u064A\u0627").size(), 0U);
}

TEST(Lookup, VerbsAndTheirNouns) {
  const Pack pack = small_pack();
  EXPECT_EQ(found(pack, "\u0648\u0648\u0642\u0639\u062A").size(), 1U);
  EXPECT_EQ(found(pack, "\u0633\u064A\u0648\u0642\u0639").size(), 1U);
  EXPECT_EQ(found(pack, "\u0628\u062A\u0648\u0642\u064A\u0639").size(), 1U);
}

TEST(Lookup, TermsDoNotCrossLines) {
  const Pack pack = small_pack();
  EXPECT_EQ(found(pack, "\u0645\u0630\u0643\u0631\u0629\n\u062A\u0641\u0627\u0647\u0645"), Strings{});
}

TEST(Source, ReportsAllFaultsWithTheirPlace) {
  Faults faults;
  PackSource out;
  parse_lexicon("x.lex", "term\n[A noun\n[A] noun\nx\ta=\"b\n", out, faults);
  ASSERT_EQ(faults.size(), 3U);
  EXPECT_EQ(faults[0].where, "x.lex:1:1");
  EXPECT_EQ(faults[2].where, "x.lex:4:3");
}

TEST(Lint, NamesTheNearestKnownName) {
  Faults faults;
  PackSource out;
  ConceptTable table;
  parse_concepts("c.def", "Instrument\tkind\tan instrument\n", table, faults);
  parse_lexicon("x.lex", "[Instrumant] noun\na\tkind=k\n[Instrument] noun\nb\tkimd=k\nb\tkind=z\n", out, faults);
  lint(out, table, faults);
  ASSERT_EQ(faults.size(), 3U);
  EXPECT_NE(faults[0].hint.find("Instrument"), std::string::npos);
  EXPECT_NE(faults[1].hint.find("kind"), std::string::npos);
  EXPECT_EQ(faults[2].where, "x.lex:5:1");
}

TEST(Compile, UnknownClassIsAFault) {
  Faults faults;
  PackSource out = source(faults);
  parse_lexicon("x.lex", "[Z] nuon\nz\n", out, faults);
  compile(out, faults);
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_NE(faults[0].hint.find("noun"), std::string::npos);
}

TEST(Compile, SameSourceSameBytes) {
  Faults faults;
  EXPECT_EQ(compile(source(faults), faults), compile(source(faults), faults));
}

TEST(Pack, RefusesDamageAndOtherVersions) {
  Faults faults;
  const std::string good = compile(source(faults), faults);
  std::string damaged = good;
  damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
  EXPECT_EQ(Pack::from_bytes(damaged, "p").error().code, base::ErrorCode::kMalformed);
  EXPECT_EQ(Pack::from_bytes(good.substr(0, good.size() - 8), "p").error().code, base::ErrorCode::kMalformed);
  EXPECT_EQ(Pack::from_bytes("short", "p").error().code, base::ErrorCode::kMalformed);
  std::string other = good;
  other[8] = static_cast<char>(other[8] + 1);
  EXPECT_EQ(Pack::from_bytes(other, "p").error().code, base::ErrorCode::kVersion);
  EXPECT_EQ(Pack::open("/nonexistent/x.pack").error().code, base::ErrorCode::kNotFound);
}

TEST(Pack, GivesProperties) {
  const Pack pack = small_pack();
  for (EntryId id = 0; id < pack.entry_count(); ++id)
    if (pack.entry_term(id) == "\u0631\u0648\u0633\u064A\u0627") {
      EXPECT_EQ(pack.property(id, "state").value_or(""), "RU");
      EXPECT_FALSE(pack.property(id, "kind").has_value());
    }
}

}  // namespace
}  // namespace mithaq::pack
