// A linker for the tests of this room.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "register/linker.h"

namespace mithaq::registry::testing {

// The first mention of a report is all that counts.
class NameLinker : public Linker {
 public:
  std::string_view name() const override { return "mithaq/test"; }
  std::string digest(const Document&, const FoldedWords&) const override { return {}; }
  std::vector<Prepared> prepare(const Document&, const std::vector<Report>& reports, std::string_view) const override {
    std::vector<Prepared> out;
    for (const Report& report : reports) {
      const auto view = ReportReader().view(report.json);
      const std::string name = view && !view->mentions.empty() ? view->mentions.front() : std::string();
      out.push_back({std::make_shared<const std::string>(name), "1" + name});
    }
    return out;
  }
  Traits recall(std::string_view kept) const override {
    if (!kept.starts_with('1')) return nullptr;
    return std::make_shared<const std::string>(kept.substr(1));
  }
  std::vector<BlockKey> keys(const Traits& report) const override {
    return {{7, static_cast<std::int64_t>(std::hash<std::string>()(text(report)) >> 2), 0, BlockKey::kEnough}};
  }
  std::size_t leaders() const override { return 32; }
  double score(const Traits& a, const Traits& b) const override { return text(a) == text(b) ? 1 : -1; }
  // "pact one, under pact two" implements "pact two".
  std::optional<Related> relation(const Traits& a, const Traits& b) const override {
    if (text(a).ends_with(", under " + text(b))) return Related{"implements", true, 0.8, "names it"};
    if (text(b).ends_with(", under " + text(a))) return Related{"implements", false, 0.8, "names it"};
    return std::nullopt;
  }
  Explained explain(const Traits&, const Traits&) const override { return {0.9, "the same name"}; }
  std::vector<std::size_t> partition(const GroupTask& task) const override;

 private:
  static const std::string& text(const Traits& report) { return *static_cast<const std::string*>(report.get()); }
};

// What people said, then the pairs that go together, as far as neither people nor documents hold them apart.
inline std::vector<std::size_t> NameLinker::partition(const GroupTask& task) const {
  std::vector<std::size_t> group(task.traits.size());
  for (std::size_t i = 0; i < group.size(); ++i) group[i] = i;
  const auto join = [&](std::size_t a, std::size_t b) {
    const std::size_t to = group[a], from = group[b];
    const auto apart = [&](std::size_t x, std::size_t y) {
      return (group[x] == to && group[y] == from) || (group[x] == from && group[y] == to);
    };
    for (const auto& said : task.said)
      if (!said.same && apart(said.a, said.b)) return;
    std::replace(group.begin(), group.end(), from, to);
  };
  for (const auto& said : task.said)
    if (said.same) join(said.a, said.b);
  for (const auto& pair : task.pairs)
    if (pair.score > 0) join(pair.a, pair.b);
  return group;
}

}  // namespace mithaq::registry::testing
