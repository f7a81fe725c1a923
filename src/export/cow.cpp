#include "export/cow.h"

#include "export/embedded.h"

namespace mithaq::exports {
namespace {

// Takes the text up to the next mark off the front.
std::string_view take(std::string_view& text, char mark) {
  const std::string_view out = text.substr(0, text.find(mark));
  text.remove_prefix(out.size() < text.size() ? out.size() + 1 : text.size());
  return out;
}

}  // namespace

const CowStates& CowStates::builtin() {
  static const CowStates kStates(embedded_cow());
  return kStates;
}

CowStates::CowStates(std::string_view table) {
  while (!table.empty()) {
    std::string_view line = take(table, '\n');
    if (line.empty() || line.starts_with('#')) continue;
    const std::string_view iso = take(line, '\t');
    const std::string_view code = take(line, '\t');
    take(line, '\t');  // the abbreviation
    states_.emplace(iso, CowState{code, line});
  }
}

const CowState* CowStates::find(std::string_view iso) const {
  const auto found = states_.find(iso);
  return found == states_.end() ? nullptr : &found->second;
}

}  // namespace mithaq::exports
