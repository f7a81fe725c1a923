#include "app/merge_rows.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <numeric>
#include <set>
#include <unordered_map>

#include "app/intake.h"
#include "score/pairing.h"
#include "write/json.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kMostAlike = 60;  // pairs taken of one agreement, of all that its documents make
constexpr std::size_t kMostApart = 12;  // of two agreements
constexpr double kCommon = 0.015;       // share of the agreements of a language that have a word: then its weight is written down
constexpr std::size_t kLeastCommon = 4;

base::Result<std::string> content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return base::fail(base::ErrorCode::kNotFound, path, "cannot be opened");
  return std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

template <typename Visit>
base::Result<void> each_line(const std::string& path, Visit visit) {
  const auto content = content_of(path);
  if (!content) return tl::unexpected(content.error());
  std::string_view rest = *content;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (auto done = visit(line, path + ":" + std::to_string(number)); !done) return done;
  }
  return {};
}

void add_answered(const AgreementLine& line, std::vector<AnsweredReport>& out) {
  for (std::size_t i = 0; i < line.views.size(); ++i)
    if (!line.agreements[i].empty()) out.push_back({line.views[i], line.agreements[i], {}});
}

// Reads documents as the program does, and gives each record the answer of the one that people wrote.
class Program {
 public:
  explicit Program(const Engine& engine) : engine_(engine), scratch_(engine.finder()) {}

  base::Result<void> read(const std::string& path, const std::unordered_map<std::string, AgreementLine>& gold,
                          std::vector<AnsweredReport>& out) {
    const auto answers = score::read_documents(path);
    if (!answers) return tl::unexpected(answers.error());
    for (const score::Document& document : *answers) records_[document.id] = document.records;
    const read::ReadOptions options;
    const std::atomic<bool> stop = false;
    base::Result<void> result;
    Intake intake(
        {path}, options,
        [&](const read::Diagnostic& told) {
          if (told.is_error && result) result = tl::unexpected(told.error);
        },
        stop);
    for (doc::Document document; intake.next(document);) {
      const auto found = gold.find(document.id);
      if (found == gold.end() || language_of(document) != engine_.language()) continue;
      if (auto added = add(document, found->second, out); !added) return added;
    }
    return result;
  }

 private:
  base::Result<void> add(const doc::Document& document, const AgreementLine& gold, std::vector<AnsweredReport>& out) {
    std::vector<doc::Report> reports;
    engine_.finder().reports(document, scratch_, reports);
    std::string line;
    write::write_json_line(document, reports, {}, line);
    auto read = reader_.read(line, document.origin);
    const auto scored = score::parse_documents(line, document.origin);
    if (!read || !scored) return tl::unexpected(read ? scored.error() : read.error());
    for (const score::Pair& pair : score::pair_up(records_[document.id], scored->front().records, score::likeness))
      read->agreements[pair.right] = gold.agreements[pair.left];
    add_answered(*read, out);
    return {};
  }

  const Engine& engine_;
  find::Finder::Scratch scratch_;
  AgreementLineReader reader_;
  std::unordered_map<std::string, std::vector<score::Record>> records_;
};

// Documents that share an agreement, also over others, are one event; its name is the first of its agreements.
void name_events(MergeExamples& examples) {
  std::map<std::string, std::string> above;  // document or agreement -> what it belongs to
  const auto top = [&](std::string name) {
    while (above[name] != name) name = above[name];
    return name;
  };
  for (const auto* reports : {&examples.by_people, &examples.by_program})
    for (const AnsweredReport& report : *reports) {
      const std::string document = "document " + report.view.document;
      const std::string agreement = "agreement " + report.agreement;
      above.try_emplace(document, document);
      above.try_emplace(agreement, agreement);
      const std::string a = top(document);
      const std::string b = top(agreement);
      above[std::max(a, b)] = std::min(a, b);
    }
  for (auto* reports : {&examples.by_people, &examples.by_program})
    for (AnsweredReport& report : *reports) report.event = top("agreement " + report.agreement);
}

// Pairs that share a key, each once, in the order of the reports.
std::set<std::pair<std::size_t, std::size_t>> pairs_of(const std::vector<SharedTraits>& traits) {
  std::map<std::uint64_t, std::vector<std::size_t>> by_key;
  for (std::size_t i = 0; i < traits.size(); ++i)
    for (const std::uint64_t key : traits[i]->keys) by_key[key].push_back(i);
  std::set<std::pair<std::size_t, std::size_t>> out;
  for (const auto& [key, reports] : by_key)
    for (std::size_t i = 0; i < reports.size(); ++i)
      for (std::size_t j = i + 1; j < reports.size(); ++j)
        if (traits[reports[i]]->document != traits[reports[j]]->document && link::worth_comparing(*traits[reports[i]], *traits[reports[j]]))
          out.emplace(reports[i], reports[j]);
  return out;
}

find::RoleRow row_of(const AnsweredReport& a, const AnsweredReport& b, const SharedTraits& x, const SharedTraits& y) {
  find::RoleRow row;
  row.document = a.event;
  row.group = x->name();
  row.words = y->name();
  row.label = a.agreement == b.agreement ? 1 : 0;
  row.features.emplace_back("bias");
  auto take = [&](const link::FeatureWord& group, const link::FeatureWord& finding) {
    row.features.push_back(link::feature_name(group.text, finding.text));
  };
  link::compare_reports(*x, *y, link::FeatureSink(take));
  return row;
}

}  // namespace

base::Result<MergeExamples> read_merge_examples(const Engine& engine, const std::vector<std::string>& files) {
  MergeExamples out;
  Program program(engine);
  AgreementLineReader reader;
  for (const std::string& path : files) {
    std::unordered_map<std::string, AgreementLine> gold;
    auto done = each_line(path, [&](std::string_view line, const std::string& where) -> base::Result<void> {
      auto read = reader.read(line, where);
      if (!read) return tl::unexpected(read.error());
      add_answered(*read, out.by_people);
      ++out.documents;
      const std::string id = read->id;
      gold.emplace(id, std::move(*read));
      return {};
    });
    if (done) done = program.read(path, gold, out.by_program);
    if (!done) return tl::unexpected(done.error());
  }
  name_events(out);
  return out;
}

std::vector<SharedTraits> traits_of(const std::vector<AnsweredReport>& reports, const link::AgreementModel& model) {
  std::vector<SharedTraits> out;
  for (const AnsweredReport& report : reports) out.push_back(std::make_shared<const link::AgreementTraits>(model.traits(report.view)));
  return out;
}

std::vector<find::RoleRow> merge_rows(const std::vector<AnsweredReport>& reports, const std::vector<SharedTraits>& traits) {
  // Which pairs are taken is settled by a hash of their names, not by where they stand.
  using Between = std::pair<std::string, std::string>;
  std::map<Between, std::vector<std::pair<std::uint64_t, std::pair<std::size_t, std::size_t>>>> by_agreements;
  for (const auto& [i, j] : pairs_of(traits)) {
    const bool ordered = std::pair(traits[i]->document, traits[i]->record) < std::pair(traits[j]->document, traits[j]->record);
    const auto pair = ordered ? std::pair(i, j) : std::pair(j, i);
    const Between between = std::minmax(reports[i].agreement, reports[j].agreement);
    const std::uint64_t hash = link::word_hash(traits[pair.second]->name(), link::word_hash(traits[pair.first]->name()));
    by_agreements[between].emplace_back(hash, pair);
  }
  std::vector<find::RoleRow> out;
  for (auto& [between, pairs] : by_agreements) {
    std::sort(pairs.begin(), pairs.end());
    pairs.resize(std::min(pairs.size(), between.first == between.second ? kMostAlike : kMostApart));
    for (const auto& [hash, p] : pairs) out.push_back(row_of(reports[p.first], reports[p.second], traits[p.first], traits[p.second]));
  }
  return out;
}

namespace {

using Having = std::map<std::string, std::set<std::string>>;  // agreement -> stems or states

// How little each says that many agreements have: log(n / having) / log(n). Only of those that are written down.
std::map<std::string, double> common(const Having& having) {
  std::map<std::string, std::size_t> counts;
  for (const auto& [agreement, all] : having)
    for (const std::string& one : all) ++counts[one];
  std::map<std::string, double> out;
  const auto n = static_cast<double>(having.size());
  for (const auto& [one, count] : counts)
    if (count >= kLeastCommon && static_cast<double>(count) >= kCommon * n)
      out.emplace(one, std::log(n / static_cast<double>(count)) / std::log(n));
  return out;
}

std::set<std::string> stems_of(const link::AgreementView& view, const link::AgreementWords& words) {
  std::vector<std::string> texts = view.mentions;
  texts.push_back(view.context);
  texts.push_back(view.title);
  for (const link::AgreementParty& party : view.parties) texts.insert(texts.end(), party.names.begin(), party.names.end());
  std::set<std::string> out;
  for (const std::string& text : texts)
    for (std::string& stem : words.stems(text)) out.insert(std::move(stem));
  return out;
}

void append_weights(std::string_view name, const std::map<std::string, double>& weights, std::string& out) {
  for (const auto& [what, weight] : weights) {
    char number[32];
    std::snprintf(number, sizeof number, "%.2f", weight);
    out += std::string(name) + "\t" + what + "\t" + number + "\n";
  }
}

}  // namespace

std::string word_weights(const std::vector<AnsweredReport>& reports, const link::AgreementWords& words) {
  std::map<std::string, Having> stems;  // by language
  Having states;
  for (const AnsweredReport& report : reports) {
    stems[report.view.language][report.agreement].merge(stems_of(report.view, words));
    for (const link::AgreementParty& party : report.view.parties)
      if (!party.state.empty()) states[report.agreement].insert(party.state);
  }
  std::map<std::string, double> weights;  // a word of two languages: the less telling one
  for (const auto& [language, having] : stems)
    for (const auto& [stem, weight] : common(having)) {
      const auto [place, is_new] = weights.emplace(stem, weight);
      if (!is_new) place->second = std::min(place->second, weight);
    }
  std::string out;
  append_weights("state", common(states), out);
  append_weights("word", weights, out);
  return out;
}

}  // namespace mithaq::app
