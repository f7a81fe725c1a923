// The insides of Finder, shared by the files that implement it.
#pragma once

#include "find/anchors.h"
#include "find/concepts.h"
#include "find/entity_table.h"
#include "find/finder.h"
#include "find/frames.h"
#include "find/gate.h"
#include "find/mention_sums.h"
#include "find/names.h"
#include "find/outlets.h"
#include "find/role_model.h"
#include "find/tagger.h"
#include "pack/lookup.h"

namespace mithaq::find {

struct Finder::Body {
  explicit Body(pack::Pack p)
      : pack(std::move(p)),
        concepts(pack),
        lookup(pack),
        names(pack, concepts),
        outlets(pack),
        tagger(pack.resource("names.model"), WordClasses(pack.resource("classes.model"))),
        times(pack),
        money(pack),
        gate(pack),
        roles(pack.resource("role.weights")) {}

  pack::Pack pack;
  Concepts concepts;
  pack::Lookup lookup;
  NameFinder names;
  Outlets outlets;
  TaggerModel tagger;
  TimeReader times;
  MoneyReader money;
  Gate gate;
  RoleModel roles;
  PatternBook patterns;
};

struct Finder::Scratch::Body {
  explicit Body(const Finder::Body& f) : tagger(f.tagger), frames(f.pack, f.concepts, f.patterns.set()) {}

  Analysis analysis;
  pack::WordMemory words;
  SentenceTagger tagger;
  std::vector<Anchor> anchors;
  std::vector<Frame> found;
  FrameReader frames;
  EntityTable entities;
  MentionSums sums;
  std::vector<doc::Candidate>* trace = nullptr;
};

}  // namespace mithaq::find
