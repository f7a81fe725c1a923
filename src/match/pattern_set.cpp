#include "match/pattern_set.h"

#include <numeric>

#include "match/machine.h"
#include "match/pattern_set_body.h"

namespace mithaq::match {
namespace {

// Writes down the captures of a derivation while it is followed.
class CaptureRecorder {
 public:
  CaptureRecorder(const Match& match, std::vector<Capture>& out) : first_(match.first_capture), out_(out) {}

  void operator()(const Instruction& instruction, Node from, Node to, const Edge* edge) {
    if (instruction.op == Op::kOpen) out_.push_back({instruction.symbol, from, kOpen, kNoPayload});
    if (instruction.op == Op::kClose) close(from);
    if (instruction.op == Op::kEdge) last_edge_ = edge;
    (void)to;
  }

 private:
  static constexpr Node kOpen = 0xFFFF'FFFF;

  void close(Node to) {
    for (std::size_t i = out_.size(); i > first_; --i) {
      Capture& capture = out_[i - 1];
      if (capture.to != kOpen) continue;
      capture.to = to;
      const bool one_edge = last_edge_ != nullptr && last_edge_->from == capture.from && last_edge_->to == to;
      if (one_edge) capture.payload = last_edge_->payload;
      return;
    }
  }

  std::size_t first_;
  std::vector<Capture>& out_;
  const Edge* last_edge_ = nullptr;
};

// Leftmost first; what lies inside an earlier match is left out.
void collect(const Program& program, const Machine& machine, const Trellis& trellis, PatternId pattern, Matches& out) {
  Node covered = 0;
  for (Node node = trellis.first; node < trellis.past; ++node) {
    const Score score = machine.score(node, program.entry);
    if (score == 0 || Machine::end_of(score) <= covered) continue;
    covered = Machine::end_of(score);
    Match& match = out.matches.emplace_back();
    match.pattern = pattern;
    match.from = node;
    match.to = covered;
    match.skipped = Machine::skipped_of(score);
    match.first_capture = static_cast<std::uint32_t>(out.captures.size());
    machine.follow(node, program.entry, CaptureRecorder(match, out.captures));
    match.capture_count = static_cast<std::uint32_t>(out.captures.size()) - match.first_capture;
  }
}

std::size_t words_for(std::size_t bits) { return (bits + 63) / 64; }

}  // namespace

std::string_view Pattern::attribute(std::string_view key) const {
  for (const auto& [name, value] : attributes) {
    if (name == key) return value;
  }
  return {};
}

PatternSet::PatternSet(std::unique_ptr<const PatternSetBody> body) : body_(std::move(body)) {}
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

void PatternSet::run(const Lattice& lattice, Scratch& scratch, Matches& out, Prefilter prefilter) const {
  out.clear();
  if (lattice.node_count() == 0) return;
  const auto run_one = [&](PatternId pattern) {
    const Program& program = body_->programs[pattern];
    Survivors survivors;
    Machine machine(program, lattice, scratch.trellis_, scratch.steps_, prefilter == Prefilter::kOn ? &survivors : nullptr);
    ++scratch.pattern_runs_;
    const std::span<std::uint64_t> seeds = scratch.sifting_.seeds;
    if (prefilter == Prefilter::kOn && !body_->skims[pattern].may_match(lattice, seeds, scratch.skimmed_, survivors, scratch.steps_))
      return;
    if (!machine.spread(seeds)) return;
    machine.weigh();
    collect(program, machine, scratch.trellis_, pattern, out);
  };
  if (prefilter == Prefilter::kOn) return body_->sieve.sift(lattice, scratch.sifting_, run_one);
  for (PatternId pattern = 0; pattern < size(); ++pattern) {
    scratch.sifting_.seeds.assign(words_for(lattice.node_count()), 0);
    for (Node node = 0; node < lattice.node_count(); ++node) scratch.sifting_.seeds[node / 64] |= std::uint64_t{1} << (node % 64);
    run_one(pattern);
  }
}

std::size_t PatternSet::size() const { return body_->patterns.size(); }
const Pattern& PatternSet::pattern(PatternId id) const { return body_->patterns[id]; }
std::span<const Pattern> PatternSet::patterns() const { return body_->patterns; }
std::optional<PatternId> PatternSet::find(std::string_view name) const { return body_->pattern_ids.find(name); }

std::size_t PatternSet::role_count() const { return body_->role_ids.names().size(); }
std::string_view PatternSet::role_name(RoleId role) const { return body_->role_ids.names()[role]; }
std::optional<RoleId> PatternSet::role(std::string_view name) const {
  const auto found = body_->role_ids.find(name);
  if (!found) return std::nullopt;
  return static_cast<RoleId>(*found);
}

std::vector<bool> PatternSet::symbols() const {
  std::vector<bool> read;
  for (const Program& program : body_->programs)
    for (const Instruction& instruction : program.code) {
      if (instruction.op != Op::kEdge) continue;
      if (instruction.symbol >= read.size()) read.resize(std::size_t{instruction.symbol} + 1);
      read[instruction.symbol] = true;
    }
  return read;
}

const Program& PatternSet::program(PatternId id) const { return body_->programs[id]; }

}  // namespace mithaq::match
