// One office said of two: "the ministers of justice of the two countries, P and Q". Each of them holds it.
#include <algorithm>

#include "find/name_reader.h"
#include "find/names.h"

namespace mithaq::find {
namespace {

class OfficeSharer : public NameReader {
 public:
  OfficeSharer(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis)
      : NameReader(pack, concepts, analysis), names_(analysis.names) {}

  void run() {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (names_[i].type == NameType::kPerson && dual_office(names_[i]) && !followed(i)) part(i);
    Name* holder = nullptr;
    for (Name& name : names_) {
      if (name.type != NameType::kPerson) continue;
      const bool second = holder != nullptr && joined(*holder, name);
      if (second && name.title.empty()) give(*holder, name);
      holder = !second && dual_office(name) ? &name : nullptr;
    }
  }

 private:
  // Another person is joined to it already.
  bool followed(std::size_t index) const {
    const auto next = std::find_if(names_.begin() + static_cast<std::ptrdiff_t>(index) + 1, names_.end(),
                                   [](const Name& n) { return n.type == NameType::kPerson; });
    return next != names_.end() && joined(names_[index], *next);
  }

  // "P Q and-R S" was read as one name where no list knows R: behind such an office there are two, and both hold it.
  void part(std::size_t index) {
    for (std::uint32_t t = names_[index].first + 1; t < names_[index].last; ++t) {
      const std::uint16_t cut = unknown_and(t);
      if (cut == 0) continue;
      Name second = names_[index];
      second.first = second.outer_first = t;
      second.cut = cut;
      second.span = {bare_begin(t, cut), second.span.end};
      names_[index].last = t;
      names_[index].span.end = token(t - 1).span.end;
      const auto after = [&](const Name& n) { return n.outer_first > t; };
      names_.insert(std::find_if(names_.begin() + static_cast<std::ptrdiff_t>(index), names_.end(), after), second);
      return;
    }
  }

  bool dual_office(const Name& name) const {
    if (name.title.empty() || name.title_last > name.first) return false;
    const pack::Hit* const office = hit(name.title_first, c_.office);
    return office != nullptr && (office->features & c_.du) != 0;
  }

  bool joined(const Name& first, const Name& second) const {
    return second.outer_first == first.last && (a_.info[second.outer_first].conjunction || second.cut > 0);
  }

  static void give(const Name& from, Name& to) {
    to.title = from.title;
    to.title_first = from.title_first;
    to.title_last = from.title_last;
    to.head_of_state = from.head_of_state;
  }

  std::vector<Name>& names_;
};

}  // namespace

void share_offices(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { OfficeSharer(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
