// Where a mention stands as seen from one draft: in the sentence of its anchor, after it, in the lead; what is to its left and right; what
// verb governs it. The same features serve all slots.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "doc/report.h"
#include "find/drafts.h"
#include "find/role_model.h"
#include "find/status.h"

namespace mithaq::find {

class DraftScope {
 public:
  // `drafts`: how many the document has; `surest`: the likeliest other one, once it is read.
  DraftScope(const Reading& reading, const Draft& draft, const StatusReading& status, std::string_view kind, std::size_t drafts,
             const doc::Report* surest = nullptr);

  // The sentences near enough to tell of the draft, in order.
  struct Near {
    std::uint32_t sentence = 0;
    FeatureWord relation;  // "anchor", "headline", "after1" ..., "before1", "lead"
  };
  const std::vector<Near>& near() const { return near_; }

  // Adds what is told by the place of tokens [first, last) in the sentence `at`.
  void describe(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const;

  // Adds the concepts of the words at token `t`, with their tense; only of those that end at `end` unless that is 0.
  void words_at(std::uint32_t t, const FeatureWord& name, std::uint32_t end, Weighing& out) const;
  // The verb that governs what begins at `first`, and the words left and right of [first, last).
  void surroundings(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const;
  // "past", "past_passive", "pres", "fut", "part", "masdar" or empty.
  const FeatureWord& tense(const pack::Hit& hit) const;

  bool alone() const { return alone_; }  // the only draft of the document
  // Agreements of one document often share day, place and occasion. Adds how a candidate stands to the value that the surest report has;
  // `same(report)`: nothing where the report has none.
  template <typename Same>
  void beside_surest(Same same, Weighing& out) const {
    if (surest_ == nullptr) return;
    const std::optional<bool> has = same(*surest_);
    const std::string_view how = !has ? "empty" : *has ? "same" : "other";
    out.add("surest", how);
    out.add("surest_status", how, surest_->status == status_.status ? "same" : "other");
  }
  std::string_view status() const { return status_.status; }
  // Whose the last anchor at or before the token is: "own", "other"; "own_name" inside an anchor of the draft; "none" without one.
  std::string_view whose(std::uint32_t token) const;
  // Whose the last anchor before the token is, in its sentence or an earlier one: "own_here", "own", "other_here", "other", "lot_here",
  // "lot" (of several agreements told at once), "none".
  FeatureWord turn_before(const text::Sentence& s, std::uint32_t first) const;
  // Tokens between [first, last) and the nearest anchor of the draft in its sentence; nothing without one.
  std::optional<std::uint32_t> anchor_gap(const text::Sentence& s, std::uint32_t first, std::uint32_t last) const;
  // How the draft is first spoken of: "new" with an anchor that is indefinite, "named" as a standing agreement, else "known".
  std::string_view article() const;
  // How far the agreement has come, and how sure that is.
  const StatusReading& status_reading() const { return status_; }
  // Adds the last `count` Arabic words before the token in its sentence, as they are written, without clitics, and without the article.
  void words_before(const text::Sentence& s, std::uint32_t first, std::size_t count, const FeatureWord& name, Weighing& out) const;
  // Whether this anchor is one of the draft's.
  bool owns(std::size_t anchor) const { return own_[anchor]; }

 private:
  void find_near();
  FeatureWord relation(std::uint32_t sentence, std::uint32_t previous, std::uint32_t next) const;
  bool foreign_between(std::uint32_t after, std::uint32_t upto) const;
  void written(const FeatureWord& name, std::uint32_t t, Weighing& out) const;
  void between(std::uint32_t begin, std::uint32_t end, Weighing& out) const;
  const Anchor* nearest_anchor(const text::Sentence& s, std::uint32_t first) const;
  FeatureWord turn_of(std::vector<Anchor>::const_iterator anchor, const text::Sentence& s) const;
  void turn(const Near& at, const text::Sentence& s, std::uint32_t first, Weighing& out) const;
  void path(const text::Sentence& s, std::uint32_t begin, std::uint32_t end, bool anchor_first, Weighing& out) const;
  void event(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const;
  void governed(const text::Sentence& s, std::uint32_t first, Weighing& out) const;
  void strangers(const text::Sentence& s, std::uint32_t first, const Anchor& own, Weighing& out) const;
  void neighbours(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const;
  // How far tokens [t, end) are from [first, last), and on which side: as which of two features.
  static void tell_distance(std::uint32_t first, std::uint32_t last, const std::pair<FeatureWord, FeatureWord>& sides, std::uint32_t t,
                            std::uint32_t end, Weighing& out);
  void anchor_distances(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const;
  void sign_distances(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const;
  std::uint32_t governor(const text::Sentence& s, std::uint32_t first, bool with_status, Weighing& out) const;
  void verb_status(const pack::Hit& verb, Weighing& out) const;
  std::uint32_t own_words(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const;

  const Reading& r_;
  const Draft& d_;
  const StatusReading& status_;
  FeatureWord status_word_;
  FeatureWord kind_;
  bool alone_;
  const doc::Report* surest_;
  std::vector<Near> near_;
  std::vector<bool> own_;  // by anchor: one of this draft's
};

}  // namespace mithaq::find
