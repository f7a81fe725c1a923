#include "walk.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <atomic>
#include <memory>

#include "app/intake.h"
#include "measure.h"

namespace mithaq::bench {
namespace {

std::uint64_t count_boundaries(icu::BreakIterator& words) {
  std::uint64_t count = 0;
  for (words.first(); words.next() != icu::BreakIterator::DONE;) ++count;
  return count;
}

void walk_document(icu::BreakIterator& words, const std::string& text, Walk& walk) {
  const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(text);
  const double begin = processor_seconds();
  words.setText(utf16);
  walk.boundaries += count_boundaries(words);
  const double middle = processor_seconds();
  UErrorCode status = U_ZERO_ERROR;
  UText* utf8 = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  words.setText(utf8, status);
  count_boundaries(words);
  walk.utf8_seconds += processor_seconds() - middle;
  walk.utf16_seconds += middle - begin;
  utext_close(utf8);
}

}  // namespace

Walk walk_words(const std::vector<std::string>& files) {
  Walk walk;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale("ar"), status));
  const auto options = app::read_options({});
  if (U_FAILURE(status) || !options) return walk;
  const std::atomic<bool> stop = false;
  app::Intake intake(files, *options, nullptr, stop);
  doc::Document document;
  while (intake.next(document)) {
    walk_document(*words, document.text, walk);
    walk.text_bytes += document.text.size();
    ++walk.documents;
  }
  return walk;
}

}  // namespace mithaq::bench
