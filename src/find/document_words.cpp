#include "find/document_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "find/role_model.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostTokens = 600;  // what comes later in a long text adds next to nothing

// Each word once, in the order of the alphabet.
std::vector<std::string_view> words_of(const Reading& r, text::Zone zone, bool inside) {
  std::vector<std::string_view> out;
  std::size_t read = 0;
  for (const text::Sentence& s : r.analysis.tokens.sentences) {
    if ((s.zone == zone) != inside) continue;
    for (std::uint32_t t = s.first; t < s.last && read < kMostTokens; ++t) {
      if (r.analysis.tokens.tokens[t].kind != text::TokenKind::kArabic || r.analysis.info[t].furniture) continue;
      out.push_back(pack::without_article(r.analysis.bare(t)));
      ++read;
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

std::optional<double> weigh_document(const Reading& r) {
  const bool knows = r.roles.knows(kDocumentSlot);
  if (!knows && r.trace == nullptr) return std::nullopt;
  std::vector<std::string> names;
  Weighing w(r.roles, kDocumentSlot, r.trace != nullptr ? &names : nullptr);
  for (const std::string_view word : words_of(r, text::Zone::kHeadline, true)) w.add("title", word);
  for (const std::string_view word : words_of(r, text::Zone::kHeadline, false)) w.add("word", word);
  const double probability = w.probability();
  if (r.trace != nullptr) r.trace->push_back({kDocumentSlot, {}, {}, std::move(names)});
  return knows ? std::optional(probability) : std::nullopt;
}

}  // namespace mithaq::find
