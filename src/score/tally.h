// Documents compared and counted: the figures of the project.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "score/record.h"
#include "score/slots.h"

namespace mithaq::score {

// An agreement of a document: told by both, missed, or extra, with what that means for its slots.
struct RecordOutcome {
  bool wanted = false;
  bool given = false;
  Confidence confidence;  // of what was given
  std::vector<Outcome> slots;
};

// Background records of the gold are neither demanded nor held against anyone: neither they nor what was paired with them stand in
// `records`.
struct DocumentOutcome {
  std::string id;
  std::vector<RecordOutcome> records;
  std::size_t background = 0;
  std::size_t background_found = 0;
  bool quiet = false;    // holds no agreement at all
  bool alarmed = false;  // and yet something was given

  // What was missed plus what was wrongly given, over all slots.
  double loss() const;
};

DocumentOutcome compare_documents(const Document& gold, const Document& predicted);

// In the order of the gold; a document without a prediction counts as predicted empty, others of the predicted do not count.
std::vector<DocumentOutcome> compare(const std::vector<Document>& gold, const std::vector<Document>& predicted);

// Precision, recall and F1 are rounded to four places, as they are shown and compared.
struct Row {
  double precision = 0;
  double recall = 0;
  double f1 = 0;
  std::size_t gold = 0;
  std::size_t predicted = 0;
};

struct Table {
  std::size_t documents = 0;
  Row agreement;
  std::array<Row, kSlots> slots;
  double macro = 0;  // mean F1 of the slots that the gold fills
  std::size_t quiet = 0;
  std::size_t alarmed = 0;
  double alarm_rate = 0;
  std::size_t background = 0;
  std::size_t background_found = 0;
};

Table count(const std::vector<DocumentOutcome>& documents);

}  // namespace mithaq::score
