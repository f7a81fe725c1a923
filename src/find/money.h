// Amounts of money in a text.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "pack/lookup.h"
#include "pack/pack.h"
#include "text/tokens.h"

namespace mithaq::find {

struct MoneyMention {
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;   // one past the last token
  base::Span span;          // whole words
  base::Span bare;          // without clitics before the first word
  double amount = 0;        // in units of the currency
  std::string currency;     // ISO 4217; empty when the word names several currencies and no state near it tells which
  double confidence = 1.0;  // [0,1]
};

struct MoneyContext {
  std::string_view text;
  const text::TokenLayer& tokens;
  const pack::HitLayer& hits;  // of the pack that the reader was made with
};

class MoneyGrammar;

// Immutable after construction: one reader serves all threads.
class MoneyReader {
 public:
  explicit MoneyReader(const pack::Pack& pack);
  ~MoneyReader();
  MoneyReader(MoneyReader&&) noexcept;
  MoneyReader& operator=(MoneyReader&&) noexcept;

  // Appends the amounts of the text in reading order. Linear in the tokens.
  void run(const MoneyContext& context, std::vector<MoneyMention>& out) const;

 private:
  std::unique_ptr<const MoneyGrammar> grammar_;
};

}  // namespace mithaq::find
