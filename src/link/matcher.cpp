#include "link/matcher.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "link/logistic.h"
#include "link/reason.h"

namespace mithaq::link {
namespace {

constexpr double kKnownSame = 0.99;   // two names of one person
constexpr double kKnownOther = 0.05;  // names of two

using base::ErrorCode;

constexpr std::string_view kWeightsFile = "match.weights";
constexpr std::string_view kThreshold = "threshold";

std::string line(NameKind kind, std::string_view feature, double value) {
  char number[32];
  std::snprintf(number, sizeof number, "%.4f", value);
  return "pair\t" + std::string(kind_name(kind)) + "\t" + std::string(feature) + "\t" + number + "\n";
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

base::Result<void> take(const std::vector<std::string_view>& cells, const std::string& where, AllPairWeights& out) {
  double value = 0;
  if (cells.size() != 4 || std::from_chars(cells[3].data(), cells[3].data() + cells[3].size(), value).ec != std::errc())
    return base::fail(ErrorCode::kMalformed, where, "this is no weight of pairs", "pair<TAB>kind<TAB>feature<TAB>weight");
  const auto kind = kind_named(cells[1]);
  if (!kind) return tl::unexpected(kind.error());
  PairWeights& w = out[static_cast<std::size_t>(*kind)];
  const auto names = feature_names(*kind);
  w.weights.resize(names.size());
  if (cells[2] == kThreshold) {
    w.threshold = value;
    return {};
  }
  const auto at = std::find(names.begin(), names.end(), cells[2]);
  if (at == names.end()) return base::fail(ErrorCode::kUnknownName, where, "there is no feature \"" + std::string(cells[2]) + "\"");
  w.weights[static_cast<std::size_t>(at - names.begin())] = value;
  return {};
}

// One order for both, so that the score is symmetric to the last bit.
bool in_order(const Name& left, const Name& right) { return left.folded <= right.folded; }

}  // namespace

std::string_view kind_name(NameKind kind) {
  static constexpr std::array<std::string_view, kNameKinds> kNames = {"person", "organisation", "place"};
  return kNames[static_cast<std::size_t>(kind)];
}

base::Result<NameKind> kind_named(std::string_view name) {
  for (std::size_t k = 0; k < kNameKinds; ++k)
    if (kind_name(static_cast<NameKind>(k)) == name) return static_cast<NameKind>(k);
  return base::fail(ErrorCode::kUnknownName, {}, "there is no kind of names \"" + std::string(name) + "\"",
                    "person, organisation or place");
}

base::Result<AllPairWeights> parse_pair_weights(std::string_view content, const std::string& name) {
  AllPairWeights out;
  std::size_t number = 0;
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    const std::string_view text = content.substr(at, end - at);
    at = end + 1;
    ++number;
    if (!text.starts_with("pair\t")) continue;
    if (const auto taken = take(cells_of(text), name + ":" + std::to_string(number), out); !taken) return tl::unexpected(taken.error());
  }
  return out;
}

std::string pair_weight_lines(const AllPairWeights& weights) {
  std::string out;
  for (std::size_t k = 0; k < kNameKinds; ++k) {
    const auto kind = static_cast<NameKind>(k);
    const PairWeights& w = weights[k];
    if (w.weights.empty()) continue;
    out += line(kind, kThreshold, w.threshold);
    const auto names = feature_names(kind);
    for (std::size_t f = 0; f < names.size(); ++f) out += line(kind, names[f], w.weights[f]);
  }
  return out;
}

base::Result<Matcher> Matcher::from_pack(const pack::Pack& pack) {
  const std::string_view content = pack.resource(kWeightsFile);
  if (content.empty())
    return base::fail(ErrorCode::kNotFound, std::string(kWeightsFile), "the pack has no weights for names",
                      "build it from packs/ar and packs/world");
  auto weights = parse_pair_weights(content, std::string(kWeightsFile));
  if (!weights) return tl::unexpected(weights.error());
  auto knowledge = Knowledge::from_pack(pack, content);
  if (!knowledge) return tl::unexpected(knowledge.error());
  return Matcher(std::move(*knowledge), std::move(*weights));
}

Matcher::Matcher(Knowledge knowledge, AllPairWeights weights)
    : knowledge_(std::make_shared<const Knowledge>(std::move(knowledge))), weights_(std::move(weights)) {
  for (std::size_t k = 0; k < kNameKinds; ++k) weights_[k].weights.resize(feature_names(static_cast<NameKind>(k)).size());
}

ReadName Matcher::read(NameKind kind, std::string_view text) const {
  ReadName out{knowledge_->read(kind, text), {}};
  out.known = knowledge_->known.find(out.name);
  return out;
}

std::vector<double> Matcher::features(const ReadName& left, const ReadName& right) const {
  if (!in_order(left.name, right.name)) return features(right, left);
  return features_of(pair_of(*knowledge_, left.name, right.name, left.known, right.known));
}

// Persons that the packs know by just these names: the features of persons do not look at it.
std::optional<double> Matcher::by_acquaintance(const ReadName& left, const ReadName& right) {
  if (left.name.kind != NameKind::kPerson || !left.known.exact || !right.known.exact) return std::nullopt;
  for (const std::uint32_t entity : left.known.entities)
    if (std::binary_search(right.known.entities.begin(), right.known.entities.end(), entity)) return kKnownSame;
  return kKnownOther;
}

double Matcher::score(const ReadName& left, const ReadName& right) const {
  if (left.name.units.empty() || right.name.units.empty()) return 0;
  if (left.name.folded == right.name.folded) return 1;
  if (const auto known = by_acquaintance(left, right)) return *known;
  return logistic(weights_[static_cast<std::size_t>(left.name.kind)].weights, features(left, right));
}

Verdict Matcher::judge(const ReadName& left, const ReadName& right) const {
  Verdict out;
  out.score = score(left, right);
  out.same = same(left.name.kind, out.score);
  if (left.name.units.empty() || right.name.units.empty())
    out.why = "a name without letters";
  else if (out.score == 1)
    out.why = "the same letters";
  else
    out.why = reason_of(pair_of(*knowledge_, left.name, right.name, left.known, right.known));
  return out;
}

}  // namespace mithaq::link
