// The examples that stand under patterns, executed.
#include <utility>

#include "app/pack_build.h"
#include "find/finder.h"
#include "find/frames.h"
#include "match/pattern_set.h"
#include "pack/pack.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;
using Catches = std::vector<find::Finder::Catch>;

class Examples {
 public:
  explicit Examples(const find::Finder& finder) : finder_(finder), scratch_(finder) {}

  void check(const match::Pattern& pattern) {
    const auto trial = finder_.trial(pattern.source);
    if (!trial) {
      failed_.insert(failed_.end(), trial.error().begin(), trial.error().end());
      return;
    }
    for (const match::Example& example : pattern.examples) {
      document_.text = example.text;
      const Catches catches = finder_.try_on(**trial, document_, scratch_);
      if (catches.empty() == example.positive)
        fail(pattern, example.line, example.positive ? " does not match this example" : " matches what it should not");
      if (!catches.empty())
        for (const match::Example::Expected& expected : example.expected) check(pattern, expected, catches);
    }
  }

  Errors take() { return std::move(failed_); }

 private:
  void check(const match::Pattern& pattern, const match::Example::Expected& expected, const Catches& catches) {
    std::string instead;
    for (const find::Finder::Catch& found : catches)
      for (const auto& [role, span] : found.roles) {
        if (role != expected.role) continue;
        const std::string_view words = base::slice(document_.text, span);
        if (words == expected.text) return;
        instead.append(instead.empty() ? "it caught " : ", ").append(words);
      }
    fail(pattern, expected.line, " does not catch " + expected.role + " = " + expected.text,
         instead.empty() ? "it caught nothing" : instead);
  }

  void fail(const match::Pattern& pattern, std::uint32_t line, const std::string& what, std::string hint = {}) {
    failed_.push_back({ErrorCode::kMalformed, pattern.file + ":" + std::to_string(line) + ":1", pattern.name + what, std::move(hint)});
  }

  const find::Finder& finder_;
  find::Finder::Scratch scratch_;
  doc::Document document_;
  Errors failed_;
};

}  // namespace

Errors failed_examples(const std::string& pack_bytes) {
  auto pack = pack::Pack::from_bytes(pack_bytes, "the compiled pack");
  if (!pack) return {std::move(pack.error())};
  const auto book = find::PatternBook::load(*pack);
  if (!book) return book.error();
  const auto finder = find::Finder::make(std::move(*pack));
  if (!finder) return finder.error();
  Examples examples(*finder);
  for (const match::Pattern& pattern : book->set().patterns()) examples.check(pattern);
  return examples.take();
}

}  // namespace mithaq::app
