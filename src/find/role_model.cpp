#include "find/role_model.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/each_cpu.h"

namespace mithaq::find {
namespace {

constexpr std::string_view kThreshold = "threshold";
constexpr std::string_view kCompanion = "companion";
constexpr FeatureWord kBias = "bias";
constexpr double kDefaultThreshold = 0.5;
constexpr double kThousand = 1000;
constexpr std::size_t kUsualLine = 30;  // bytes
constexpr std::size_t kLeastTable = 64;
constexpr int kCountedBits = 21;
constexpr std::size_t kFilterBits = 16;  // for each feature

std::int16_t thousandths(double weight) {
  constexpr std::numeric_limits<std::int16_t> kLimits;
  return static_cast<std::int16_t>(std::lround(std::clamp<double>(weight * kThousand, kLimits.min(), kLimits.max())));
}

// "-1.234" is read by itself, as nearly all are; anything else by the library.
double weight_of(std::string_view text) {
  const bool minus = text.starts_with('-');
  const std::size_t point = minus ? 2 : 1;
  int digits = 0;
  bool usual = text.size() == point + 4 && text[point] == '.';
  for (std::size_t i = minus ? 1 : 0; usual && i < text.size(); ++i) {
    if (i == point) continue;
    usual = text[i] >= '0' && text[i] <= '9';
    digits = digits * 10 + (text[i] - '0');
  }
  if (usual) return (minus ? -digits : digits) / kThousand;
  double weight = 0;
  std::from_chars(text.data(), text.data() + text.size(), weight);
  return weight;
}

}  // namespace

struct RoleModel::Line {
  std::string_view slot;
  std::string_view feature;
  double weight = 0;
  std::size_t column = 0;
  std::optional<std::uint64_t> mix;  // of the feature, where the line is about one
};

std::vector<RoleModel::Line> RoleModel::lines_of(std::string_view content) {
  std::vector<Line> lines;
  lines.reserve(content.size() / kUsualLine);
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto slot = line.find('\t');
    const auto feature = line.rfind('\t');
    if (slot == feature || line.starts_with('#')) continue;
    lines.push_back({line.substr(0, slot), line.substr(slot + 1, feature - slot - 1), weight_of(line.substr(feature + 1)), 0, {}});
  }
  return lines;
}

void RoleModel::note_slots(const std::vector<Line>& lines) {
  for (const Line& line : lines)
    if (slots_.size() < kMostSlots && (slots_.empty() || (slots_.back() != line.slot && column(line.slot) == slots_.size())))
      slots_.emplace_back(line.slot);
  thresholds_.resize(slots_.size());
  companions_.resize(slots_.size());
}

RoleModel::RoleModel(std::string_view content) {
  std::vector<Line> lines = lines_of(content);
  note_slots(lines);
  // Of two lines about the same the first counts.
  std::size_t slot = slots_.size();
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (slot == slots_.size() || slots_[slot] != line->slot) slot = column(line->slot);
    line->column = slot;
    if (slot == slots_.size()) continue;
    if (line->feature == kThreshold)
      thresholds_[slot] = line->weight;
    else if (line->feature == kCompanion)
      companions_[slot] = line->weight;
    else
      line->mix = mixed(FeatureWord(line->feature).hash());
  }
  lay_out(lines);
}

void RoleModel::size_table(std::size_t features) {
  table_.assign(std::bit_ceil(std::max(features * 4 / 3, kLeastTable)), {});
  shift_ = 64 - std::countr_zero(table_.size());
}

void RoleModel::Filter::size(std::size_t features) {
  const std::size_t bits = std::bit_ceil(std::max(features, kLeastTable) * kFilterBits);
  bits_.assign(bits / 64, 0);
  shift_ = 64 - std::countr_zero(bits);
}

void RoleModel::fill_filters(const std::vector<Line>& lines, std::size_t features) {
  std::vector<std::size_t> sizes(slots_.size() + 1);
  for (const Line& line : lines)
    if (line.mix) ++sizes[line.column];
  sizes.back() = features;
  filters_.resize(sizes.size());
  for (std::size_t i = 0; i < sizes.size(); ++i) filters_[i].size(sizes[i]);
  for (const Line& line : lines)
    if (line.mix) filters_[line.column].note(*line.mix), filters_.back().note(*line.mix);
}

// How many different features the lines are about, or slightly fewer: they are told apart by a part of their hash.
std::size_t RoleModel::count_features(const std::vector<Line>& lines) {
  std::vector<bool> met(std::size_t{1} << kCountedBits);
  std::size_t count = 0;
  for (const Line& line : lines) {
    if (!line.mix || met[*line.mix >> (64 - kCountedBits)]) continue;
    met[*line.mix >> (64 - kCountedBits)] = true;
    ++count;
  }
  return count;
}

// What the lines ask for first, then their weights.
void RoleModel::lay_out(const std::vector<Line>& lines) {
  const std::size_t features = count_features(lines);
  size_table(features);
  fill_filters(lines, features);
  for (const Line& line : lines)
    if (line.mix) entry_of(*line.mix).slots |= std::uint64_t{1} << line.column;
  std::uint32_t size = 0;
  for (Entry& entry : table_) {
    entry.first = size;
    size += static_cast<std::uint32_t>(std::popcount(entry.slots));
  }
  weights_.resize(size);
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    if (line->mix) weight(find(*line->mix), line->column) = thousandths(line->weight);
}

RoleModel::Entry& RoleModel::entry_of(std::uint64_t mix) {
  std::size_t at = place_of(mix);
  while (table_[at].slots != 0 && table_[at].check != check_of(mix)) at = (at + 1) & (table_.size() - 1);
  table_[at].check = check_of(mix);
  return table_[at];
}

// An entry without slots when the feature was not learnt.
const RoleModel::Entry& RoleModel::find(std::uint64_t mix) const {
  std::size_t at = place_of(mix);
  while (table_[at].slots != 0 && table_[at].check != check_of(mix)) at = (at + 1) & (table_.size() - 1);
  return table_[at];
}

RoleModel::Weight& RoleModel::weight(const Entry& entry, std::size_t slot) {
  return weights_[entry.first + static_cast<std::size_t>(std::popcount(entry.slots & ((std::uint64_t{1} << slot) - 1)))];
}

// The features that may have been learnt, ready to be looked up; returns how many.
MITHAQ_INLINE std::size_t RoleModel::sift(std::span<const std::uint64_t> features, const Filter& learnt, Mixed& known) {
  std::size_t count = 0;
  for (const std::uint64_t feature : features) {
    known[count] = mixed(feature);
    count += learnt.may_know(known[count]) ? 1U : 0U;
  }
  return count;
}

MITHAQ_INLINE void RoleModel::expect(std::span<const std::uint64_t> known) const {
  for (const std::uint64_t mix : known) __builtin_prefetch(&table_[place_of(mix)]);
}

MITHAQ_FOR_EACH_CPU
void RoleModel::add_up(std::span<const std::uint64_t> features, const Columns& columns, std::span<std::int64_t> sums) const {
  Mixed mixes;
  const std::span<const std::uint64_t> known(mixes.data(), sift(features, filters_.back(), mixes));
  expect(known);
  for (const std::uint64_t mix : known) {
    const Entry& entry = find(mix);
    for (std::uint64_t left = entry.slots & columns.slots; left != 0; left &= left - 1) {
      const Weight weight = weights_[entry.first + static_cast<std::size_t>(std::popcount(entry.slots & ((left & -left) - 1)))];
      sums[columns.sum[static_cast<std::size_t>(std::countr_zero(left))]] += weight;
    }
  }
}

MITHAQ_FOR_EACH_CPU
void RoleModel::add_up(std::span<const std::uint64_t> features, std::size_t column, std::int64_t& sum) const {
  if (column >= slots_.size()) return;
  Mixed mixes;
  const std::span<const std::uint64_t> known(mixes.data(), sift(features, filters_[column], mixes));
  expect(known);
  const std::uint64_t bit = std::uint64_t{1} << column;
  for (const std::uint64_t mix : known) {
    const Entry& entry = find(mix);
    if ((entry.slots & bit) != 0) sum += weights_[entry.first + static_cast<std::size_t>(std::popcount(entry.slots & (bit - 1)))];
  }
}

std::size_t RoleModel::column(std::string_view slot) const {
  return static_cast<std::size_t>(std::find(slots_.begin(), slots_.end(), slot) - slots_.begin());
}

double RoleModel::threshold(std::size_t column) const {
  return column >= slots_.size() ? kDefaultThreshold : thresholds_[column].value_or(kDefaultThreshold);
}

double RoleModel::companion(std::string_view slot) const {
  const std::size_t at = column(slot);
  return at == slots_.size() ? kDefaultThreshold : companions_[at].value_or(threshold(slot));
}

Weighing::Weighing(const RoleModel& model, std::size_t column, std::vector<std::string>* names, bool biased)
    : model_(model), column_(column), names_(names) {
  if (biased) add(kBias);
}

Weighing::Weighing(const RoleModel& model, std::span<const std::string_view> slots, std::vector<std::string>* names)
    : model_(model), column_(kSeveral), names_(names) {
  for (std::size_t i = 0; i < std::min(slots.size(), kMostSlots); ++i) {
    const std::size_t column = model.column(slots[i]);
    if (!model.knows_weights(column)) continue;
    columns_.slots |= std::uint64_t{1} << column;
    columns_.sum[column] = static_cast<std::uint8_t>(i);
  }
  add(kBias);
}

void Weighing::add_up() {
  const std::span<const std::uint64_t> features(waiting_.data(), count_);
  if (column_ == kSeveral)
    model_.add_up(features, columns_, sums_);
  else
    model_.add_up(features, column_, sums_[0]);
  count_ = 0;
}

void Weighing::note(const FeatureWord& name, const FeatureWord& value, const FeatureWord* more) {
  std::string& spelt = names_->emplace_back(name.text());
  spelt.append("=").append(value.text());
  if (more != nullptr) spelt.append("+").append(more->text());
}

namespace {

// "0" to "99", ready to be part of a feature: nearly all numbers that are.
constexpr std::size_t kSmall = 100;
constexpr std::array<char, 2 * kSmall> kDigits = [] {
  std::array<char, 2 * kSmall> out{};
  for (std::size_t i = 0; i < kSmall; ++i) out[2 * i] = static_cast<char>('0' + i / 10), out[2 * i + 1] = static_cast<char>('0' + i % 10);
  return out;
}();
constexpr std::array<FeatureWord, kSmall> kNumberWords = [] {
  std::array<FeatureWord, kSmall> out{};
  for (std::size_t i = 0; i < kSmall; ++i) out[i] = std::string_view(kDigits.data() + 2 * i + (i < 10 ? 1 : 0), i < 10 ? 1 : 2);
  return out;
}();

}  // namespace

void Weighing::add(const FeatureWord& name, std::size_t value) {
  if (value < kSmall) return add(name, kNumberWords[value]);
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  add(name, FeatureWord(std::string_view(digits, static_cast<std::size_t>(end - digits))));
}

double Weighing::probability(std::size_t slot) {
  add_up();
  return 1.0 / (1.0 + std::exp(-static_cast<double>(sums_[slot]) / kThousand));
}

std::size_t log_bucket(std::size_t value) { return value < 4 ? value : static_cast<std::size_t>(std::bit_width(value)) + 1; }

}  // namespace mithaq::find
