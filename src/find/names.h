// Names in text: states, cities and bodies that the pack lists; organisations by their head noun ("ministry", "company") and the words that
// belong to it; persons by their titles and given names; and words that stand for a party ("the two sides", "his French counterpart").
#pragma once

#include <vector>

#include "find/analysis.h"
#include "find/concepts.h"
#include "find/sentence_tagger.h"

namespace mithaq::find {

class NameFinder {
 public:
  NameFinder(const pack::Pack& pack, const Concepts& concepts) : pack_(pack), c_(concepts) {}

  // Fills analysis.names from tokens, hits and info: sorted by first token, none inside another of the same standing.
  // With a tagger that is not empty, what it finds completes and corrects what the readers find.
  void run(Analysis& analysis, SentenceTagger& tagger) const;

 private:
  const pack::Pack& pack_;
  const Concepts& c_;
};

// Two names behind one office in the dual: it is said of both.
void share_offices(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

// "The ministries of Defence and the Interior", "companies A, B and C": parts what one dual or plural head holds together. Names must be
// sorted.
void share_heads(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

// "The Saudi and Indian sides": a name for each nation behind the first. Names stay sorted.
void share_nations(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

// Oman or Amman: by what else the document speaks of.
void settle_homonyms(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

// "The ministry of tourism in the Republic of Korea" is one name. Names must be sorted.
void join_states(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

// "The government" where no government is called by a fuller name: what stands for one before is a name of its own (heads marked `alone`).
void stand_alone(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

}  // namespace mithaq::find
