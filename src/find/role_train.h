// Learning the weights of the role scorer: logistic regression with an L2 penalty, AdaGrad over the whole batch (Duchi, Hazan, Singer
// 2011), no randomness: the same rows give the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "find/role_weights.h"

namespace mithaq::find {

// One candidate with its answer.
struct RoleRow {
  std::string document;  // documents are kept whole when rows are held out
  std::string group;     // candidates of one group compete: those of one record
  std::string words;     // the value; equal values of a group count once
  std::vector<std::string> features;
  double label = 0;   // credit in [0,1]
  double weight = 1;  // how many rows it counts for
};

struct RoleTask {
  std::string slot;
  std::vector<RoleRow> rows;
  double wanted = 0;             // values that the gold records have, by the weight of their documents
  bool single = false;           // a group gives its best candidate only
  bool fixed_threshold = false;  // 0.5, not the one with the best F1
  bool companions = false;       // beside a row that reaches the threshold a lower one will do
  std::map<std::string, double>
      quiet;  // documents without agreements, with their weights: what is given there costs `alarm_price` times its share
  double alarm_price = 0;
  std::uint64_t deal = 0;  // how documents are parted into folds
};

// One bin of a reliability table, of held-out rows.
struct Reliability {
  std::size_t rows = 0;
  double right = 0;  // sum of the labels
};

// Documents are held out whole, by their name: those of one fold are judged by weights learnt from the others. Another `deal` parts them
// otherwise.
inline constexpr std::size_t kRoleFolds = 5;
std::size_t role_fold(std::string_view document, std::uint64_t deal = 0);

struct RoleLearning {
  RoleWeights weights;
  std::vector<RoleWeights> fold_weights;  // learnt without the documents of each fold
  double f1 = 0;                          // held out, at the threshold
  double threshold = 0.5;
  double companion = 0.5;         // of rows whose document has one that reaches the threshold
  double penalty = 0;             // the one with the least held-out loss
  std::vector<Reliability> bins;  // ten, by probability
};

// Five folds by document choose penalty and threshold; the weights are then learnt from all rows.
RoleLearning learn_role(const RoleTask& task);

}  // namespace mithaq::find
