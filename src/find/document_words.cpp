#include "find/document_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "find/role_model.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostTokens = 600;  // what comes later in a long text adds next to nothing

// Each word once: in the order of the alphabet for those who read them, else in that of their hashes, which is quicker to make.
std::vector<FeatureWord> words_of(const Reading& r, bool headline) {
  std::vector<FeatureWord> out;
  for (const text::Sentence& s : r.analysis.tokens.sentences) {
    if ((s.zone == text::Zone::kHeadline) != headline) continue;
    for (std::uint32_t t = s.first; t < s.last && out.size() < kMostTokens; ++t)
      if (r.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic && !r.analysis.info[t].furniture)
        out.emplace_back(pack::without_article(r.analysis.bare(t)));
  }
  const auto by_hash = [](const FeatureWord& a, const FeatureWord& b) { return a.hash() < b.hash(); };
  const auto by_text = [](const FeatureWord& a, const FeatureWord& b) { return a.text() < b.text(); };
  if (r.trace != nullptr)
    std::sort(out.begin(), out.end(), by_text);
  else
    std::sort(out.begin(), out.end(), by_hash);
  const auto same = [](const FeatureWord& a, const FeatureWord& b) { return a.hash() == b.hash(); };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace

std::optional<double> weigh_document(const Reading& r) {
  const bool knows = r.roles.knows(kDocumentSlot);
  if (!knows && r.trace == nullptr) return std::nullopt;
  std::vector<std::string> names;
  Weighing w(r.roles, kDocumentSlot, r.trace != nullptr ? &names : nullptr);
  for (const FeatureWord& word : words_of(r, true)) w.add("title", word);
  for (const FeatureWord& word : words_of(r, false)) w.add("word", word);
  const double probability = w.probability();
  if (r.trace != nullptr) r.trace->push_back({kDocumentSlot, {}, {}, std::move(names)});
  return knows ? std::optional(probability) : std::nullopt;
}

}  // namespace mithaq::find
