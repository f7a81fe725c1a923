#include "match/skim.h"

#include <algorithm>
#include <bit>

namespace mithaq::match {
namespace {

constexpr std::size_t kWordBits = 64;
constexpr std::uint32_t kNone = 0xFFFFFFFF;

void set(std::uint64_t* row, std::size_t at) { row[at / kWordBits] |= std::uint64_t{1} << (at % kWordBits); }

}  // namespace

class Skim::Builder {
 public:
  Builder(const Program& program, Skim& skim)
      : program_(program), skim_(skim), reader_of_(program.code.size(), kNone), row_of_(program.code.size(), kNone) {}

  void build() {
    for (std::size_t i = 0; i < program_.code.size(); ++i)
      if (program_.code[i].consumes()) reader_of_[i] = count_++;
    skim_.words_ = (count_ + kWordBits - 1) / kWordBits;
    close();
    skim_.over_words_.resize(skim_.words_);
    skim_.over_punctuation_.resize(skim_.words_);
    skim_.takers_.resize(skim_.words_);  // row 0 stays empty
    skim_.start_ = target(program_.entry);
    for (const Instruction& instruction : program_.code)
      if (instruction.consumes()) add(instruction);
    skim_.reader_of_.assign(program_.code.size(), Survivors::kAlways);
    if (program_.entry != kNowhere) note_readers(program_.entry);
  }

 private:
  // What the skim reads: all that the entry leads to, but for lookaheads.
  void note_readers(State entry) {
    std::vector<bool> met(program_.code.size());
    std::vector<State> open{entry};
    const auto meet = [&](State state) {
      if (state != kNowhere && !met[state]) open.push_back(state);
    };
    while (!open.empty()) {
      const State state = open.back();
      open.pop_back();
      met[state] = true;
      const Instruction& instruction = program_.code[state];
      if (instruction.consumes()) skim_.reader_of_[state] = static_cast<std::uint16_t>(reader_of_[state]);
      meet(instruction.next);
      if (instruction.op == Op::kSplit || instruction.op == Op::kSkip) meet(instruction.other);
    }
  }

  void add(const Instruction& instruction) {
    const std::size_t number = skim_.readers_.size();
    Reader& reader = skim_.readers_.emplace_back();
    reader.need = instruction.need;
    reader.forbid = instruction.forbid;
    reader.next = target(instruction.next);
    if (instruction.op == Op::kSkip) reader.other = target(instruction.other);
    if (instruction.op == Op::kEdge) {
      set(takers_of(instruction.symbol), number);
      return;
    }
    if (reader.next.leads) set(skim_.over_words_.data(), number);
    if (reader.other.leads) set(skim_.over_punctuation_.data(), number);
  }

  std::uint64_t* takers_of(Symbol symbol) {
    if (symbol >= skim_.symbol_row_.size()) skim_.symbol_row_.resize(std::size_t{symbol} + 1);
    std::uint16_t& row = skim_.symbol_row_[symbol];
    if (row == 0) {
      row = static_cast<std::uint16_t>(skim_.takers_.size() / skim_.words_);
      skim_.takers_.resize(skim_.takers_.size() + skim_.words_);
    }
    return skim_.takers_.data() + row * skim_.words_;
  }

  // The readers that can be reached from each state without consuming. Such ways only lead to higher numbers.
  void close() {
    closures_.resize(program_.code.size() * skim_.words_);
    accepts_.resize(program_.code.size());
    for (std::size_t i = program_.code.size(); i-- > 0;) {
      const Instruction& instruction = program_.code[i];
      accepts_[i] = instruction.op == Op::kAccept;
      if (instruction.consumes()) {
        set(closures_.data() + i * skim_.words_, reader_of_[i]);
      } else {
        join(i, instruction.next);
        if (instruction.op == Op::kSplit) join(i, instruction.other);
      }
    }
  }

  void join(std::size_t into, State from) {
    if (from == kNowhere) return;
    accepts_[into] = accepts_[into] || accepts_[from];
    for (std::size_t word = 0; word < skim_.words_; ++word) closures_[into * skim_.words_ + word] |= closures_[from * skim_.words_ + word];
  }

  Target target(State state) {
    if (state == kNowhere) return {};
    if (row_of_[state] == kNone) {
      row_of_[state] = static_cast<std::uint32_t>(skim_.targets_.size());
      const auto row = closures_.begin() + static_cast<std::ptrdiff_t>(state * skim_.words_);
      skim_.targets_.insert(skim_.targets_.end(), row, row + static_cast<std::ptrdiff_t>(skim_.words_));
    }
    return {row_of_[state], true, accepts_[state]};
  }

  const Program& program_;
  Skim& skim_;
  std::vector<std::uint32_t> reader_of_;  // by instruction
  std::vector<std::uint32_t> row_of_;     // by instruction: its place in targets_
  Bits closures_;                         // a row for each instruction
  std::vector<bool> accepts_;
  std::uint32_t count_ = 0;
};

Skim::Skim(const Program& program) { Builder(program, *this).build(); }

// One sentence. Rows of nodes from the first seed on; those beyond past_ are not filled yet.
// kWords: 64-bit words a row, where the compiler may know it; 0 for any number.
template <std::size_t kWords>
class Skim::Walk {
 public:
  Walk(const Skim& skim, const Lattice& lattice, std::vector<std::uint64_t>& rows, std::uint64_t& steps)
      : skim_(skim), lattice_(lattice), rows_(rows), steps_(steps) {}

  bool run(std::span<std::uint64_t> seeds) {
    const auto lowest = std::find_if(seeds.begin(), seeds.end(), [](std::uint64_t word) { return word != 0; });
    if (lowest == seeds.end() || !skim_.start_.leads) return false;
    first_ = past_ =
        static_cast<Node>(static_cast<std::size_t>(lowest - seeds.begin()) * kWordBits) + static_cast<Node>(std::countr_zero(*lowest));
    const std::size_t most = (lattice_.node_count() - first_) * words();
    if (rows_.size() < most) rows_.resize(most);
    for (std::size_t word = 0; word < seeds.size(); ++word)
      for (std::uint64_t left = seeds[word]; left != 0; left &= left - 1)
        enter(static_cast<Node>(word * kWordBits) + static_cast<Node>(std::countr_zero(left)), skim_.start_);
    for (Node node = first_; node < past_; ++node) leave(node);
    if (accepted_) {
      for (Node node = past_; node-- > first_;) look_back(node);
      keep_living(seeds);
    }
    return accepted_;
  }

  void show(Survivors& out) const {
    out.reader_of_ = skim_.reader_of_;
    out.rows_ = rows_.data();
    out.words_ = words();
    out.first_ = first_;
    out.past_ = past_;
  }

 private:
  void enter(Node node, const Target& target) {
    while (past_ <= node) std::fill_n(row_of(past_++), words(), 0);
    accepted_ |= target.accepts;
    std::uint64_t* const row = row_of(node);
    for (std::size_t word = 0; word < words(); ++word) row[word] |= skim_.targets_[target.row + word];
  }

  void leave(Node node) {
    ++steps_;
    if (std::all_of(row_of(node), row_of(node) + words(), [](std::uint64_t word) { return word == 0; })) return;
    for (const Edge& edge : lattice_.edges_from(node)) take(node, edge, [&](const Reader& reader) { enter(edge.to, reader.next); });
    if (node == lattice_.last()) return;
    const bool word = lattice_.skip_cost(node) != 0;
    const Node to = lattice_.skip_to(node);
    each(node, (word ? skim_.over_words_ : skim_.over_punctuation_).data(),
         [&](const Reader& reader) { enter(to, word ? reader.next : reader.other); });
  }

  // Calls visit(reader) for the readers at the node that take the edge.
  template <typename Visit>
  void take(Node node, const Edge& edge, Visit visit) {
    const std::size_t takers = edge.symbol < skim_.symbol_row_.size() ? skim_.symbol_row_[edge.symbol] : 0;
    if (takers == 0) return;
    each(node, skim_.takers_.data() + takers * words(), [&](const Reader& reader) {
      if (reader.next.leads && (edge.features & reader.need) == reader.need && (edge.features & reader.forbid) == 0) visit(reader);
    });
  }

  // Of the readers that stand at the node, leaves those that come through. Rows of later nodes have been looked at.
  void look_back(Node node) {
    std::uint64_t* const row = row_of(node);
    if (std::all_of(row, row + words(), [](std::uint64_t word) { return word == 0; })) return;
    alive_.assign(words(), 0);
    const auto keep = [&](const Reader& reader, Node to, const Target& target) {
      if (comes_through(to, target)) set(alive_.data(), static_cast<std::size_t>(&reader - skim_.readers_.data()));
    };
    for (const Edge& edge : lattice_.edges_from(node)) take(node, edge, [&](const Reader& reader) { keep(reader, edge.to, reader.next); });
    if (node != lattice_.last()) {
      const bool word = lattice_.skip_cost(node) != 0;
      each(node, (word ? skim_.over_words_ : skim_.over_punctuation_).data(),
           [&](const Reader& reader) { keep(reader, lattice_.skip_to(node), word ? reader.next : reader.other); });
    }
    std::copy(alive_.begin(), alive_.end(), row);
  }

  bool comes_through(Node node, const Target& target) {
    if (target.accepts) return true;
    if (node >= past_) return false;
    const std::uint64_t* const row = row_of(node);
    for (std::size_t word = 0; word < words(); ++word)
      if ((row[word] & skim_.targets_[target.row + word]) != 0) return true;
    return false;
  }

  void keep_living(std::span<std::uint64_t> seeds) {
    for (std::size_t word = 0; word < seeds.size(); ++word)
      for (std::uint64_t left = seeds[word]; left != 0; left &= left - 1) {
        const auto node = static_cast<Node>(word * kWordBits) + static_cast<Node>(std::countr_zero(left));
        if (!comes_through(node, skim_.start_)) seeds[word] ^= left & -left;
      }
  }

  // Those of a set of readers that stand at the node.
  template <typename Visit>
  void each(Node node, const std::uint64_t* readers, Visit visit) {
    for (std::size_t word = 0; word < words(); ++word)
      for (std::uint64_t left = row_of(node)[word] & readers[word]; left != 0; left &= left - 1) {
        ++steps_;
        visit(skim_.readers_[word * kWordBits + static_cast<std::size_t>(std::countr_zero(left))]);
      }
  }

  std::size_t words() const { return kWords != 0 ? kWords : skim_.words_; }
  std::uint64_t* row_of(Node node) { return rows_.data() + (node - first_) * words(); }

  const Skim& skim_;
  const Lattice& lattice_;
  std::vector<std::uint64_t>& rows_;
  std::uint64_t& steps_;
  std::vector<std::uint64_t> alive_;
  Node first_ = 0;
  Node past_ = 0;
  bool accepted_ = false;
};

bool Skim::may_match(const Lattice& lattice, std::span<std::uint64_t> seeds, std::vector<std::uint64_t>& rows, Survivors& survivors,
                     std::uint64_t& steps) const {
  const auto walk = [&]<std::size_t kWords>(Walk<kWords> walk) {
    if (!walk.run(seeds)) return false;
    walk.show(survivors);
    return true;
  };
  switch (words_) {
    case 1: return walk(Walk<1>(*this, lattice, rows, steps));
    case 2: return walk(Walk<2>(*this, lattice, rows, steps));
    case 3: return walk(Walk<3>(*this, lattice, rows, steps));
    case 4: return walk(Walk<4>(*this, lattice, rows, steps));
    default: return walk(Walk<0>(*this, lattice, rows, steps));
  }
}

}  // namespace mithaq::match
