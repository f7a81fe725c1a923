// What the statuses, kinds and fields of the register are in PLOVER and CAMEO. Sources: PLOVER Ontology 0.8 with its table CAMEO2PLOVER
// (Open Event Data Alliance, 2021), CAMEO Codebook 1.1b3 (Schrodt, 2012).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mithaq::exports {

struct PloverEvent {
  std::string_view type;  // "SUPPORT"
  std::string_view mode;  // empty for types that have none
  std::string cameo;      // "057"
};

// What a step of an agreement's life is.
struct PloverStep {
  std::string_view status;          // a code of schema/statuses.toml
  std::string_view kind;            // a code of schema/kinds.toml
  std::vector<std::string> fields;  // codes of schema/fields.toml
  bool promised = false;            // a day for it was told that is still to come
};
PloverEvent plover_event(const PloverStep& step);

// Each once, in the order of the fields; fields that PLOVER has no context for give none.
std::vector<std::string_view> plover_contexts(const std::vector<std::string>& fields);

// "GOV", "BUS", "IGO"; empty for types of party that PLOVER does not tell apart.
std::string_view plover_sector(std::string_view party_type);

}  // namespace mithaq::exports
