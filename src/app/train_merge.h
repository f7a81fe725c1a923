// Learns packs/world/models/merge.weights: which reports of different documents tell of one agreement, from annotated documents whose
// records carry `agreement` ids.
//
// Two kinds of pairs are learnt from: of the records as people wrote them down, and, for documents in the engine's language, of the records
// that the program itself reads, each with the answer of the gold record that it is paired with.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"
#include "find/role_train.h"

namespace mithaq::app {

// How well reports were put together, over all reports (B-cubed: Bagga and Baldwin 1998).
struct MergeQuality {
  std::size_t reports = 0;
  std::size_t agreements = 0;
  double precision = 0;
  double recall = 0;

  double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};

// What comes of a threshold, held out: five folds by event, which is all documents that share agreements; joined among all other reports.
struct MergeTrial {
  double threshold = 0;
  MergeQuality by_people = {};   // records as people wrote them
  MergeQuality by_program = {};  // records as the program read them
};

struct TrainedMerge {
  std::string weights;  // the file
  std::size_t documents = 0;
  std::size_t rows = 0;
  std::size_t same = 0;  // rows of one agreement
  find::RoleLearning learning;
  std::vector<MergeTrial> trials;  // by threshold, the lowest first
  std::size_t best = 0;            // of the trials
};

// Deterministic. Errors: kNotFound and kMalformed for the files.
base::Result<TrainedMerge> train_merge(const Engine& engine, const std::vector<std::string>& files,
                                       const std::function<void(std::string_view)>& tell);

// What was learnt, as a table.
std::string training_text(const TrainedMerge& trained);

}  // namespace mithaq::app
