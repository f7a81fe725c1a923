// How a document was read: for people who want to know why a value is there, or why it is not.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/span.h"
#include "doc/mention.h"
#include "doc/report.h"

namespace mithaq::find {

struct ExplainedToken {
  base::Span span;
  std::string folded;
  std::vector<std::string> clitics;  // concepts of the clitics that some reading splits off
  std::vector<std::string> hits;     // concept, features and term, as one line
};

struct ExplainedFrame {
  std::string pattern;  // name
  std::string where;    // file:line
  base::Span span;
  std::vector<std::pair<std::string, base::Span>> roles;
};

struct ExplainedMiss {
  std::string pattern;
  std::string where;
  base::Span span;                    // what was found of it
  std::vector<std::string> expected;  // what could have come next
};

struct ExplainedSentence {
  base::Span span;
  std::vector<ExplainedToken> tokens;
  std::vector<doc::Mention> mentions;
  std::vector<ExplainedFrame> frames;
  std::vector<ExplainedMiss> misses;
};

struct Explanation {
  bool gate_open = false;
  std::vector<ExplainedSentence> sentences;
  std::vector<doc::Report> reports;
};

}  // namespace mithaq::find
