#include "match/sieve.h"

#include <algorithm>
#include <bit>

namespace mithaq::match {
namespace {

constexpr std::size_t kWordBits = 64;
constexpr std::size_t kMaxClauses = 16;

std::size_t words_for(std::size_t bits) { return (bits + kWordBits - 1) / kWordBits; }
void set(std::vector<std::uint64_t>& bits, std::size_t at) { bits[at / kWordBits] |= std::uint64_t{1} << (at % kWordBits); }

bool fewer(const Clause& a, const Clause& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

// Drops clauses that others imply, and the widest if there are too many.
void tidy(std::vector<Clause>& clauses) {
  std::sort(clauses.begin(), clauses.end(), fewer);
  std::vector<Clause> kept;
  for (Clause& clause : clauses) {
    const bool implied = std::any_of(kept.begin(), kept.end(), [&](const Clause& smaller) {
      return std::includes(clause.begin(), clause.end(), smaller.begin(), smaller.end());
    });
    if (!implied && kept.size() < kMaxClauses) kept.push_back(std::move(clause));
  }
  clauses = std::move(kept);
}

// What holds whichever alternative is taken: clauses that all share, and one that is met by the best of each.
std::vector<Clause> common_clauses(const std::vector<std::vector<Clause>>& alternatives) {
  std::vector<Clause> common;
  for (const Clause& clause : alternatives.front()) {
    const bool shared = std::all_of(alternatives.begin(), alternatives.end(),
                                    [&](const auto& other) { return std::find(other.begin(), other.end(), clause) != other.end(); });
    if (shared) common.push_back(clause);
  }
  Clause merged;
  for (const auto& alternative : alternatives) {
    if (alternative.empty()) return common;
    Clause sum;
    std::set_union(merged.begin(), merged.end(), alternative.front().begin(), alternative.front().end(), std::back_inserter(sum));
    merged = std::move(sum);
  }
  common.push_back(std::move(merged));
  return common;
}

std::vector<Clause> all_clauses(const Expression& expression, std::span<const Definition> definitions) {
  std::vector<Clause> clauses;
  for (const Expression& child : expression.children) {
    for (Clause& clause : clauses_of(child, definitions)) clauses.push_back(std::move(clause));
  }
  return clauses;
}

}  // namespace

std::vector<Clause> clauses_of(const Expression& expression, std::span<const Definition> definitions) {
  using Kind = Expression::Kind;
  std::vector<Clause> clauses;
  switch (expression.kind) {
    case Kind::kAtom:
      if (expression.definition != Expression::kNoDefinition)
        return clauses_of(*definitions[expression.definition].expression, definitions);
      return {{expression.symbol}};
    case Kind::kChoice: {
      std::vector<std::vector<Clause>> alternatives;
      for (const Expression& child : expression.children) alternatives.push_back(clauses_of(child, definitions));
      clauses = common_clauses(alternatives);
      break;
    }
    case Kind::kSequence:
    case Kind::kMembers:
    case Kind::kRepeat:
    case Kind::kCapture: clauses = all_clauses(expression, definitions); break;
    default: break;
  }
  tidy(clauses);
  return clauses;
}

Beginnings beginnings_of(const Program& program) {
  Beginnings found;
  if (program.entry == kNowhere) return found;
  std::vector<bool> reached(program.code.size());
  std::vector<bool> anchored(program.code.size(), true);  // on all ways to the state
  reached[program.entry] = true;
  anchored[program.entry] = false;
  found.anchored = true;
  const auto pass = [&](State target, bool is_anchored) {
    if (target == kNowhere) return;
    anchored[target] = anchored[target] && is_anchored;
    reached[target] = true;
  };
  for (std::size_t i = program.entry; i < program.code.size(); ++i) {
    if (!reached[i]) continue;
    const Instruction& instruction = program.code[i];
    if (instruction.consumes()) {
      found.anchored = found.anchored && anchored[i];
      if (instruction.op == Op::kEdge) found.symbols.push_back(instruction.symbol);
      found.any |= instruction.op != Op::kEdge;
      continue;
    }
    pass(instruction.next, anchored[i] || instruction.op == Op::kStart);
    if (instruction.op == Op::kSplit) pass(instruction.other, anchored[i]);
  }
  std::sort(found.symbols.begin(), found.symbols.end());
  found.symbols.erase(std::unique(found.symbols.begin(), found.symbols.end()), found.symbols.end());
  return found;
}

void Sieve::number(Symbol symbol) {
  if (symbol >= numbers_.size()) numbers_.resize(std::size_t{symbol} + 1, kNone);
  if (numbers_[symbol] == kNone) numbers_[symbol] = static_cast<Number>(number_count_++);
}

void Sieve::add(std::span<const Clause> clauses, Beginnings beginnings) {
  for (const Clause& clause : clauses) std::for_each(clause.begin(), clause.end(), [&](Symbol symbol) { number(symbol); });
  for (const Symbol symbol : beginnings.symbols) number(symbol);
  clauses_.emplace_back(clauses.begin(), clauses.end());
  beginnings_.push_back(std::move(beginnings));
}

const Clause& Sieve::waking_clause(std::size_t pattern, std::span<const std::uint32_t> use) const {
  const auto cost = [&](const Clause& clause) {
    std::uint64_t sum = 0;
    for (const Symbol symbol : clause) sum += use[number_of(symbol)];
    return sum;
  };
  return *std::min_element(clauses_[pattern].begin(), clauses_[pattern].end(),
                           [&](const Clause& a, const Clause& b) { return cost(a) < cost(b); });
}

void Sieve::finish() {
  symbol_words_ = words_for(number_count_);
  pattern_words_ = words_for(clauses_.size());
  always_.assign(pattern_words_, 0);
  wakers_.assign(symbol_words_, 0);
  woken_.assign(number_count_ * pattern_words_, 0);
  std::vector<std::uint32_t> use(number_count_);  // how many clauses ask for the symbol
  for (const auto& clauses : clauses_) {
    first_mask_.push_back(static_cast<std::uint32_t>(symbol_words_ == 0 ? 0 : masks_.size() / symbol_words_));
    for (const Clause& clause : clauses) {
      std::vector<std::uint64_t> mask(symbol_words_);
      for (const Symbol symbol : clause) {
        ++use[number_of(symbol)];
        set(mask, number_of(symbol));
      }
      masks_.insert(masks_.end(), mask.begin(), mask.end());
    }
  }
  first_mask_.push_back(static_cast<std::uint32_t>(symbol_words_ == 0 ? 0 : masks_.size() / symbol_words_));
  for (std::size_t pattern = 0; pattern < clauses_.size(); ++pattern) {
    if (clauses_[pattern].empty()) {
      set(always_, pattern);
      has_always_ = true;
      continue;
    }
    for (const Symbol symbol : waking_clause(pattern, use)) {
      set(wakers_, number_of(symbol));
      woken_[number_of(symbol) * pattern_words_ + pattern / kWordBits] |= std::uint64_t{1} << (pattern % kWordBits);
    }
  }
}

bool Sieve::wake(const Lattice& lattice, Sifting& scratch) const {
  scratch.present.assign(symbol_words_, 0);
  for (const Edge& edge : lattice.edges()) {
    if (const Number number = number_of(edge.symbol); number != kNone) set(scratch.present, number);
  }
  scratch.candidates.assign(always_.begin(), always_.end());
  bool awake = has_always_;
  for (std::size_t word = 0; word < symbol_words_; ++word) {
    for (std::uint64_t left = scratch.present[word] & wakers_[word]; left != 0; left &= left - 1) {
      const std::size_t row = (word * kWordBits + static_cast<std::size_t>(std::countr_zero(left))) * pattern_words_;
      for (std::size_t i = 0; i < pattern_words_; ++i) scratch.candidates[i] |= woken_[row + i];
      awake = true;
    }
  }
  return awake;
}

void Sieve::list_nodes(const Lattice& lattice, Sifting& scratch) const {
  scratch.first_node.assign(number_count_ + 1, 0);
  for (const Edge& edge : lattice.edges()) {
    if (const Number number = number_of(edge.symbol); number != kNone) ++scratch.first_node[number];
  }
  std::uint32_t sum = 0;
  for (std::uint32_t& first : scratch.first_node) first = sum += first;
  scratch.nodes.resize(sum);
  for (const Edge& edge : lattice.edges()) {
    if (const Number number = number_of(edge.symbol); number != kNone) scratch.nodes[--scratch.first_node[number]] = edge.from;
  }
}

bool Sieve::meets_clauses(std::size_t pattern, const Sifting& scratch) const {
  for (std::size_t row = first_mask_[pattern]; row < first_mask_[pattern + 1]; ++row) {
    std::uint64_t met = 0;
    for (std::size_t word = 0; word < symbol_words_; ++word) met |= masks_[row * symbol_words_ + word] & scratch.present[word];
    if (met == 0) return false;
  }
  return true;
}

// One past the last node where a match may start: of each clause some edge must still be ahead. Nodes of a symbol are listed from the last.
Node Sieve::starts(std::size_t pattern, const Lattice& lattice, const Sifting& scratch) const {
  Node past = beginnings_[pattern].anchored ? lattice.lead() + 1 : lattice.node_count();
  for (const Clause& clause : clauses_[pattern]) {
    Node last = 0;
    for (const Symbol symbol : clause) {
      const std::uint32_t first = scratch.first_node[number_of(symbol)];
      if (first != scratch.first_node[number_of(symbol) + 1]) last = std::max(last, scratch.nodes[first]);
    }
    past = std::min(past, last + 1);
  }
  return past;
}

// False if there is nowhere to start.
bool Sieve::seed(std::size_t pattern, const Lattice& lattice, Sifting& scratch) const {
  const Beginnings& beginnings = beginnings_[pattern];
  const std::size_t nodes = starts(pattern, lattice, scratch);
  if (beginnings.any) {
    scratch.seeds.assign(words_for(nodes), ~std::uint64_t{0});
    if (nodes % kWordBits != 0) scratch.seeds.back() = (std::uint64_t{1} << (nodes % kWordBits)) - 1;
    return true;
  }
  scratch.seeds.assign(words_for(nodes), 0);
  bool found = false;
  for (const Symbol symbol : beginnings.symbols) {
    const Number number = number_of(symbol);
    for (std::uint32_t i = scratch.first_node[number]; i < scratch.first_node[number + 1]; ++i) {
      if (scratch.nodes[i] >= nodes) continue;
      set(scratch.seeds, scratch.nodes[i]);
      found = true;
    }
  }
  return found;
}

}  // namespace mithaq::match
