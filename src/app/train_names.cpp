#include "app/train_names.h"

#include "find/tagger_train.h"
#include "read/annotated_file.h"

namespace mithaq::app {
namespace {

constexpr int kRounds = 12;

}  // namespace

base::Result<NamesModel> train_names(const Engine& engine, const std::vector<std::string>& files, void (*progress)(int, std::size_t)) {
  const find::Finder& finder = engine.finder();
  find::Finder::Scratch scratch(finder);
  std::vector<find::TaggedSentence> sentences;
  NamesModel out;
  for (const std::string& file : files) {
    auto texts = read::read_annotated(file);
    if (!texts) return tl::unexpected(texts.error());
    for (read::AnnotatedText& text : *texts) {
      finder.join_split_clitics(text.text, text.mentions);
      doc::Document document;
      document.text = std::move(text.text);
      finder.tagged_sentences(document, text.mentions, scratch, sentences);
      out.mentions += text.mentions.size();
    }
    out.texts += texts->size();
  }
  out.sentences = sentences.size();
  if (out.mentions == 0) return base::fail(base::ErrorCode::kMalformed, files.front(), "no person, organisation or place is annotated");
  out.bytes = find::train_tagger(sentences, kRounds, progress).serialize();
  return out;
}

}  // namespace mithaq::app
