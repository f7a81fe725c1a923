#include "find/finder.h"

#include <algorithm>
#include <future>
#include <optional>

#include "find/document_words.h"
#include "find/finder_body.h"
#include "find/furniture.h"
#include "find/mention_phrase.h"
#include "find/reports.h"
#include "find/token_info.h"

namespace mithaq::find {
namespace {

// Sentences that are read for times and unlisted names: the first of the document, and those before and after each anchor.
constexpr std::size_t kLead = 3;
constexpr std::size_t kBefore = 2;
constexpr std::size_t kAfter = 5;

// A document whose words are so unlike those of documents with agreements is not read on; where all its instruments are everyday words,
// it needs more. With these bounds none of 3,190 documents that give records (the pool, one archive) is lost; with 0.1 and 0.5 four are.
constexpr double kLeastDocument = 0.04;
constexpr double kLeastWeakDocument = 0.4;

bool hopeless(std::optional<double> document, const std::vector<Anchor>& anchors) {
  if (!document || *document >= kLeastWeakDocument) return false;
  return *document < kLeastDocument || std::all_of(anchors.begin(), anchors.end(), [](const Anchor& a) { return a.weak; });
}

}  // namespace

Finder::Scratch::Scratch(const Finder& finder) : body_(std::make_unique<Body>(*finder.body_)) {}
Finder::Scratch::Scratch(Scratch&&) noexcept = default;
Finder::Scratch& Finder::Scratch::operator=(Scratch&&) noexcept = default;
Finder::Scratch::~Scratch() = default;

Finder::Finder(std::unique_ptr<const Body> body) : body_(std::move(body)) {}
Finder::Finder(Finder&&) noexcept = default;
Finder& Finder::operator=(Finder&&) noexcept = default;
Finder::~Finder() = default;

tl::expected<Finder, std::vector<base::Error>> Finder::make(pack::Pack pack) {
  // The two halves of the work know nothing of each other.
  const pack::Pack same = pack;
  auto loading = std::async(std::launch::async | std::launch::deferred, [&same] { return PatternBook::load(same); });
  auto body = std::make_unique<Body>(std::move(pack));
  auto patterns = loading.get();
  if (!patterns) return tl::unexpected(patterns.error());
  body->patterns = std::move(*patterns);
  return Finder(std::move(body));
}

bool Finder::worth_reading(std::string_view text) const { return body_->gate.open(text); }

void Finder::read_words(const doc::Document& document, Scratch& scratch) const {
  Analysis& a = scratch.body_->analysis;
  a.document = &document;
  a.text = document.text;
  a.times.clear();
  a.aside.clear();
  a.money.clear();
  text::tokenize(a.text, a.tokens);
  body_->lookup.run(a.tokens, scratch.body_->words, a.hits);
  classify_tokens(body_->pack, body_->concepts, a);
  mark_furniture(body_->pack, body_->concepts, a);
}

void Finder::analyse(const doc::Document& document, Scratch& scratch) const {
  read_words(document, scratch);
  read_mentions(document, scratch);
}

void Finder::read_mentions(const doc::Document& document, Scratch& scratch) const {
  Analysis& a = scratch.body_->analysis;
  const std::vector<bool>* const aside = a.aside.empty() ? nullptr : &a.aside;
  body_->times.run({a.text, a.tokens, a.hits, document.published, aside}, a.times);
  body_->money.run({a.text, a.tokens, a.hits}, a.money);
  body_->names.run(a, scratch.body_->tagger);
}

// Times, and names that no list knows, are looked for in the lead and around the anchors: looking is dear, and elsewhere they tell
// next to nothing.
void Finder::set_aside(Scratch::Body& s) {
  const std::size_t count = s.analysis.tokens.sentences.size();
  s.analysis.aside.assign(count, true);
  const auto near = [&](std::size_t first, std::size_t last) {
    std::fill(s.analysis.aside.begin() + static_cast<std::ptrdiff_t>(std::min(first, count)),
              s.analysis.aside.begin() + static_cast<std::ptrdiff_t>(std::min(last, count)), false);
  };
  near(0, kLead);
  for (const Anchor& anchor : s.anchors)
    near(anchor.sentence - std::min<std::size_t>(anchor.sentence, kBefore), anchor.sentence + 1 + kAfter);
}

// Patterns run in sentences that have an anchor, and in the two after one: who signed is often told there.
void Finder::read_frames(Scratch::Body& s) {
  s.found.clear();
  std::uint32_t next = 0;
  const auto count = static_cast<std::uint32_t>(s.analysis.tokens.sentences.size());
  for (const Anchor& anchor : s.anchors)
    for (std::uint32_t i = std::max(next, anchor.sentence); i < std::min(anchor.sentence + 3, count); next = ++i)
      s.frames.run(s.analysis, s.anchors, i, s.found);
}

void Finder::reports(const doc::Document& document, Scratch& scratch, std::vector<doc::Report>& out, bool gate) const {
  out.clear();
  if (gate && !worth_reading(document.text)) return;
  read_words(document, scratch);
  Scratch::Body& s = *scratch.body_;
  find_anchors(body_->pack, body_->concepts, s.analysis, s.anchors);
  // Explanations want the mentions of a text without instruments too.
  if (s.anchors.empty() && gate) return;
  std::optional<double> words;
  if (s.trace == nullptr) words = weigh_document(s.analysis, body_->roles, nullptr);
  if (gate && hopeless(words, s.anchors)) return;
  if (!s.anchors.empty()) set_aside(s);
  read_mentions(document, scratch);
  if (s.anchors.empty()) return;
  mark_phrases(body_->concepts, s.analysis, s.anchors);
  read_frames(s);
  s.sums.clear();
  s.entities.build(body_->pack, s.analysis, body_->outlets.state(document.source));
  build_reports(
      {body_->pack, body_->concepts, body_->patterns.set(), s.analysis, s.anchors, s.found, s.entities, body_->roles, s.trace, &s.sums},
      words, out);
}

}  // namespace mithaq::find
