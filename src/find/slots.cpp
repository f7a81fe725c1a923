#include "find/slots.h"

#include <algorithm>

namespace mithaq::find {

bool has_hit(const Reading& r, std::uint32_t t, pack::ConceptId id) {
  if (id == pack::kNoConcept) return false;
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i)
    if (r.analysis.hits.hits[i].concept_id == id) return true;
  return false;
}

std::vector<std::uint32_t> sentences_of(const Reading& reading, const Draft& draft) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t a : draft.anchors)
    if (std::find(out.begin(), out.end(), reading.anchors[a].sentence) == out.end()) out.push_back(reading.anchors[a].sentence);
  return out;
}

}  // namespace mithaq::find
