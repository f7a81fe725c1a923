#include "link/logistic.h"

#include <algorithm>
#include <cmath>

namespace mithaq::link {
namespace {

constexpr int kRounds = 30;
constexpr double kEnough = 1e-7;

using Matrix = std::vector<std::vector<double>>;

// Solves a * x = b, a symmetric and positive, by Gaussian elimination with pivots.
std::vector<double> solve(Matrix a, std::vector<double> b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i) {
    std::size_t pivot = i;
    for (std::size_t r = i + 1; r < n; ++r)
      if (std::fabs(a[r][i]) > std::fabs(a[pivot][i])) pivot = r;
    std::swap(a[i], a[pivot]);
    std::swap(b[i], b[pivot]);
    for (std::size_t r = i + 1; r < n; ++r) {
      const double f = a[r][i] / a[i][i];
      for (std::size_t c = i; c < n; ++c) a[r][c] -= f * a[i][c];
      b[r] -= f * b[i];
    }
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t c = i + 1; c < n; ++c) b[i] -= a[i][c] * b[c];
    b[i] /= a[i][i];
  }
  return b;
}

// One step of Newton's method; gives its length.
double step(const std::vector<LogisticRow>& rows, double penalty, std::vector<double>& weights) {
  const std::size_t n = weights.size();
  Matrix hessian(n, std::vector<double>(n));
  std::vector<double> gradient(n);
  for (std::size_t i = 0; i < n; ++i) {
    hessian[i][i] = i == 0 ? 1e-6 : penalty;
    gradient[i] = i == 0 ? 0 : -penalty * weights[i];
  }
  for (const LogisticRow& row : rows) {
    const double p = logistic(weights, row.features);
    const double curve = std::max(1e-6, p * (1 - p)) * row.weight;
    const double error = (row.label - p) * row.weight;
    for (std::size_t i = 0; i < n; ++i) {
      if (row.features[i] == 0) continue;
      gradient[i] += error * row.features[i];
      for (std::size_t j = 0; j <= i; ++j) hessian[i][j] += curve * row.features[i] * row.features[j];
    }
  }
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = i + 1; j < n; ++j) hessian[i][j] = hessian[j][i];
  const std::vector<double> change = solve(std::move(hessian), std::move(gradient));
  double length = 0;
  for (const double c : change) length = std::max(length, std::fabs(c));
  const double brake = std::min(1.0, 4.0 / std::max(length, 1e-12));
  for (std::size_t i = 0; i < n; ++i) weights[i] += brake * change[i];
  return length;
}

}  // namespace

double logistic(const std::vector<double>& weights, const std::vector<double>& features) {
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * features[i];
  return 1.0 / (1.0 + std::exp(-sum));
}

std::vector<double> learn_logistic(const std::vector<LogisticRow>& rows, double penalty) {
  if (rows.empty()) return {};
  std::vector<double> weights(rows.front().features.size());
  for (int i = 0; i < kRounds; ++i)
    if (step(rows, penalty, weights) < kEnough) break;
  return weights;
}

}  // namespace mithaq::link
