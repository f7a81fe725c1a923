#include "link/token_match.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace mithaq::link {
namespace {

std::size_t slot(Script left, Script right) {
  return static_cast<std::size_t>(std::min(left, right)) * kScripts + static_cast<std::size_t>(std::max(left, right));
}

// Where a pair of scripts has not been learnt: one doubtful letter is the limit.
constexpr TokenWeights kUnlearnt = {3.0, -0.5, -0.3, -6.0, 0.0, 0.0};

}  // namespace

std::array<double, kTokenWeights> token_features(const EditCost& cost, std::size_t left_letters, std::size_t right_letters) {
  const double shorter = static_cast<double>(std::min(left_letters, right_letters));
  const double longer = static_cast<double>(std::max(left_letters, right_letters));
  const double total = static_cast<double>(cost.total);
  return {1.0, total, static_cast<double>(cost.worst), total / std::max(1.0, shorter), std::min(shorter, 12.0), longer - shorter};
}

TokenMatch::TokenMatch(EditCosts costs) : costs_(std::move(costs)) { weights_.fill(kUnlearnt); }

base::Result<TokenMatch> TokenMatch::parse(std::string_view content, const std::string& name) {
  auto costs = EditCosts::parse(content, name);
  if (!costs) return tl::unexpected(costs.error());
  TokenMatch out(std::move(*costs));
  std::size_t number = 0;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    const std::string line(content.substr(at, end - at));
    at = end + 1;
    ++number;
    if (!line.starts_with("word\t")) continue;
    bool found = false;
    for (std::size_t l = 0; l < kScripts; ++l) {
      for (std::size_t r = l; r < kScripts; ++r) {
        const std::string head =
            "word\t" + std::string(script_name(static_cast<Script>(l))) + "-" + std::string(script_name(static_cast<Script>(r))) + "\t";
        if (!line.starts_with(head)) continue;
        TokenWeights& w = out.weights_[l * kScripts + r];
        const char* p = line.c_str() + head.size();
        found = true;
        for (double& x : w) {
          char* next = nullptr;
          x = std::strtod(p, &next);
          found = found && next != p;
          p = next;
        }
      }
    }
    if (!found)
      return base::fail(base::ErrorCode::kMalformed, name + ":" + std::to_string(number), "these are no weights of words",
                        "word<TAB>ar-en<TAB>six numbers");
  }
  return out;
}

std::string TokenMatch::line(Script left, Script right, const TokenWeights& weights) {
  std::string out = "word\t" + std::string(script_name(left)) + "-" + std::string(script_name(right)) + "\t";
  for (std::size_t i = 0; i < weights.size(); ++i) {
    char number[32];
    std::snprintf(number, sizeof number, "%s%.4f", i == 0 ? "" : " ", weights[i]);
    out += number;
  }
  return out + "\n";
}

double TokenMatch::same(const CodedWord& left, const CodedWord& right) const {
  if (left.size() == 0 || right.size() == 0) return 0;
  const EditCost cost = costs_.between(left, right);
  if (left.script == right.script && cost.total == 0) return 1;
  const auto f = token_features(cost, left.size(), right.size());
  const TokenWeights& w = weights_[slot(left.script, right.script)];
  double sum = 0;
  for (std::size_t i = 0; i < f.size(); ++i) sum += w[i] * f[i];
  return 1.0 / (1.0 + std::exp(-sum));
}

}  // namespace mithaq::link
