// A state and the capital of another that are spelled alike, as Oman and Amman: the document tells which of the two it speaks of.
#include <algorithm>
#include <map>

#include "find/name_reader.h"
#include "find/names.h"

namespace mithaq::find {
namespace {

class Homonyms : public NameReader {
 public:
  Homonyms(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis)
      : NameReader(pack, concepts, analysis), names_(analysis.names) {}

  void run() {
    std::vector<std::pair<Name*, const pack::Hit*>> doubtful;
    for (Name& name : names_)
      if (const pack::Hit* city = other_city(name)) doubtful.emplace_back(&name, city);
    if (doubtful.empty()) return;
    count();
    for (const auto& [name, city] : doubtful) {
      const std::string_view state = property(*city, c_.k_state);
      if (votes_[state] <= votes_[name->state] && !called_city(*name)) continue;
      name->type = NameType::kCity;
      name->state = state;
      name->entry = city->entry;
    }
  }

 private:
  // The city that a state's name may be, too, when it lies elsewhere.
  const pack::Hit* other_city(const Name& name) const {
    if (name.type != NameType::kState) return nullptr;
    const pack::Hit* const city = hit(name.first, c_.city);
    return city != nullptr && city->last == name.last && property(*city, c_.k_state) != name.state ? city : nullptr;
  }

  // "the capital Amman", "the Jordanian capital, Amman"
  bool called_city(const Name& name) const {
    for (std::uint32_t back = 1; back <= 3 && back <= name.first; ++back)
      if (begins(name.first - back, kPlaceHead)) return true;
    return false;
  }

  // How often the document names each state past doubt.
  void count() {
    for (const Name& name : names_)
      if (!name.state.empty() && other_city(name) == nullptr) ++votes_[name.state];
    for (const pack::Hit& h : a_.hits.hits)
      if (h.concept_id == c_.nationality) ++votes_[property(h, c_.k_state)];
  }

  std::vector<Name>& names_;
  std::map<std::string_view, int> votes_;
};

}  // namespace

void settle_homonyms(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { Homonyms(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
