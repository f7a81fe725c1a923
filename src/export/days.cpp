#include "export/days.h"

namespace mithaq::exports {
namespace {

constexpr std::size_t kYear = 4, kMonth = 7, kDay = 10;  // characters of "2025", "2025-05", "2025-05-19"

constexpr std::string_view kLastMonth = "12";  // higher numbers are seasons

bool is_plain(std::string_view date) {
  if (date.size() != kYear && date.size() != kMonth && date.size() != kDay) return false;
  for (std::size_t i = 0; i < date.size(); ++i) {
    const bool dash = i == kYear || i == kMonth;
    if (dash ? date[i] != '-' : date[i] < '0' || date[i] > '9') return false;
  }
  return date.size() == kYear || date.substr(kYear + 1, 2) <= kLastMonth;
}

std::string without_zero(std::string_view number) { return std::string(number.starts_with('0') ? number.substr(1) : number); }

}  // namespace

Span span_of(std::string_view edtf) {
  const std::size_t slash = edtf.find('/');
  const std::string_view first = edtf.substr(0, slash);
  const std::string_view last = slash == std::string_view::npos ? first : edtf.substr(slash + 1);
  if (!is_plain(first) || !is_plain(last)) return {};
  return {std::string(first), std::string(last)};
}

DayParts parts_of(std::string_view edtf) {
  const Span span = span_of(edtf);
  if (span.first.empty() || span.first != span.last) return {};
  DayParts out;
  out.year = span.first.substr(0, kYear);
  if (span.first.size() >= kMonth) out.month = without_zero(std::string_view(span.first).substr(kYear + 1, 2));
  if (span.first.size() == kDay) out.day = without_zero(std::string_view(span.first).substr(kMonth + 1, 2));
  return out;
}

const registry::Stage* stage_of(const registry::Agreement& agreement, std::string_view status) {
  for (const registry::Stage& stage : agreement.lifecycle)
    if (stage.status == status) return &stage;
  return nullptr;
}

std::string told_day(const registry::Agreement& agreement, std::string_view status) {
  const registry::Stage* stage = stage_of(agreement, status);
  return stage != nullptr && stage->told ? stage->date : std::string();
}

}  // namespace mithaq::exports
