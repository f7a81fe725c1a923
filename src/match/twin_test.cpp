// The machine against its slow twin on random patterns and lattices, the prefilter against none, and hostile patterns.
#include <gtest/gtest.h>

#include "match/expression_parser.h"
#include "match/pattern_test_support.h"
#include "match/program.h"
#include "match/random_pattern_test_support.h"
#include "match/slow_twin_test_support.h"

namespace mithaq::match {
namespace {

// D and E are used at least here, so that they are never reported as unused.
constexpr const char* kDefinitions = "D = a b | r:c ..1 d\nE = d [D]\nuses -> Frame\n    D E\n    + x\n";

std::vector<TwinMatch> as_twin(const PatternSet& set, const Matches& matches, PatternId pattern) {
  std::vector<TwinMatch> out;
  for (const Match& match : matches.matches) {
    if (match.pattern != pattern) continue;
    TwinMatch& twin = out.emplace_back(TwinMatch{match.from, match.to, match.skipped, {}});
    for (const Capture& capture : matches.captures_of(match)) {
      twin.captures.push_back({std::string(set.role_name(capture.role)), capture.from, capture.to, capture.payload});
    }
  }
  return out;
}

// The same expression, read for the twin.
struct TwinSide {
  std::vector<Definition> definitions;
  Expression pattern;
};

Expression parse(const std::string& text, Faults& faults) {
  const SourceLine line{{0, 1, 1}, text};
  return parse_expression({&line, 1}, line.place, faults).value();
}

TwinSide twin_side(const std::string& text) {
  Faults faults({"twin"});
  TwinSide side;
  side.definitions.push_back({"D", {}, parse("a b | r:c ..1 d", faults)});
  side.definitions.push_back({"E", {}, parse("d [D]", faults)});
  side.pattern = parse(text, faults);
  const ToyVocabulary vocabulary;
  Resolver resolver(side.definitions, vocabulary, faults);
  resolver.resolve(side.pattern);
  EXPECT_EQ(faults.size(), 0U);
  return side;
}

std::string show(const std::vector<TwinMatch>& matches) {
  std::string text;
  for (const TwinMatch& match : matches) {
    text += "[" + std::to_string(match.from) + "-" + std::to_string(match.to) + " skipped " + std::to_string(match.skipped);
    for (const TwinCapture& c : match.captures) {
      text += " " + c.role + ":" + std::to_string(c.from) + "-" + std::to_string(c.to) + "#" + std::to_string(static_cast<int>(c.payload));
    }
    text += "] ";
  }
  return text;
}

std::string show(const Lattice& lattice) {
  std::string text;
  for (Node node = 0; node < lattice.node_count(); ++node) {
    text += std::to_string(node) + " (skip to " + std::to_string(lattice.skip_to(node)) + " for " +
            std::to_string(lattice.skip_cost(node)) + ")";
    for (const Edge& edge : lattice.edges_from(node)) {
      text += " " + std::string(1, static_cast<char>('a' + (edge.symbol - *ToyVocabulary().symbol("a")))) + ":" + std::to_string(edge.to) +
              "." + std::to_string(edge.features >> 2U);
    }
    text += "\n";
  }
  return text;
}

TEST(Twin, AgreesOnRandomPatternsAndLattices) {
  RandomText random(20240601);
  unsigned compared = 0;
  unsigned matched = 0;
  unsigned captured = 0;
  Scratch scratch;
  Matches matches;
  while (compared < 40'000) {
    const std::string text = random.expression(3);
    const auto set = load_text(std::string(kDefinitions) + "p -> Frame\n  " + text + "\n  + x\n");
    if (!set) continue;
    const TwinSide side = twin_side(text);
    for (int round = 0; round < 8; ++round) {
      const Lattice lattice = random.lattice();
      const auto expected = SlowTwin(lattice, side.definitions, 100'000).run(side.pattern);
      if (!expected) continue;
      set->run(lattice, scratch, matches);
      const auto found = as_twin(*set, matches, 1);
      ASSERT_EQ(found, *expected) << text << "\nmachine: " << show(found) << "\ntwin:    " << show(*expected) << "\n" << show(lattice);
      ++compared;
      matched += found.empty() ? 0 : 1;
      for (const TwinMatch& match : found) captured += match.captures.empty() ? 0 : 1;
    }
  }
  EXPECT_GT(matched, compared / 5);
  EXPECT_GT(captured, compared / 10);
}

TEST(Twin, PrefilterChangesNothing) {
  RandomText random(7);
  std::string content = kDefinitions;
  for (int i = 0; i < 120;) {
    const std::string text = random.expression(3);
    const std::string entry = "q" + std::to_string(i) + " -> Frame\n  " + text + "\n  + x\n";
    if (!load_text(kDefinitions + entry)) continue;
    content += entry;
    ++i;
  }
  const auto set = load_text(content);
  ASSERT_TRUE(set);
  Scratch with;
  Scratch without;
  Matches sifted;
  Matches all;
  for (int round = 0; round < 3'000; ++round) {
    const Lattice lattice = random.lattice();
    set->run(lattice, with, sifted);
    set->run(lattice, without, all, Prefilter::kOff);
    ASSERT_EQ(sifted.matches, all.matches);
    ASSERT_EQ(sifted.captures, all.captures);
  }
  EXPECT_LT(with.pattern_runs(), without.pattern_runs());
}

// Every word is a, b and c, and every two words are a.
Lattice dense_lattice(Node words) {
  Lattice lattice;
  lattice.reset(words + 1);
  const ToyVocabulary vocabulary;
  for (Node node = 0; node < words; ++node) {
    for (const char* name : {"a", "b", "c"}) lattice.add({.from = node, .to = node + 1, .symbol = *vocabulary.symbol(name)});
    if (node + 2 <= words) lattice.add({.from = node, .to = node + 2, .symbol = *vocabulary.symbol("a")});
  }
  lattice.finish();
  return lattice;
}

class Hostile : public testing::TestWithParam<const char*> {};

TEST_P(Hostile, CostsNoMoreThanEdgesTimesInstructions) {
  const auto set = load_text(file_of(GetParam()));
  ASSERT_TRUE(set) << set.error().front().message();
  const std::size_t instructions = set->program(0).code.size();
  Matches matches;
  for (const Node words : {100U, 400U, 1600U}) {
    const Lattice lattice = dense_lattice(words);
    Scratch scratch;
    set->run(lattice, scratch, matches, Prefilter::kOff);
    const std::size_t size = lattice.node_count() + lattice.edges().size();
    EXPECT_LE(scratch.steps(), 2 * instructions * size) << instructions << " instructions, " << words << " words";
  }
}

INSTANTIATE_TEST_SUITE_P(Patterns, Hostile,
                         testing::Values("((a+ b*)+ c*)+ d", "(((a | a a)+ | (b | c)+)+)+ d", "a ..9 a ..9 a ..9 a ..9 a ..9 a ..9 a ..9 d",
                                         "[a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] a a a a a a a a a a a a d",
                                         "{ ..5 r:a ..5 [s:b] ..5 [c] ..5 a } ..9 { [a] [b] [c] a } d", "(a ..9!(b+ c+ d))+ d",
                                         "(r:(s:(a | b)+ c)+ ..30)+ d", "a !(((a b*)+ c*)+ d) ..30 d"));

}  // namespace
}  // namespace mithaq::match
