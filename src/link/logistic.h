// Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares), for tens of features and any number of
// rows. No randomness: equal rows give equal weights.
#pragma once

#include <cstddef>
#include <vector>

namespace mithaq::link {

struct LogisticRow {
  std::vector<double> features;  // all rows as many; the first is 1 and carries no penalty
  double label = 0;              // 0..1
  double weight = 1;
};

std::vector<double> learn_logistic(const std::vector<LogisticRow>& rows, double penalty);
double logistic(const std::vector<double>& weights, const std::vector<double>& features);

}  // namespace mithaq::link
