// What the learners want: annotated text as the tagger reads it, drafts with all their candidates.
#include "find/finder_body.h"
#include "find/tagger_train.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

NameTag begin_tag(doc::MentionType type) {
  switch (type) {
    case doc::MentionType::kPerson: return NameTag::kBeginPerson;
    case doc::MentionType::kOrganisation: return NameTag::kBeginOrganisation;
    case doc::MentionType::kPlace: return NameTag::kBeginPlace;
    default: return NameTag::kOutside;
  }
}

// Tags of all tokens: those that a mention touches.
std::vector<NameTag> tags_of(const Analysis& a, const std::vector<doc::Mention>& gold) {
  std::vector<NameTag> tags(a.tokens.tokens.size(), NameTag::kOutside);
  for (const doc::Mention& m : gold) {
    NameTag tag = begin_tag(m.type);
    if (tag == NameTag::kOutside) continue;
    for (std::size_t t = 0; t < tags.size(); ++t) {
      if (!a.tokens.tokens[t].span.overlaps(m.span) || tags[t] != NameTag::kOutside) continue;
      tags[t] = tag;
      tag = static_cast<NameTag>(static_cast<int>(begin_tag(m.type)) + 1);
    }
  }
  return tags;
}

}  // namespace

void Finder::tagged_sentences(const doc::Document& document, const std::vector<doc::Mention>& gold, Scratch& scratch,
                              std::vector<TaggedSentence>& out) const {
  analyse(document, scratch);
  const Analysis& a = scratch.body_->analysis;
  const std::vector<NameTag> tags = tags_of(a, gold);
  for (const text::Sentence& s : a.tokens.sentences) {
    TaggedSentence sentence;
    tagger_features(a, body_->tagger.classes(), s.first, s.last, sentence.features);
    sentence.tags.assign(tags.begin() + s.first, tags.begin() + s.last);
    // A sentence cut inside a mention begins with its own "begin".
    if (!sentence.tags.empty() && !tag_may_follow(NameTag::kOutside, sentence.tags[0]))
      sentence.tags[0] = static_cast<NameTag>(static_cast<int>(sentence.tags[0]) - 1);
    out.push_back(std::move(sentence));
  }
}

void Finder::bare_sentences(const doc::Document& document, Scratch& scratch,
                            const std::function<void(std::span<const std::uint64_t>)>& sink) const {
  read_words(document, scratch);
  const Analysis& a = scratch.body_->analysis;
  std::vector<std::uint64_t> words;
  for (const text::Sentence& s : a.tokens.sentences) {
    words.clear();
    for (std::uint32_t t = s.first; t < s.last; ++t) words.push_back(pack::hash_word(bare_word(a, t)));
    sink(words);
  }
}

Finder::Drafts Finder::drafts(const doc::Document& document, Scratch& scratch) const {
  Drafts out;
  scratch.body_->trace = &out.decisions;
  reports(document, scratch, out.reports, false);
  scratch.body_->trace = nullptr;
  return out;
}

Finder Finder::with_roles(std::string_view weights) const {
  auto body = std::make_unique<Body>(body_->pack);
  body->roles = RoleModel(weights);
  if (auto patterns = PatternBook::load(body->pack)) body->patterns = std::move(*patterns);  // as they did for this finder
  return Finder(std::move(body));
}

}  // namespace mithaq::find
