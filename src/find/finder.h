// The find room's door: a document in, its mentions and the reports of its agreements out.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/span.h"
#include "doc/document.h"
#include "doc/mention.h"
#include "doc/report.h"
#include "pack/pack.h"

#include <tl/expected.hpp>

namespace mithaq::find {

struct Explanation;
struct TaggedSentence;

// Everything that is known of one language, ready to run. Immutable after `make`, shared by threads.
class Finder {
 public:
  // Working memory of one thread; it only grows.
  class Scratch {
   public:
    explicit Scratch(const Finder& finder);
    Scratch(Scratch&&) noexcept;
    Scratch& operator=(Scratch&&) noexcept;
    ~Scratch();

    struct Body;

   private:
    friend class Finder;
    std::unique_ptr<Body> body_;
  };

  struct Body;

  // All faults of the pack's patterns when they do not compile.
  static tl::expected<Finder, std::vector<base::Error>> make(pack::Pack pack);
  Finder(Finder&&) noexcept;
  Finder& operator=(Finder&&) noexcept;
  ~Finder();

  // The gate: can this text hold an agreement at all? Nanoseconds a byte; reads the raw bytes only.
  bool worth_reading(std::string_view text) const;

  // Reports of the agreements of a document in the pack's language, in the order of the text. Replaces `out`. `gate` off reads every text.
  void reports(const doc::Document& document, Scratch& scratch, std::vector<doc::Report>& out, bool gate = true) const;

  // Persons, organisations, places, titles, times and amounts of money, in the order of the text. Replaces `out`.
  void mentions(const doc::Document& document, Scratch& scratch, std::vector<doc::Mention>& out) const;

  // Some annotated corpora write clitics apart from their words; news does not. Joins them in place, the mentions follow. Says whether
  // anything was joined.
  bool join_split_clitics(std::string& text, std::vector<doc::Mention>& mentions) const;

  // Training data of the names tagger: the sentences of a document with its annotated persons, organisations and places. Appends.
  void tagged_sentences(const doc::Document& document, const std::vector<doc::Mention>& gold, Scratch& scratch,
                        std::vector<TaggedSentence>& out) const;

  // Training data of the word classes: each sentence as hashes of its words without clitics and article.
  void bare_sentences(const doc::Document& document, Scratch& scratch,
                      const std::function<void(std::span<const std::uint64_t>)>& sink) const;

  // Training data of the record and role scorers: every draft, also incredible ones, each with the candidates of its
  // slots; and which mentions of instruments were weighed as one.
  struct Drafts {
    std::vector<doc::Report> reports;
    std::vector<doc::Candidate> decisions;
  };
  Drafts drafts(const doc::Document& document, Scratch& scratch) const;

  // The same with other weights of the role scorer than the pack's: the content of a role.weights file.
  Finder with_roles(std::string_view weights) const;

  // How the reports came about, sentence by sentence.
  Explanation explain(const doc::Document& document, Scratch& scratch) const;

  // A pattern of the user's own, tried on text: the words of each match and what each role caught. The pattern is one expression of the
  // notation, or whole lines of a .pat file.
  class Trial;
  tl::expected<std::shared_ptr<const Trial>, std::vector<base::Error>> trial(std::string_view pattern) const;
  struct Catch {
    base::Span span;
    std::vector<std::pair<std::string, base::Span>> roles;
  };
  std::vector<Catch> try_on(const Trial& trial, const doc::Document& document, Scratch& scratch) const;

 private:
  void analyse(const doc::Document& document, Scratch& scratch) const;
  void read_words(const doc::Document& document, Scratch& scratch) const;
  void read_mentions(const doc::Document& document, Scratch& scratch) const;
  static void set_aside(Scratch::Body& scratch);
  static void read_frames(Scratch::Body& scratch);
  explicit Finder(std::unique_ptr<const Body> body);
  std::unique_ptr<const Body> body_;
};

}  // namespace mithaq::find
