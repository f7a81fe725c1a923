#include "export/format.h"

namespace mithaq::exports {

std::unique_ptr<Format> make_format(std::string_view name, const Sources& sources) {
  if (name == "csv") return csv_format();
  if (name == "dcad") return dcad_format();
  if (name == "ftm") return ftm_format(sources);
  if (name == "graphml") return graphml_format(sources);
  if (name == "jsonld") return json_ld_format(sources.store);
  if (name == "plover") return plover_format();
  return nullptr;
}

}  // namespace mithaq::exports
