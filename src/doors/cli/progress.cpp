#include "doors/cli/progress.h"

#include <algorithm>
#include <cstdio>

namespace mithaq::cli {
namespace {

constexpr auto kBetween = std::chrono::milliseconds(200);
constexpr double kMegabyte = 1e6;

std::string clock_time(double seconds) {
  const auto whole = static_cast<unsigned long>(seconds);
  char text[32];
  std::snprintf(text, sizeof text, "%lu:%02lu", whole / 60, whole % 60);
  return text;
}

std::string with_decimal(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", number);
  return text;
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, 1, ',');
  return out;
}

std::string counted(std::uint64_t number, std::string_view thing) {
  return grouped(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

void Progress::show(const app::Statistics& so_far) {
  const Clock::time_point now = Clock::now();
  if (!messages_.shows_progress() || now - last_ < kBetween) return;
  last_ = now;
  messages_.progress(line(so_far, std::chrono::duration<double>(now - start_).count()));
}

std::string Progress::line(const app::Statistics& so_far, double seconds) const {
  const double rate = static_cast<double>(so_far.documents) / seconds;
  std::string out = counted(so_far.documents, "document") + ", " + grouped(static_cast<std::uint64_t>(rate)) + "/s, " +
                    with_decimal(static_cast<double>(so_far.input_bytes) / kMegabyte / seconds) + " MB/s, " +
                    counted(so_far.agreements, "agreement");
  if (!total_bytes_ || so_far.input_bytes == 0) return out;
  const double done =
      std::min(1.0, static_cast<double>(so_far.input_bytes) / static_cast<double>(std::max<std::uint64_t>(*total_bytes_, 1)));
  return out + ", " + std::to_string(static_cast<int>(done * 100)) + "%, " + clock_time(seconds * (1 - done) / done) + " left";
}

}  // namespace mithaq::cli
