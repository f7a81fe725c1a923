// What a match is, said the naive way: enumerate all derivations over the tree in the order of choices and keep the best. Exponential;
// the machine must agree with it exactly.
#pragma once

#include <functional>
#include <string>
#include <tuple>
#include <vector>

#include "match/resolve.h"

namespace mithaq::match {

struct TwinCapture {
  std::string role;
  Node from = 0;
  Node to = 0;
  std::uint32_t payload = kNoPayload;
  friend auto operator<=>(const TwinCapture&, const TwinCapture&) = default;
};

struct TwinMatch {
  Node from = 0;
  Node to = 0;
  std::uint32_t skipped = 0;
  std::vector<TwinCapture> captures{};
  friend auto operator<=>(const TwinMatch&, const TwinMatch&) = default;
};

class SlowTwin {
 public:
  SlowTwin(const Lattice& lattice, std::span<const Definition> definitions, std::uint64_t budget)
      : lattice_(lattice), definitions_(definitions), budget_(budget) {}

  // Nothing if the enumeration is larger than the budget.
  std::optional<std::vector<TwinMatch>> run(const Expression& expression) {
    std::vector<TwinMatch> matches;
    for (Node start = 0; start < lattice_.node_count(); ++start) {
      std::optional<TwinMatch> best;
      walk(expression, {.node = start}, [&](const Thread& end) {
        if (end.mode == Mode::kTight) keep_better(best, start, end);
      });
      if (budget_ == 0) return std::nullopt;
      if (best && (matches.empty() || !inside_any(*best, matches))) matches.push_back(std::move(*best));
    }
    return matches;
  }

 private:
  enum class Mode { kFresh, kTight, kLoose, kInside };
  struct Thread {
    Node node = 0;
    Mode mode = Mode::kFresh;
    std::uint32_t skipped = 0;
    std::vector<TwinCapture> captures{};
  };
  using Next = std::function<void(const Thread&)>;

  static void keep_better(std::optional<TwinMatch>& best, Node start, const Thread& end) {
    const auto rank = [](Node to, std::uint32_t skipped, std::size_t captures) {
      return std::make_tuple(std::int64_t{to}, -std::int64_t{skipped}, captures);
    };
    if (best && rank(end.node, end.skipped, end.captures.size()) <= rank(best->to, best->skipped, best->captures.size())) return;
    best = TwinMatch{start, end.node, end.skipped, end.captures};
  }

  static bool inside_any(const TwinMatch& match, const std::vector<TwinMatch>& matches) {
    return std::any_of(matches.begin(), matches.end(), [&](const TwinMatch& m) { return m.from <= match.from && match.to <= m.to; });
  }

  void walk(const Expression& expression, const Thread& thread, const Next& next) {
    using Kind = Expression::Kind;
    if (budget_ == 0) return;
    --budget_;
    switch (expression.kind) {
      case Kind::kAtom: return walk_atom(expression, thread, next);
      case Kind::kAny:
        if (thread.node != lattice_.last() && lattice_.skip_cost(thread.node) == 1) next(consumed(thread, lattice_.skip_to(thread.node)));
        return;
      case Kind::kGap: return walk_gap(expression, expression.count, thread, next);
      case Kind::kStart:
        if (lattice_.at_start(thread.node)) next(tightened(thread));
        return;
      case Kind::kEnd:
        if (lattice_.at_end(thread.node)) next(tightened(thread));
        return;
      case Kind::kSequence: return walk_sequence(expression, 0, thread, next);
      case Kind::kChoice:
        for (const Expression& child : expression.children) walk(child, thread, next);
        return;
      case Kind::kOptional: walk(expression.children.front(), thread, next); return next(thread);
      case Kind::kRepeat: return walk_repeat(expression.children.front(), thread, next);
      case Kind::kMembers: return walk_members(expression, std::vector<bool>(expression.children.size()), thread, next);
      case Kind::kCapture: return walk_capture(expression, thread, next);
      case Kind::kNot:
        if (!matches_here(expression.children.front(), thread.node)) next(thread);
        return;
    }
  }

  void walk_atom(const Expression& atom, const Thread& thread, const Next& next) {
    if (atom.definition != Expression::kNoDefinition) return walk(*definitions_[atom.definition].expression, thread, next);
    for (const Edge& edge : lattice_.edges()) {
      if (edge.from != thread.node || edge.symbol != atom.symbol) continue;
      if ((edge.features & atom.need) != atom.need || (edge.features & atom.forbid) != 0) continue;
      Thread after = consumed(thread, edge.to);
      for (TwinCapture& capture : after.captures) {
        const bool open = capture.to == kOpen;
        if (open) capture.payload = capture.from == edge.from ? edge.payload : kNoPayload;
      }
      next(after);
    }
  }

  void walk_sequence(const Expression& sequence, std::size_t at, const Thread& thread, const Next& next) {
    if (at == sequence.children.size()) return next(thread);
    walk(sequence.children[at], thread, [&, at](const Thread& after) { walk_sequence(sequence, at + 1, after, next); });
  }

  void walk_repeat(const Expression& body, const Thread& thread, const Next& next) {
    walk(body, thread, [&](const Thread& after) {
      walk_repeat(body, after, next);
      next(after);
    });
  }

  void walk_members(const Expression& members, std::vector<bool> done, const Thread& thread, const Next& next) {
    bool may_end = true;
    for (std::size_t i = 0; i < done.size(); ++i) {
      if (done[i]) continue;
      const Expression& member = members.children[i];
      const bool optional = member.kind == Expression::Kind::kOptional;
      may_end &= optional;
      std::vector<bool> after_this = done;
      after_this[i] = true;
      walk(optional ? member.children.front() : member, thread,
           [&](const Thread& after) { walk_members(members, after_this, after, next); });
    }
    if (may_end) next(thread);
  }

  void walk_capture(const Expression& capture, const Thread& thread, const Next& next) {
    Thread inside = thread;
    const std::size_t at = inside.captures.size();
    inside.captures.push_back({capture.name, thread.node, kOpen, kNoPayload});
    walk(capture.children.front(), inside, [&](const Thread& after) {
      Thread closed = after;
      closed.captures[at].to = after.node;
      // A payload is only kept if one edge is all there is.
      if (closed.captures[at].payload != kNoPayload && !one_edge(closed.captures[at])) closed.captures[at].payload = kNoPayload;
      next(closed);
    });
  }

  bool one_edge(const TwinCapture& capture) const {
    const auto edges = lattice_.edges();
    return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
      return edge.from == capture.from && edge.to == capture.to && edge.payload == capture.payload;
    });
  }

  void walk_gap(const Expression& gap, unsigned left, const Thread& thread, const Next& next) {
    next(thread);
    if (thread.mode == Mode::kFresh || thread.node == lattice_.last()) return;
    const unsigned cost = lattice_.skip_cost(thread.node);
    if (cost > left || (!gap.children.empty() && matches_here(gap.children.front(), thread.node))) return;
    Thread after = thread;
    after.node = lattice_.skip_to(thread.node);
    after.skipped += cost;
    if (after.mode != Mode::kInside) after.mode = Mode::kLoose;
    walk_gap(gap, left - cost, after, next);
  }

  bool matches_here(const Expression& body, Node node) {
    bool found = false;
    walk(body, {.node = node, .mode = Mode::kInside}, [&](const Thread&) { found = true; });
    return found;
  }

  static Thread tightened(Thread thread) {
    if (thread.mode != Mode::kInside) thread.mode = Mode::kTight;
    return thread;
  }
  static Thread consumed(Thread thread, Node to) {
    thread.node = to;
    return tightened(std::move(thread));
  }

  static constexpr Node kOpen = 0xFFFF'FFFF;
  const Lattice& lattice_;
  std::span<const Definition> definitions_;
  std::uint64_t budget_;
};

}  // namespace mithaq::match
