#include "pack/pack.h"

#include <gtest/gtest.h>

#include <cstring>
#include <fstream>

#define XXH_INLINE_ALL
#include <xxhash.h>

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

bool same(const HitLayer& a, const HitLayer& b) {
  const auto hit = [](const Hit& x, const Hit& y) {
    return x.first == y.first && x.last == y.last && x.cut == y.cut && x.name_cut == y.name_cut && x.entry == y.entry &&
           x.concept_id == y.concept_id && x.definite == y.definite && x.features == y.features;
  };
  const auto edge = [](const CliticEdge& x, const CliticEdge& y) {
    return x.token == y.token && x.from == y.from && x.to == y.to && x.concept_id == y.concept_id;
  };
  const auto reading = [](const ArticleReading& x, const ArticleReading& y) {
    return x.article == y.article && x.cut == y.cut && x.clitic == y.clitic;
  };
  return std::equal(a.hits.begin(), a.hits.end(), b.hits.begin(), b.hits.end(), hit) &&
         std::equal(a.clitics.begin(), a.clitics.end(), b.clitics.begin(), b.clitics.end(), edge) &&
         std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(), reading) && a.first == b.first &&
         a.words == b.words;
}

// Terms of one word and of two, with clitics and without; and so many other words that the memory has to forget now and then.
TEST(Lookup, WhatItRemembersChangesNothing) {
  const Pack pack = small_pack();
  const Lookup lookup(pack);
  WordMemory memory;
  const std::vector<std::string> pieces = {"\u0648\u0645\u0630\u0643\u0631\u0629",
                                           "\u0627\u0644\u062A\u0641\u0627\u0647\u0645",
                                           "\u062A\u0641\u0627\u0647\u0645\u0627",
                                           "\u0644\u0644\u0639\u0631\u0627\u0642",
                                           "\u0628\u062A\u0648\u0642\u064A\u0639",
                                           "\n",
                                           "abc",
                                           "."};
  std::size_t hits = 0;
  for (std::size_t round = 0; round < 60; ++round) {
    std::string text;
    for (std::size_t i = 0; i < 1000; ++i)
      text += (i % 3 == 0 ? pieces[(i * 7 + round * i / 3) % pieces.size()] : "w" + std::to_string(round * 1000 + i)) + " ";
    text::TokenLayer tokens;
    text::tokenize(text, tokens);
    HitLayer with, without;
    lookup.run(tokens, memory, with);
    lookup.run(tokens, without);
    ASSERT_TRUE(same(with, without)) << round;
    hits += with.hits.size();
  }
  EXPECT_GT(hits, 1000U);
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

// What the compiler says of one more lexicon or paradigm file.
std::vector<std::string> compile_faults(std::string_view lexicon, std::string_view paradigms) {
  Faults faults;
  PackSource out = source(faults);
  parse_paradigms("x.par", paradigms, out.paradigms, faults);
  parse_lexicon("x.lex", lexicon, out, faults);
  compile(out, faults);
  std::vector<std::string> messages;
  for (const base::Error& fault : faults) messages.push_back(fault.where + ": " + fault.what);
  return messages;
}

TEST(Compile, ACliticWithoutLettersIsAFault) {
  EXPECT_EQ(compile_faults("[x] clitic slot=1\n\u064E\n", ""), Strings{"x.lex:2: a clitic is a few letters written together"});
  EXPECT_EQ(compile_faults("[x] clitic slot=1\na b\n", ""), Strings{"x.lex:2: a clitic is a few letters written together"});
  EXPECT_EQ(compile_faults("[x] clitic slot=1\n" + std::string(65, 'a') + "\n", "").size(), 1U);
}

TEST(Compile, TemplatesThatExplodeAreAFault) {
  const std::string lists = "suffixes s a b c d e f g h\n";
  EXPECT_EQ(compile_faults("[x] much\na\nb\n", lists + "much\tf\t{N}[s][s][s][s]\n"), Strings{});
  EXPECT_EQ(compile_faults("[x] much\na\n", lists + "much\tf\t{N}[s][s][s][s][s][s][s][s][s][s][s][s]\n"),
            Strings{"x.lex:2: more than 4096 forms of one entry"});
}

TEST(Compile, FaultsOfTheTablesAreToldOnce) {
  EXPECT_EQ(compile_faults("[x] two\na\nb\nc\n", "two\tf\t{N\ntwo\tf\t{N}[none]\n"),
            (Strings{"x.par:1: a bracket that is not closed", "x.par:2: no suffix list named none"}));
  std::string features = "many\t";
  for (int i = 0; i < 70; ++i) features += " f" + std::to_string(i);
  EXPECT_EQ(compile_faults("[x] many\na\nb\n", features + "\t{N}\n"), Strings{": more than 64 features in the paradigm tables"});
}

TEST(Source, ALineWithTooManyPropertiesIsAFault) {
  std::string line = "[x] noun\nterm\t";
  for (int i = 0; i < 100'000; ++i) line += " p" + std::to_string(i);
  EXPECT_EQ(compile_faults(line + "\n", ""), Strings{"x.lex:2:6: more than 64 properties"});
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

// The bytes with the word of 32 bits at `at` changed and the checksum put right: what a faulty compiler or a forger might write.
std::string forged(std::string bytes, std::size_t at, std::uint32_t word) {
  std::memcpy(bytes.data() + at, &word, sizeof word);
  const std::uint64_t checksum = XXH3_64bits(bytes.data() + sizeof(Header), bytes.size() - sizeof(Header));
  std::memcpy(bytes.data() + offsetof(Header, checksum), &checksum, sizeof checksum);
  return bytes;
}

TEST(Pack, WhatDoesNotHoldTogetherIsRefusedOrHarmless) {
  Faults faults;
  const std::string good = compile(source(faults), faults);
  ASSERT_LT(good.size(), 200'000U);
  std::size_t refused = 0;
  for (std::size_t at = offsetof(Header, text); at + 4 <= good.size(); at += 4) {
    for (const std::uint32_t word : {0xFFFFFFFFU, 0x10000U}) {
      const auto pack = Pack::from_bytes(forged(good, at, word), "p");
      refused += pack ? 0U : 1U;
      if (!pack) continue;
      for (EntryId id = 0; id < pack->entry_count(); ++id) pack->values(id);
      found(*pack,
            "\u0648\u0648\u0642\u0639 \u0627\u0644\u0639\u0631\u0627\u0642 \u0645\u0630\u0643\u0631\u0629 \u062A\u0641\u0627\u0647\u0645");
    }
  }
  EXPECT_GT(refused, 100U);
}

TEST(Pack, ASearchEndsInATableWithoutAnEmptySlot) {
  Faults faults;
  std::string bytes = compile(source(faults), faults);
  Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  for (std::uint64_t i = 0; i < header.slots.count; ++i) {
    const Slot slot{i + 1, 0, 0};
    std::memcpy(bytes.data() + header.slots.offset + i * sizeof slot, &slot, sizeof slot);
  }
  EXPECT_EQ(Pack::from_bytes(forged(bytes, header.text.offset, 0x61616161), "p").error().code, base::ErrorCode::kMalformed);
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
