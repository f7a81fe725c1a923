#include "export/format.h"

namespace mithaq::exports {

std::unique_ptr<Format> make_format(std::string_view name, registry::Store& /*store*/) {
  if (name == "csv") return csv_format();
  return nullptr;
}

}  // namespace mithaq::exports
