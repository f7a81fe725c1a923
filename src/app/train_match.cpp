#include "app/train_match.h"

#include "app/match.h"
#include "link/pair_train.h"
#include "link/token_train.h"
#include "pack/pack.h"

namespace mithaq::app {
namespace {

constexpr std::string_view kHead =
    "# Learnt by `mithaq train match`; docs/DATA.md tells from what. piece: cost of letters of one script against another "
    "(link/edit_costs.h);\n"
    "# word: what such costs mean (link/token_match.h); pair: weights of what is compared in two names (link/pair_features.h).\n";
constexpr std::string_view kWeightsFile = "match.weights";

using Notes = std::function<void(std::string_view)>;

// The lines "piece" and "word": learnt, or those of the pack.
base::Result<std::string> letters(const MatchTraining& files, const pack::Pack& pack, const Notes& note) {
  if (files.arabic.empty()) {
    std::string out;
    const std::string_view content = pack.resource(kWeightsFile);
    for (std::size_t at = 0; at < content.size();) {
      const std::size_t end = std::min(content.find('\n', at), content.size());
      const std::string_view line = content.substr(at, end - at);
      if (line.starts_with("piece\t") || line.starts_with("word\t")) out += std::string(line) + "\n";
      at = end + 1;
    }
    return out;
  }
  const auto arabic = read_word_pairs(files.arabic);
  if (!arabic) return tl::unexpected(arabic.error());
  const auto russian = read_word_pairs(files.russian);
  if (!russian) return tl::unexpected(russian.error());
  link::TokenTraining learnt = link::train_tokens(*arabic, *russian);
  for (const std::string& line : learnt.notes) note(line);
  return std::move(learnt.lines);
}

struct JudgedRows {
  std::vector<link::JudgedPair> learnt, others;
};

base::Result<JudgedRows> judged_rows(const MatchTraining& files) {
  JudgedRows out;
  std::size_t number = 0;
  std::optional<base::Error> bad;
  const auto take = [&](const NameRow& row) {
    ++number;
    if (!row.same) return;
    (files.every_other && number % 2 == 1 ? out.others : out.learnt).push_back({row.kind, row.left, row.right, *row.same});
  };
  const auto complain = [&](const base::Error& error) { bad = bad ? bad : std::optional(error); };
  if (auto read = read_name_rows(files.rows, take, complain); !read) return tl::unexpected(read.error());
  if (bad) return tl::unexpected(*bad);
  if (out.learnt.empty())
    return base::fail(base::ErrorCode::kMalformed, files.rows, "no row has an answer", "a column \"same\" with 0 and 1");
  return out;
}

std::string figures(std::string_view title, const link::Matcher& matcher, const std::vector<link::JudgedPair>& pairs) {
  MatchTally tally;
  for (const link::JudgedPair& p : pairs)
    tally.kinds[static_cast<std::size_t>(p.kind)].add(matcher.judge(p.kind, p.left, p.right).same, p.same);
  return pairs.empty() ? std::string() : std::string(title) + "\n" + figures_text(tally);
}

}  // namespace

base::Result<TrainedMatch> train_match(const std::string& pack_file, const MatchTraining& files, const Notes& note) {
  const auto pack = pack::Pack::open(pack_file);
  if (!pack) return tl::unexpected(pack.error());
  const auto rows = judged_rows(files);
  if (!rows) return tl::unexpected(rows.error());
  const auto costs = letters(files, *pack, note);
  if (!costs) return tl::unexpected(costs.error());
  auto knowledge = link::Knowledge::from_pack(*pack, *costs);
  if (!knowledge) return tl::unexpected(knowledge.error());
  const link::Matcher reader(*knowledge, {});
  const link::AllPairWeights weights = link::learn_pairs(reader, rows->learnt);
  const link::Matcher matcher(std::move(*knowledge), weights);
  TrainedMatch out;
  out.weights = std::string(kHead) + *costs + link::pair_weight_lines(weights);
  out.page = figures("learnt from", matcher, rows->learnt) + figures("not learnt from", matcher, rows->others);
  return out;
}

}  // namespace mithaq::app
