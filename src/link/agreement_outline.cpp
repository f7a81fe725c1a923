#include "link/agreement_outline.h"

#include <cstddef>
#include <vector>

#include "schema/schema.h"

namespace mithaq::link {
namespace {

// Widths of the pieces, the lowest first.
constexpr unsigned kDay = 16;
constexpr unsigned kLength = 9;
constexpr unsigned kCode = 6;
constexpr unsigned kFlag = 1;

constexpr std::uint64_t most(unsigned width) { return (std::uint64_t{1} << width) - 1; }

class BitWriter {
 public:
  void put(unsigned width, std::uint64_t value) {
    fits_ = fits_ && value <= most(width);
    bits_ |= (value & most(width)) << at_;
    at_ += width;
  }
  std::uint64_t take() const { return fits_ ? bits_ : 0; }

 private:
  std::uint64_t bits_ = 0;
  unsigned at_ = 0;
  bool fits_ = true;
};

class BitReader {
 public:
  explicit BitReader(std::uint64_t bits) : rest_(bits) {}
  std::uint64_t get(unsigned width) {
    const std::uint64_t out = rest_ & most(width);
    rest_ >>= width;
    return out;
  }

 private:
  std::uint64_t rest_;
};

// One more than the number of the first day, and how many days follow it; 0: none. What does not fit is written too large.
void put_days(const std::optional<DayRange>& days, BitWriter& out) {
  out.put(kDay, !days ? 0 : days->first < 0 ? most(kDay) + 1 : static_cast<std::uint64_t>(days->first) + 1);
  out.put(kLength, !days ? 0 : static_cast<std::uint64_t>(days->last - days->first));
}

std::optional<DayRange> get_days(BitReader& in) {
  const auto first = static_cast<std::int32_t>(in.get(kDay)) - 1;
  const auto length = static_cast<std::int32_t>(in.get(kLength));
  if (first < 0) return std::nullopt;
  return DayRange{first, first + length};
}

// One more than the place among the terms; 0: no code.
void put_code(const std::vector<schema::Term>& terms, std::string_view code, BitWriter& out) {
  std::size_t at = 0;
  while (at < terms.size() && terms[at].code != code) ++at;
  out.put(kCode, code.empty() ? 0 : at < terms.size() ? at + 1 : most(kCode) + 1);
}

bool get_code(const std::vector<schema::Term>& terms, BitReader& in, std::string_view& code) {
  const auto at = static_cast<std::size_t>(in.get(kCode));
  if (at > terms.size()) return false;
  if (at > 0) code = terms[at - 1].code;
  return true;
}

}  // namespace

AgreementOutline outline_of(const AgreementTraits& traits) {
  return {traits.kind, traits.status, traits.background, traits.count > 1, !traits.supersedes.empty(), traits.date, traits.published};
}

std::uint64_t packed_outline(const AgreementOutline& outline) {
  BitWriter out;
  out.put(kFlag, 1);
  out.put(kFlag, outline.background ? 1 : 0);
  out.put(kFlag, outline.many ? 1 : 0);
  out.put(kFlag, outline.older ? 1 : 0);
  put_code(schema::Schema::builtin().kinds(), outline.kind, out);
  put_code(schema::Schema::builtin().statuses(), outline.status, out);
  put_days(outline.date, out);
  out.put(kDay, !outline.published ? 0 : static_cast<std::uint64_t>(std::int64_t{outline.published->first} + 1));
  return outline.published && outline.published->first != outline.published->last ? 0 : out.take();
}

std::optional<AgreementOutline> unpacked_outline(std::uint64_t bits) {
  BitReader in(bits);
  if (in.get(kFlag) == 0) return std::nullopt;
  AgreementOutline out;
  out.background = in.get(kFlag) != 0;
  out.many = in.get(kFlag) != 0;
  out.older = in.get(kFlag) != 0;
  if (!get_code(schema::Schema::builtin().kinds(), in, out.kind)) return std::nullopt;
  if (!get_code(schema::Schema::builtin().statuses(), in, out.status)) return std::nullopt;
  out.date = get_days(in);
  if (const auto day = static_cast<std::int32_t>(in.get(kDay)) - 1; day >= 0) out.published = DayRange{day, day};
  if (in.get(64 - 4 * kFlag - 2 * kCode - 2 * kDay - kLength) != 0) return std::nullopt;
  return out;
}

}  // namespace mithaq::link
