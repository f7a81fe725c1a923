#include "app/train_classes.h"

#include "app/intake.h"
#include "find/word_classes_train.h"

namespace mithaq::app {

base::Result<ClassesModel> train_classes(const Engine& engine, const std::vector<std::string>& inputs, const std::atomic<bool>& stop) {
  base::Result<void> result;
  const auto keep_error = [&](const read::Diagnostic& told) {
    if (told.is_error && result) result = tl::unexpected(told.error);
  };
  const read::ReadOptions options;
  Intake intake(inputs, options, keep_error, stop);
  find::Finder::Scratch scratch(engine.finder());
  find::ClassLearner learner;
  ClassesModel out;
  for (doc::Document document; intake.next(document);) {
    if (language_of(document) != engine.language()) continue;
    engine.finder().bare_sentences(document, scratch, [&](std::span<const std::uint64_t> sentence) { learner.add(sentence); });
    ++out.documents;
  }
  if (!result) return tl::unexpected(std::move(result.error()));
  if (learner.words() == 0) return base::fail(base::ErrorCode::kMalformed, inputs.front(), "holds no text in the language of the pack");
  find::ClassLearner::Learnt learnt = learner.learn();
  out.bytes = std::move(learnt.bytes);
  out.sentences = learner.sentences();
  out.words = learner.words();
  out.classed = learnt.words;
  return out;
}

}  // namespace mithaq::app
