// Gives the names in expressions their meaning, and refuses expressions that are legal to write but make no sense.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "match/faults.h"
#include "match/vocabulary.h"

namespace mithaq::match {

struct Definition {
  std::string name;
  Place place;
  std::optional<Expression> expression;  // nothing if it could not be read
};

// What is known of an expression without running it.
struct Facts {
  bool broken = false;    // it has been reported as faulty; nothing else here counts
  bool nullable = false;  // may match without consuming anything
  bool captures = false;
  std::size_t size = 0;   // instructions, definitions written out; stops counting at a million
  std::size_t depth = 0;  // of the tree, definitions written out
};

class Resolver {
 public:
  // Resolves the definitions in place. All three must outlive the resolver.
  Resolver(std::span<Definition> definitions, const Vocabulary& vocabulary, Faults& faults);

  // Resolves the expression of a pattern; `broken` also if it is over the limits.
  Facts resolve(Expression& expression);
  void report_unused() const;

 private:
  enum class State { kUnseen, kOpen, kDone };
  struct Entry {
    State state = State::kUnseen;
    bool used = false;
    Facts facts;
  };

  void register_definitions();
  Facts check(Expression& expression);
  Facts check_children(Expression& expression);
  Facts check_atom(Expression& expression);
  Facts check_definition(std::uint32_t id, Place use);
  bool resolve_features(Expression& atom);
  void check_body(const Expression& expression, Facts& inner);
  void report_cycle(std::uint32_t id, Place use);
  Facts too_deep(Place place);
  void fault(Place place, std::string what, std::string hint);
  void fault_unknown(Place place, std::string_view sort, std::string_view name, std::span<const std::string> names);

  std::span<Definition> definitions_;
  const Vocabulary& vocabulary_;
  Faults& faults_;
  std::vector<std::string> names_;  // of concepts and definitions
  std::vector<std::string> feature_names_;
  std::unordered_map<std::string_view, std::uint32_t> ids_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> open_;  // definitions being checked, outermost first
  std::size_t level_ = 0;            // of the part being checked, definitions written out
};

}  // namespace mithaq::match
