#include "score/slots.h"

#include <algorithm>

#include "score/names.h"
#include "score/pairing.h"

namespace mithaq::score {
namespace {

using Text = std::optional<std::string>;

struct Days {
  std::string first;
  std::string last;
};

// YYYY, YYYY-MM or YYYY-MM-DD
bool is_day(std::string_view value) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (value.size() != 4 && value.size() != 7 && value.size() != 10) return false;
  for (std::size_t i = 0; i < value.size(); ++i)
    if (kShape[i] == 'd' ? value[i] < '0' || value[i] > '9' : value[i] != kShape[i]) return false;
  return true;
}

// As texts that compare like days; the last day of a month is written 31 for all of them.
std::optional<Days> days_of(std::string_view value) {
  for (std::string_view rest = value;;) {
    const auto slash = rest.find('/');
    if (!is_day(rest.substr(0, slash))) return std::nullopt;
    if (slash == std::string_view::npos) break;
    rest.remove_prefix(slash + 1);
  }
  std::string first(value.substr(0, value.find('/')));
  std::string last(value.substr(value.rfind('/') + 1));
  first += std::string_view("-01-01").substr(first.size() == 4 ? 0 : first.size() == 7 ? 3 : 6);
  last += last.size() == 4 ? "-12-31" : last.size() == 7 ? "-31" : "";
  return Days{std::move(first), std::move(last)};
}

bool within(const Days& inner, const Days& outer) { return outer.first <= inner.first && inner.last <= outer.last; }

double one_if(bool right) { return right ? 1.0 : 0.0; }

Text first_of(const std::vector<std::string>& names) { return names.empty() ? Text() : Text(names.front()); }

class Comparison {
 public:
  Comparison(const Record& gold, const Record& predicted, std::vector<Outcome>& out) : gold_(gold), predicted_(predicted), out_(out) {}

  void run() {
    one(Slot::kKind, gold_.kind, predicted_.kind, one_if(gold_.kind == predicted_.kind), predicted_.kind_confidence);
    one(Slot::kStatus, gold_.status, predicted_.status, one_if(gold_.status == predicted_.status), predicted_.status_confidence);
    parties();
    people();
    date();
    names(Slot::kPlace, gold_.place, predicted_.place, predicted_.place_confidence);
    names(Slot::kOccasion, gold_.occasion, predicted_.occasion, predicted_.occasion_confidence);
    fields();
    value();
  }

 private:
  void one(Slot slot, const Text& wanted, const Text& given, double credit, Confidence confidence) {
    if (!wanted && !given) return;
    out_.push_back({slot, wanted, given, wanted && given ? credit : 0, given ? confidence : Confidence()});
  }

  void names(Slot slot, const std::vector<std::string>& wanted, const std::vector<std::string>& given, Confidence confidence) {
    one(slot, first_of(wanted), first_of(given), one_if(any_same(wanted, given)), confidence);
  }

  // Values that come in any number; those that pair are outcomes of their own, and so are those left over.
  template <typename Item, typename Likeness, typename Words, typename Sureness>
  void several(Slot slot, const std::vector<Item>& wanted, const std::vector<Item>& given, Likeness likeness, Words words,
               Sureness sureness) {
    std::vector<bool> found(wanted.size());
    std::vector<bool> right(given.size());
    for (const Pair& pair : pair_up(wanted, given, likeness)) {
      found[pair.left] = right[pair.right] = true;
      const Item& item = given[pair.right];
      out_.push_back({slot, words(wanted[pair.left]), words(item), pair.likeness, sureness(item)});
    }
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (!found[i]) out_.push_back({slot, words(wanted[i]), std::nullopt, 0, std::nullopt});
    for (std::size_t j = 0; j < given.size(); ++j)
      if (!right[j]) out_.push_back({slot, std::nullopt, words(given[j]), 0, sureness(given[j])});
  }

  void parties() {
    const auto itself = [](const std::string& state) { return state; };
    const auto surest = [&](const std::string& state) {
      Confidence out;
      for (const Party& party : predicted_.parties)
        if (party.state == state) out = std::max(out, party.confidence);
      return out;
    };
    several(
        Slot::kParty, gold_.parties, predicted_.parties, [](const Party& a, const Party& b) { return one_if(any_same(a.names, b.names)); },
        [](const Party& p) { return first_of(p.names).value_or(""); }, [](const Party& p) { return p.confidence; });
    several(
        Slot::kPartyState, states_of(gold_), states_of(predicted_),
        [](const std::string& a, const std::string& b) { return one_if(a == b); }, itself, surest);
  }

  static std::vector<Person> in_office(std::vector<Person> people) {
    std::erase_if(people, [](const Person& person) { return person.capacity.empty(); });
    return people;
  }

  void people() {
    several(
        Slot::kSignatory, gold_.signatories, predicted_.signatories,
        [](const Person& a, const Person& b) { return one_if(any_same(a.names, b.names)); },
        [](const Person& p) { return first_of(p.names).value_or(""); }, [](const Person& p) { return p.confidence; });
    several(
        Slot::kCapacity, in_office(gold_.signatories), in_office(predicted_.signatories),
        [](const Person& a, const Person& b) { return one_if(any_same(a.names, b.names) && any_same(a.capacity, b.capacity)); },
        [](const Person& p) { return p.capacity.front(); }, [](const Person& p) { return p.capacity_confidence; });
  }

  void date() {
    const bool both = gold_.date && predicted_.date;
    one(Slot::kDate, gold_.date, predicted_.date, both ? date_credit(*gold_.date, *predicted_.date) : 0, predicted_.date_confidence);
  }

  void fields() {
    const auto itself = [](const std::string& code) { return code; };
    const auto surest = [&](const std::string& code) {
      Confidence out;
      for (const Field& field : predicted_.fields)
        if (field.code == code) out = std::max(out, field.confidence);
      return out;
    };
    several(Slot::kFields, field_codes(gold_), field_codes(predicted_), field_credit, itself, surest);
  }

  void value() {
    const Text wanted = gold_.value ? Text(gold_.value->text()) : Text();
    const Text given = predicted_.value ? Text(predicted_.value->text()) : Text();
    one(Slot::kValue, wanted, given, one_if(wanted == given), predicted_.value_confidence);
  }

  const Record& gold_;
  const Record& predicted_;
  std::vector<Outcome>& out_;
};

}  // namespace

std::optional<Slot> slot_of(std::string_view name) {
  const auto found = std::find(kSlotNames.begin(), kSlotNames.end(), name);
  if (found == kSlotNames.end()) return std::nullopt;
  return static_cast<Slot>(found - kSlotNames.begin());
}

void compare_slots(const Record* gold, const Record* predicted, std::vector<Outcome>& out) {
  static const Record kNothing;
  Comparison(gold == nullptr ? kNothing : *gold, predicted == nullptr ? kNothing : *predicted, out).run();
}

double date_credit(std::string_view gold, std::string_view predicted) {
  if (gold == predicted) return 1.0;
  const auto g = days_of(gold);
  const auto p = days_of(predicted);
  return g && p && (within(*p, *g) || within(*g, *p)) ? 0.5 : 0.0;
}

double field_credit(std::string_view gold, std::string_view predicted) {
  if (gold == predicted) return 1.0;
  const auto child = [](std::string_view code, std::string_view parent) {
    return code.size() > parent.size() && code.starts_with(parent) && code[parent.size()] == '.';
  };
  return child(gold, predicted) || child(predicted, gold) ? 0.5 : 0.0;
}

}  // namespace mithaq::score
