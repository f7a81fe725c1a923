// "The Ministry of Tourism in the Republic of Korea": a body of government and the state behind it are one name.
#include <algorithm>

#include "find/name_reader.h"
#include "find/names.h"

namespace mithaq::find {
namespace {

class StateJoiner : public NameReader {
 public:
  StateJoiner(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis)
      : NameReader(pack, concepts, analysis), names_(analysis.names) {}

  void run() {
    std::vector<bool> joined(names_.size(), false);
    bool any = false;
    std::uint32_t held = 0;  // by titles of persons: there the state may be where he acts
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) {
      const Name& state = names_[i + 1];
      if (names_[i].type == NameType::kPerson) held = std::max(held, names_[i].title_last);
      if (names_[i].first < held || !of_government(names_[i]) || !behind(names_[i], state)) continue;
      names_[i].last = state.last;
      names_[i].span.end = state.span.end;
      names_[i].state = state.state;
      any = joined[i + 1] = true;
    }
    if (!any) return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (!joined[i]) names_[kept++] = names_[i];
    names_.resize(kept);
  }

 private:
  static bool of_government(const Name& n) {
    return n.type == NameType::kOrganisation && n.party_type == "government" && !n.plural && !n.quoted;
  }

  // "in" and the state, right behind.
  bool behind(const Name& body, const Name& state) const {
    const std::uint32_t t = body.last;
    if ((state.type != NameType::kState && state.type != NameType::kEpithet) || state.state.empty()) return false;
    if (state.cut > 0 || state.outer_first != t + 1 || t + 1 >= size()) return false;
    return !new_line(t) && !new_line(t + 1) && !has_clitic(t) && hit(t, c_.in) != nullptr;
  }

  std::vector<Name>& names_;
};

}  // namespace

void join_states(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { StateJoiner(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
