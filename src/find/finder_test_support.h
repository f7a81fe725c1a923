// For tests: a finder of the real packs, texts as far as the names stage sees them, and results as lines of a case file.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "find/analysis.h"
#include "find/finder.h"
#include "find/finder_body.h"
#include "find/furniture.h"
#include "find/times_case_file.h"
#include "find/token_info.h"

namespace mithaq::find {

// Compiled once a test program. What the finder is made of is at hand too, for tests of single stages.
inline const Finder& arabic_finder() {
  static const Finder finder = [] {
    auto made = Finder::make(arabic_pack());
    EXPECT_TRUE(made) << made.error().front().message();
    return std::move(*made);
  }();
  return finder;
}

inline const Finder::Body& arabic_stages() {
  static const Finder::Body stages = [] {
    Finder::Body body(arabic_pack());
    auto patterns = PatternBook::load(body.pack);
    EXPECT_TRUE(patterns) << patterns.error().front().message();
    body.patterns = std::move(*patterns);
    return body;
  }();
  return stages;
}

// A document read up to its names and anchors, stage by stage.
struct AnalysedText {
  explicit AnalysedText(std::string words, std::string published = {}) {
    const Finder::Body& stages = arabic_stages();
    document.text = std::move(words);
    document.published = std::move(published);
    analysis.document = &document;
    analysis.text = document.text;
    text::tokenize(analysis.text, analysis.tokens);
    stages.lookup.run(analysis.tokens, analysis.hits);
    classify_tokens(stages.pack, stages.concepts, analysis);
    mark_furniture(stages.pack, stages.concepts, analysis);
    stages.times.run({analysis.text, analysis.tokens, analysis.hits, document.published}, analysis.times);
    stages.money.run({analysis.text, analysis.tokens, analysis.hits}, analysis.money);
    SentenceTagger tagger(stages.tagger);
    stages.names.run(analysis, tagger);
    find_anchors(stages.pack, stages.concepts, analysis, anchors);
  }
  AnalysedText(const AnalysedText&) = delete;
  AnalysedText& operator=(const AnalysedText&) = delete;

  std::string words(base::Span span) const { return std::string(analysis.words(span)); }

  doc::Document document;
  Analysis analysis;
  std::vector<Anchor> anchors;
};

// Cases below a line "[pending]" are known not to hold yet.
struct Sections {
  std::vector<Case> now;
  std::vector<Case> pending;
};

inline Sections split_pending(std::vector<Case> cases) {
  Sections out;
  std::vector<Case>* into = &out.now;
  for (Case& row : cases) {
    if (row.cells.front() == "[pending]")
      into = &out.pending;
    else
      into->push_back(std::move(row));
  }
  return out;
}

}  // namespace mithaq::find
