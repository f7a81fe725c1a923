// Learns packs/*/models/role.weights from annotated documents: which drafts are agreements, how far they have come, which mention fills
// which slot, which mentions are one agreement.
//
// What the finder sees depends on what it has learnt: joined mentions make other drafts. So it runs several times: by rules alone; with
// what was learnt of joining from that; twice more with all that was learnt, the last time with what the program would see.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"
#include "find/role_train.h"

namespace mithaq::app {

// Of others with habits of their own.
struct Annotators {
  std::string name;
  std::string path;
  double weight = 1;  // what one of their documents counts for, beside one of the gold
};

struct TrainingFiles {
  std::vector<std::string> gold;  // JSON Lines with texts and agreements, by the conventions that are wanted
  std::vector<Annotators> annotators;
  std::vector<std::string> founding;  // that must come out right: their rows count several times
};

struct TrainOptions {
  unsigned jobs = 1;
  unsigned founding_weight = 8;
  unsigned trainings = 1;    // at least 1; each parts the documents otherwise, the weights are the mean of them
  double alarm_price = 0.2;  // F1 that a false alarm in every document without agreements is worth, for the threshold of records
};

struct TrainedSlot {
  std::string slot;
  std::size_t rows = 0;
  double wanted = 0;
  find::RoleLearning learning;
};

struct TrainedRoles {
  std::string weights;             // the file
  std::vector<TrainedSlot> slots;  // of the first training
};

// Deterministic for any number of jobs. Errors: kNotFound and kMalformed for the files.
base::Result<TrainedRoles> train_roles(const Engine& engine, const TrainingFiles& files, const TrainOptions& options,
                                       const std::function<void(std::string_view)>& tell);

// What was learnt, as a table: rows, held-out F1, threshold and penalty of each slot, and how reliable its probabilities are.
std::string training_text(const std::vector<TrainedSlot>& slots);

}  // namespace mithaq::app
