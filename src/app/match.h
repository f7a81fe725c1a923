// `mithaq match`: pairs of names in, a judgement for each out; figures where the file has answers.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "app/name_pairs.h"
#include "link/pair_train.h"

namespace mithaq::app {

// The matcher that a compiled pack holds. Errors: those of Pack::open and Matcher::from_pack.
base::Result<link::Matcher> open_matcher(const std::string& pack_file);

struct MatchTally {
  std::uint64_t bad_rows = 0;
  std::array<link::PairFigures, link::kNameKinds> kinds;  // of the rows with answers
  link::PairFigures all() const;
};

// `write` gets a JSON line {"id","score","same","why"} for each good row and says whether to go on; `complain` gets each bad row. Errors:
// those of read_name_rows.
base::Result<MatchTally> match_names(const link::Matcher& matcher, const std::string& path,
                                     const std::function<bool(std::string_view)>& write,
                                     const std::function<void(const base::Error&)>& complain);

// Precision, recall and F1 of each kind, a line each; empty without answers.
std::string figures_text(const MatchTally& tally);

}  // namespace mithaq::app
