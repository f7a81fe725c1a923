// How far apart two words of names are that may be in different scripts: the cheapest way to turn one into the other by pieces of up to
// three letters, each piece with a learnt cost. A cost is the natural logarithm of how much rarer a pairing of pieces is than the commonest
// pairings of the two pieces: 0 for what is usual ("sh" and sheen), large for what hardly happens. Method: stochastic edit distance with
// many-to-many pieces (Ristad and Yianilos 1998; Jiampojamarn, Kondrak and Sherif 2007), costs made symmetric and counted from the best.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "link/letters.h"

namespace mithaq::link {

inline constexpr std::size_t kLongestPiece = 3;
inline constexpr std::size_t kLongestWord = 24;  // letters; the rest of a longer word is not looked at
inline constexpr float kForeignCost = 9.0F;      // a letter against nothing, or against another, that was never seen so

struct EditCost {
  float total = 0;
  float worst = 0;  // of the dearest piece on the way
};

// A word ready to be compared: the pieces that begin at each letter, by length.
struct CodedWord {
  Script script = Script::kLatin;
  std::vector<std::array<std::uint16_t, kLongestPiece>> pieces;  // 0: no such piece
  std::size_t size() const { return pieces.size(); }
};

struct PieceCost {
  Script left = Script::kArabic;
  Script right = Script::kLatin;        // left <= right
  std::string left_codes, right_codes;  // one of them may be empty
  float cost = 0;
};

class EditCosts {
 public:
  explicit EditCosts(std::span<const PieceCost> costs);

  // Lines "piece<TAB>ar-en<TAB>letters<TAB>letters<TAB>cost"; "-" is no letter. Other lines belong to others and are passed over. Errors:
  // kMalformed.
  static base::Result<EditCosts> parse(std::string_view content, const std::string& name);
  static std::string line(const PieceCost& cost);

  CodedWord code(const Letters& letters) const;
  // Symmetric; 0 for equal words of one script.
  EditCost between(const CodedWord& left, const CodedWord& right) const;

 private:
  struct Table {
    std::size_t columns = 0;
    std::vector<float> costs;  // piece of the first script x piece of the second; piece 0 is nothing
  };
  const Table& table(Script left, Script right) const {
    return tables_[static_cast<std::size_t>(left) * kScripts + static_cast<std::size_t>(right)];
  }
  std::uint16_t piece(Script script, std::string_view codes) const;
  void number_pieces(std::span<const PieceCost> costs);
  void lay_out(Script left, Script right);

  std::array<std::vector<std::uint16_t>, kScripts> numbers_;  // by the codes of a piece
  std::array<std::vector<std::string>, kScripts> pieces_;     // the codes by number; [0] is nothing
  std::array<Table, kScripts * kScripts> tables_;             // left <= right
};

}  // namespace mithaq::link
