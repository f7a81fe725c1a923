#include "find/outlets.h"

#include "text/fold.h"

namespace mithaq::find {

Outlets::Outlets(const pack::Pack& pack) {
  const pack::ConceptId outlet = pack.concept_id("Outlet");
  const pack::KeyId state = pack.key("state");
  for (pack::EntryId id = 0; id < pack.entry_count(); ++id)
    if (pack.entry_concept(id) == outlet) states_.emplace(text::fold(pack.entry_term(id)), pack.property(id, state).value_or(""));
}

std::string_view Outlets::state(std::string_view source) const {
  const std::string_view name = source.substr(0, source.find('/'));
  const auto found = states_.find(text::fold(name));
  return found == states_.end() ? std::string_view() : found->second;
}

}  // namespace mithaq::find
