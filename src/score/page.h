// Figures as text: lines for people, and the table as JSON.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "score/tally.h"

namespace mithaq::score {

std::string table_text(const Table& table);

// Keys and figures of the table, an object of objects.
std::string table_json(const Table& table);

// The `most` documents that lose most: what was missed plus what was wrongly given.
std::string worst_text(const std::vector<DocumentOutcome>& documents, std::size_t most);

// What was taken for what. For kind and status each pair of codes with examples; for other slots what was missed, wrong, half right and
// extra. Slots of records that one side does not have at all are counted apart.
std::string confusion_text(const std::vector<DocumentOutcome>& documents, Slot slot);

// How many of the values given with a confidence of 0.0 to 0.1, 0.1 to 0.2, ... are right, slot by slot; "off" is the mean distance of
// confidence and share of right values over the bins (expected calibration error; Naeini, Cooper and Hauskrecht 2015). Says so where
// no value tells its confidence.
std::string reliability_text(const std::vector<DocumentOutcome>& documents);

// Two runs over one gold: figures side by side, and which documents lose less or more than in the other run.
std::string against_text(const std::vector<DocumentOutcome>& documents, const std::vector<DocumentOutcome>& others);

}  // namespace mithaq::score
