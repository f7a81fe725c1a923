// CSV in the columns of the Defense Cooperation Agreement Dataset 1.0 (Kinne, "The Defense Cooperation Agreement Dataset (DCAD)", Journal
// of Conflict Resolution 2020): a row for each pair of states whose agreement was signed. What the register does not know stays empty. The
// codes of that data set for types, categories and sources are not ours to give: `type` and `category1..3` have codes of schema/*.toml.
#include <algorithm>
#include <array>

#include "export/cow.h"
#include "export/csv_cells.h"
#include "export/days.h"
#include "export/format.h"
#include "schema/schema.h"

namespace mithaq::exports {
namespace {

using base::Result;

constexpr std::string_view kHeader =
    "ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,type,category1,category2,category3,span,renewType,"
    "renewYears,terminated,durationActual,endYearEstimate,asymmetry,categoryConf,UNTS,fullText,sourceType,source,factivaConf,factivaSign,"
    "factivaEIF,DCAid\r\n";
constexpr std::size_t kColumns = 30;
constexpr std::size_t kCategories = 3;
constexpr std::string_view kUnion = "EU";  // no state

enum Column : std::size_t {
  kCode1 = 0,
  kName1 = 1,
  kCode2 = 2,
  kName2 = 3,
  kSignDay = 4,
  kEifDay = 7,
  kType = 10,
  kCategory = 11,
  kSpan = 14,
  kSource = 25,
  kId = 29
};

using Row = std::array<std::string, kColumns>;

// Of what is no member of that system of states, the name is its ISO code.
void put_state(const std::string& iso, std::size_t code, Row& row) {
  const CowState* state = CowStates::builtin().find(iso);
  if (state != nullptr) row[code] = state->code;
  row[code + 1] = state != nullptr ? std::string(state->name) : iso;
}

void put_day(const std::string& date, std::size_t first, Row& row) {
  const DayParts parts = parts_of(date);
  row[first] = parts.day;
  row[first + 1] = parts.month;
  row[first + 2] = parts.year;
}

// "P5Y" -> "5"; other durations are no number of years.
std::string whole_years(std::string_view duration) {
  if (duration.size() < 3 || !duration.starts_with('P') || !duration.ends_with('Y')) return {};
  const std::string_view number = duration.substr(1, duration.size() - 2);
  return number.find_first_not_of("0123456789") == std::string_view::npos ? std::string(number) : std::string();
}

// Those of defence come first, for they are what the data set is about.
std::vector<std::string> categories(const Account& account) {
  std::vector<std::string> out = account.values("fields");
  std::stable_partition(out.begin(), out.end(), [](const std::string& code) { return code.starts_with("defence"); });
  return out;
}

std::string sources(const Account& account) {
  std::vector<std::string> out;
  for (const registry::Source& s : account.agreement.sources) {
    const registry::Document& d = s.document;
    const std::string& name = !d.url.empty() ? d.url : !d.source.empty() ? d.source : d.external_id;
    if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
  }
  return joined(out);
}

class Dcad : public Format {
 public:
  void begin(std::string& out) override { out += kHeader; }

  Result<void> add(const Account& account, std::string& out) override {
    std::vector<std::string> states = account.states();
    std::erase(states, kUnion);
    const schema::Schema& schema = schema::Schema::builtin();
    if (states.size() < 2 || schema.status_order(account.summary.status) < schema.status_order("signed")) {
      ++left_out_;
      return {};
    }
    for (std::size_t i = 0; i < states.size(); ++i)
      for (std::size_t j = i + 1; j < states.size(); ++j) row(account, states[i], states[j], out);
    return {};
  }

  std::string_view why_left_out() const override { return "not signed, or fewer than two states"; }

 private:
  // The lower code stands first, as pairs of states are usually given; without codes the first in the order of ISO.
  static void row(const Account& account, const std::string& a, const std::string& b, std::string& out) {
    Row row;
    put_state(a, kCode1, row);
    put_state(b, kCode2, row);
    if (row[kCode1].empty() || (!row[kCode2].empty() && std::stoi(row[kCode2]) < std::stoi(row[kCode1]))) {
      std::swap(row[kCode1], row[kCode2]);
      std::swap(row[kName1], row[kName2]);
    }
    put_day(told_day(account.agreement, "signed"), kSignDay, row);
    put_day(told_day(account.agreement, "in_force"), kEifDay, row);
    row[kType] = account.summary.kind;
    const std::vector<std::string> fields = categories(account);
    for (std::size_t i = 0; i < std::min(fields.size(), kCategories); ++i) row[kCategory + i] = fields[i];
    row[kSpan] = whole_years(account.agreement.best("duration"));
    row[kSource] = sources(account);
    row[kId] = account.summary.name;
    append_row(row, out);
  }
};

}  // namespace

std::unique_ptr<Format> dcad_format() { return std::make_unique<Dcad>(); }

}  // namespace mithaq::exports
