#include "app/evaluate.h"

#include <vector>

#include "score/page.h"

namespace mithaq::app {
namespace {

using Outcomes = std::vector<score::DocumentOutcome>;

base::Result<std::string> page_of(const EvaluateOptions& options, const std::vector<score::Document>& gold, const Outcomes& outcomes) {
  const score::Table table = score::count(outcomes);
  if (options.json) return score::table_json(table);
  std::string page = score::table_text(table);
  if (options.worst > 0) page += "\n" + score::worst_text(outcomes, options.worst);
  if (const auto slot = score::slot_of(options.confusion)) page += "\n" + score::confusion_text(outcomes, *slot);
  if (options.reliability) page += "\n" + score::reliability_text(outcomes);
  if (options.against.empty()) return page;
  const auto other = score::read_documents(options.against);
  if (!other) return tl::unexpected(other.error());
  return page + "\n" + score::against_text(outcomes, score::compare(gold, *other));
}

}  // namespace

std::string slot_names() {
  std::string out;
  for (const std::string_view name : score::kSlotNames) out.append(out.empty() ? "" : ", ").append(name);
  return out;
}

bool is_slot(std::string_view name) { return score::slot_of(name).has_value(); }

base::Result<std::string> evaluate(const EvaluateOptions& options, std::string_view extracted) {
  if (!options.confusion.empty() && !is_slot(options.confusion))
    return base::fail(base::ErrorCode::kUnknownName, "--confusion", "no slot is called " + options.confusion, "there are " + slot_names());
  const auto gold = score::read_documents(options.gold);
  if (!gold) return tl::unexpected(gold.error());
  const auto predicted =
      options.predicted.empty() ? score::parse_documents(extracted, options.gold) : score::read_documents(options.predicted);
  if (!predicted) return tl::unexpected(predicted.error());
  return page_of(options, *gold, score::compare(*gold, *predicted));
}

}  // namespace mithaq::app
