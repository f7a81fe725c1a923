#include "match/resolve.h"

#include <algorithm>

namespace mithaq::match {
namespace {

using base::ErrorCode;
using Kind = Expression::Kind;

constexpr std::size_t kCountedTo = 1'000'000;

std::size_t capped(std::size_t size) { return std::min(size, kCountedTo); }

// Instructions of an expression, given those of its children together. Must agree with compile.cpp, or exceed it.
std::size_t size_of(const Expression& expression, std::size_t children) {
  const std::size_t count = expression.children.size();
  switch (expression.kind) {
    case Kind::kChoice: return capped(children + count - 1);
    case Kind::kOptional:
    case Kind::kRepeat: return capped(children + 1);
    case Kind::kCapture:
    case Kind::kNot: return capped(children + 2);
    case Kind::kMembers: return capped((children << (count - 1)) + (count << count));
    case Kind::kGap: return capped((expression.count + 1) * (2 + count) + children + count);
    case Kind::kSequence: return children;
    default: return 1;
  }
}

bool nullable_of(const Expression& expression, bool all, bool any) {
  switch (expression.kind) {
    case Kind::kAtom:
    case Kind::kAny: return false;
    case Kind::kGap:
    case Kind::kStart:
    case Kind::kEnd:
    case Kind::kOptional:
    case Kind::kNot: return true;
    case Kind::kChoice: return any;
    default: return all;  // an optional member is nullable by itself
  }
}

}  // namespace

Resolver::Resolver(std::span<Definition> definitions, const Vocabulary& vocabulary, Faults& faults)
    : definitions_(definitions),
      vocabulary_(vocabulary),
      faults_(faults),
      names_(vocabulary.symbol_names()),
      feature_names_(vocabulary.feature_names()),
      entries_(definitions.size()) {
  for (const Definition& definition : definitions_) names_.push_back(definition.name);
  register_definitions();
  for (std::uint32_t id = 0; id < definitions_.size(); ++id) check_definition(id, definitions_[id].place);
}

void Resolver::register_definitions() {
  for (std::uint32_t id = 0; id < definitions_.size(); ++id) {
    const Definition& definition = definitions_[id];
    const auto [first, added] = ids_.emplace(definition.name, id);
    if (!added) {
      const Place before = definitions_[first->second].place;
      fault(definition.place, "\"" + definition.name + "\" is defined twice",
            "first in line " + std::to_string(before.line) + (before.file == definition.place.file ? "" : " of another file"));
      entries_[id].used = true;
    }
    if (definition.name == "any") fault(definition.place, "\"any\" means any word and cannot be defined", "");
    if (vocabulary_.symbol(definition.name)) fault(definition.place, "there is a concept \"" + definition.name + "\" already", "");
  }
}

Facts Resolver::resolve(Expression& expression) {
  const Facts facts = check(expression);
  if (facts.broken || (facts.depth <= kMaxDepth && facts.size <= kMaxInstructions)) return facts;
  if (facts.depth > kMaxDepth) return too_deep(expression.place);
  faults_.add(ErrorCode::kLimit, expression.place,
              "the pattern needs " + std::to_string(facts.size) + " instructions, definitions written out",
              "at most " + std::to_string(kMaxInstructions) + "; split it into several patterns, or take members out of { }");
  return {.broken = true};
}

Facts Resolver::too_deep(Place place) {
  faults_.add(ErrorCode::kLimit, place, "too deep, definitions written out",
              "at most " + std::to_string(kMaxDepth) + " parts inside each other");
  return {.broken = true};
}

Facts Resolver::check(Expression& expression) {
  if (level_ > kMaxDepth) return too_deep(expression.place);
  ++level_;
  const Facts facts = expression.kind == Kind::kAtom ? check_atom(expression) : check_children(expression);
  --level_;
  return facts;
}

Facts Resolver::check_children(Expression& expression) {
  Facts facts;
  bool all = true;
  bool any = false;
  for (Expression& child : expression.children) {
    Facts inner = check(child);
    check_body(expression, inner);
    facts.broken |= inner.broken;
    facts.captures |= inner.captures;
    facts.size = capped(facts.size + inner.size);
    facts.depth = std::max(facts.depth, inner.depth);
    all &= inner.nullable;
    any |= inner.nullable;
  }
  facts.captures |= expression.kind == Kind::kCapture;
  facts.nullable = nullable_of(expression, all, any);
  facts.size = size_of(expression, facts.size);
  ++facts.depth;
  return facts;
}

// Some expressions are picky about what stands inside them.
void Resolver::check_body(const Expression& expression, Facts& inner) {
  const bool negated = expression.kind == Kind::kNot || expression.kind == Kind::kGap;
  if (inner.broken || (!negated && expression.kind != Kind::kRepeat && expression.kind != Kind::kCapture)) return;
  if (inner.nullable && negated) fault(expression.place, "! fails everywhere, for what follows it can match nothing", "");
  if (inner.nullable && expression.kind == Kind::kRepeat) {
    fault(expression.place, "what is repeated can match nothing", "make one of its parts obligatory");
  }
  if (inner.nullable && expression.kind == Kind::kCapture) {
    fault(expression.place, "the capture \"" + expression.name + "\" can be empty",
          "write [" + expression.name + ":X] with an X that is not");
  }
  if (inner.captures && negated) fault(expression.place, "nothing can be captured after !", "");
  inner.broken |= inner.nullable || (inner.captures && negated);
}

Facts Resolver::check_atom(Expression& atom) {
  if (const auto found = ids_.find(atom.name); found != ids_.end()) {
    atom.definition = found->second;
    if (open_.empty() || open_.back() != found->second) entries_[found->second].used = true;
    if (!atom.features.empty())
      fault(atom.place, "\"" + atom.name + "\" is a definition and has no features", "give them to the concepts in it");
    Facts facts = check_definition(found->second, atom.place);
    facts.broken |= !atom.features.empty();
    ++facts.depth;
    return facts;
  }
  const std::optional<Symbol> symbol = vocabulary_.symbol(atom.name);
  bool known = symbol.has_value();
  if (known) {
    atom.symbol = *symbol;
  } else {
    fault_unknown(atom.place, "concept or definition", atom.name, names_);
  }
  known &= resolve_features(atom);
  return {.broken = !known, .size = 1, .depth = 1};
}

bool Resolver::resolve_features(Expression& atom) {
  bool known = true;
  for (const std::string& written : atom.features) {
    const bool without = written.front() == '!';
    const std::string_view name = std::string_view(written).substr(without ? 1 : 0);
    if (const auto bits = vocabulary_.feature(name)) {
      (without ? atom.forbid : atom.need) |= *bits;
      continue;
    }
    fault_unknown(atom.place, "feature", name, feature_names_);
    known = false;
  }
  if ((atom.need & atom.forbid) == 0) return known;
  fault(atom.place, "\"" + atom.name + "\" both with and without the same feature", "");
  return false;
}

Facts Resolver::check_definition(std::uint32_t id, Place use) {
  Entry& entry = entries_[id];
  Definition& definition = definitions_[id];
  if (entry.state == State::kDone) return entry.facts;
  if (entry.state == State::kOpen) {
    report_cycle(id, use);
    return {.broken = true};
  }
  entry.state = State::kOpen;
  open_.push_back(id);
  entry.facts.broken = true;
  if (definition.expression) entry.facts = check(*definition.expression);
  open_.pop_back();
  entry.state = State::kDone;
  return entry.facts;
}

void Resolver::report_cycle(std::uint32_t id, Place use) {
  std::string path;
  for (auto at = std::find(open_.begin(), open_.end(), id); at != open_.end(); ++at) path += definitions_[*at].name + " -> ";
  fault(use, "the definition \"" + definitions_[id].name + "\" uses itself", path + definitions_[id].name);
}

void Resolver::report_unused() const {
  for (std::size_t id = 0; id < definitions_.size(); ++id) {
    if (!entries_[id].used) faults_.add(ErrorCode::kMalformed, definitions_[id].place, "\"" + definitions_[id].name + "\" is never used");
  }
}

void Resolver::fault(Place place, std::string what, std::string hint) {
  faults_.add(ErrorCode::kMalformed, place, std::move(what), std::move(hint));
}

void Resolver::fault_unknown(Place place, std::string_view sort, std::string_view name, std::span<const std::string> names) {
  faults_.add(ErrorCode::kUnknownName, place, "unknown " + std::string(sort) + " \"" + std::string(name) + "\"",
              nearest_name_hint(name, names));
}

}  // namespace mithaq::match
