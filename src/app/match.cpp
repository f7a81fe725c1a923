#include "app/match.h"

#include <cstdio>

#include "pack/pack.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

std::string json_line(const NameRow& row, const link::Verdict& verdict) {
  char number[32];
  std::snprintf(number, sizeof number, "%.4f", verdict.score);
  std::string out = "{\"id\":";
  write::append_string(row.id, out);
  out += ",\"score\":" + std::string(number) + ",\"same\":" + (verdict.same ? "true" : "false") + ",\"why\":";
  write::append_string(verdict.why, out);
  return out + "}\n";
}

std::string line(std::string_view name, const link::PairFigures& f) {
  char out[120];
  std::snprintf(out, sizeof out, "%-14.*s %6zu pairs   P %.3f   R %.3f   F1 %.3f\n", static_cast<int>(name.size()), name.data(), f.pairs,
                f.precision(), f.recall(), f.f1());
  return out;
}

}  // namespace

base::Result<link::Matcher> open_matcher(const std::string& pack_file) {
  const auto pack = pack::Pack::open(pack_file);
  if (!pack) return tl::unexpected(pack.error());
  return link::Matcher::from_pack(*pack);
}

link::PairFigures MatchTally::all() const {
  link::PairFigures out;
  for (const link::PairFigures& f : kinds) {
    out.pairs += f.pairs;
    out.right += f.right;
    out.given += f.given;
    out.wanted += f.wanted;
  }
  return out;
}

base::Result<MatchTally> match_names(const link::Matcher& matcher, const std::string& path,
                                     const std::function<bool(std::string_view)>& write,
                                     const std::function<void(const base::Error&)>& complain) {
  MatchTally tally;
  bool go_on = true;
  const auto take = [&](const NameRow& row) {
    if (!go_on) return;
    const link::Verdict verdict = matcher.judge(row.kind, row.left, row.right);
    if (row.same) tally.kinds[static_cast<std::size_t>(row.kind)].add(verdict.same, *row.same);
    go_on = write(json_line(row, verdict));
  };
  const auto tell = [&](const base::Error& error) {
    ++tally.bad_rows;
    complain(error);
  };
  if (auto read = read_name_rows(path, take, tell); !read) return tl::unexpected(read.error());
  return tally;
}

std::string figures_text(const MatchTally& tally) {
  if (tally.all().pairs == 0) return {};
  std::string out;
  for (std::size_t k = 0; k < link::kNameKinds; ++k)
    if (tally.kinds[k].pairs > 0) out += line(link::kind_name(static_cast<link::NameKind>(k)), tally.kinds[k]);
  return out + line("all", tally.all());
}

}  // namespace mithaq::app
