#include "app/train_merge.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <unordered_map>

#include "app/merge_rows.h"
#include "link/agreement_join.h"
#include "link/agreement_partition.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kFolds = 5;
constexpr double kMostCounted = 10;
constexpr double kAsGood = 0.003;  // of the sum of two F1
constexpr std::string_view kHead =
    "# Which reports tell of one agreement: logistic regression over named features, learnt by `mithaq train merge` (docs/DATA.md). "
    "merge:\n"
    "# weights of findings, the probability from which on reports are joined; word: stems that many agreements have, and how much they "
    "tell.\n";

find::RoleTask task_of(std::vector<find::RoleRow> rows) {
  find::RoleTask task;
  task.slot = "merge";
  for (const find::RoleRow& row : rows) task.wanted += row.label;
  task.rows = std::move(rows);
  return task;
}

struct Events {
  std::unordered_map<std::string, std::size_t> fold;

  explicit Events(const MergeExamples& examples) {
    std::set<std::string> names;
    for (const auto* reports : {&examples.by_people, &examples.by_program})
      for (const AnsweredReport& report : *reports) names.insert(report.event);
    for (const std::string& name : names) fold[name] = link::word_hash(name) / 7 % kFolds;
  }
};

std::vector<AnsweredReport> chosen(const std::vector<AnsweredReport>& reports, const Events& events, std::size_t fold, bool inside) {
  std::vector<AnsweredReport> out;
  for (const AnsweredReport& report : reports)
    if ((events.fold.at(report.event) == fold) == inside) out.push_back(report);
  return out;
}

// Sums of B-cubed over reports. Agreements told of once and agreements told of in several documents count alike, since their shares differ
// from one collection to the next.
struct Sums {
  struct Part {
    double precision = 0;
    double recall = 0;
    double weight = 0;
  };
  Part once;
  Part several;
  std::size_t reports = 0;
  std::size_t agreements = 0;

  MergeQuality quality() const {
    const auto mean = [&](double Part::* what) {
      return (once.*what / std::max(1e-9, once.weight) + several.*what / std::max(1e-9, several.weight)) / 2;
    };
    return {reports, agreements, mean(&Part::precision), mean(&Part::recall)};
  }
};

// Only of the reports that were held out; the others are in their way, as in a register. An agreement that very many documents report
// counts like one of kMostCounted, else it would decide alone.
void add_quality(const std::vector<AnsweredReport>& reports, const std::vector<bool>& held, const std::vector<std::size_t>& group,
                 Sums& sums) {
  std::map<std::string, std::size_t> gold;
  std::map<std::size_t, std::size_t> given;
  std::map<std::pair<std::string, std::size_t>, std::size_t> both;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    ++gold[reports[i].agreement];
    ++given[group[i]];
    ++both[{reports[i].agreement, group[i]}];
  }
  std::set<std::string> agreements;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (!held[i]) continue;
    const auto size = static_cast<double>(gold[reports[i].agreement]);
    const double weight = std::min(1.0, kMostCounted / size);
    const auto same = static_cast<double>(both[{reports[i].agreement, group[i]}]);
    Sums::Part& part = size > 1 ? sums.several : sums.once;
    part.precision += weight * same / static_cast<double>(given[group[i]]);
    part.recall += weight * same / size;
    part.weight += weight;
    ++sums.reports;
    agreements.insert(reports[i].agreement);
  }
  sums.agreements += agreements.size();
}

double log_odds(double p) { return std::log(p / (1 - p)); }

// All reports, with the scores that the model gives at a threshold of 0.5.
link::PartitionTask task_of(const std::vector<SharedTraits>& traits, const link::AgreementModel& model) {
  link::AgreementMemory store;
  link::AgreementJoiner joiner(model, store);
  link::PartitionTask task;
  for (std::size_t i = 0; i < traits.size(); ++i) {
    joiner.connect({i, traits[i]});
    task.names.push_back(traits[i]->name());
    task.documents.push_back(traits[i]->document);
  }
  for (std::size_t i = 0; i < traits.size(); ++i)
    for (const link::StoredLink& link : store.links(i))
      if (i < link.other) task.links.push_back({i, link.other, link.score});
  return task;
}

std::vector<find::RoleRow> all_rows(const std::vector<AnsweredReport>& people, const std::vector<AnsweredReport>& program,
                                    const link::AgreementModel& words) {
  std::vector<find::RoleRow> rows = merge_rows(people, traits_of(people, words));
  for (find::RoleRow& row : merge_rows(program, traits_of(program, words))) rows.push_back(std::move(row));
  return rows;
}

std::string with_threshold(const std::string& lines, double threshold) {
  char line[64];
  std::snprintf(line, sizeof line, "merge\tthreshold\t%.2f\n", threshold);
  const auto end = lines.find('\n');
  return line + lines.substr(end + 1);
}

struct Trial {
  double threshold = 0;
  Sums people = {};
  Sums program = {};
  // Both forms count alike.
  double value() const { return people.quality().f1() + program.quality().f1(); }
};

// Joins all reports by what was learnt without those of the fold, and counts those of the fold.
void test(const std::vector<AnsweredReport>& reports, const Events& events, std::size_t fold, const link::AgreementModel& model,
          std::vector<Trial>& trials, Sums Trial::* sums) {
  std::vector<bool> held;
  for (const AnsweredReport& report : reports) held.push_back(events.fold.at(report.event) == fold);
  const link::PartitionTask task = task_of(traits_of(reports, model), model);
  for (Trial& trial : trials) {
    link::PartitionTask at = task;
    for (link::ScoredLink& link : at.links) link.score -= log_odds(trial.threshold);
    add_quality(reports, held, link::partition(at), trial.*sums);
  }
}

std::string learnt_lines(const find::RoleTask& task) { return find::learn_role(task).weights.lines(task.slot); }

// Each fold is joined by what was learnt from the others.
std::vector<Trial> try_thresholds(const MergeExamples& examples, const std::string& words, const std::string& lists,
                                  const link::AgreementModel& base, const std::function<void(std::string_view)>& tell) {
  const Events events(examples);
  std::vector<Trial> trials;
  for (int percent = 10; percent < 80; percent += 5) trials.push_back({percent / 100.0});
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    tell("held out: part " + std::to_string(fold + 1) + " of " + std::to_string(kFolds));
    const auto rows = all_rows(chosen(examples.by_people, events, fold, false), chosen(examples.by_program, events, fold, false), base);
    const std::string lines = learnt_lines(task_of(rows));
    const link::AgreementModel model(with_threshold(lines, 0.5) + words, lists);
    test(examples.by_people, events, fold, model, trials, &Trial::people);
    test(examples.by_program, events, fold, model, trials, &Trial::program);
  }
  return trials;
}

// Of thresholds that are as good as each other the lowest: what stays apart is not seen to belong together, what was joined is seen and can
// be taken apart.
std::size_t best_of(const std::vector<Trial>& trials) {
  double best = 0;
  for (const Trial& trial : trials) best = std::max(best, trial.value());
  const auto first = std::find_if(trials.begin(), trials.end(), [&](const Trial& trial) { return trial.value() >= best - kAsGood; });
  return static_cast<std::size_t>(first - trials.begin());
}

}  // namespace

base::Result<TrainedMerge> train_merge(const Engine& engine, const std::vector<std::string>& files,
                                       const std::function<void(std::string_view)>& tell) {
  tell("reading");
  const auto examples = read_merge_examples(engine, files);
  if (!examples) return tl::unexpected(examples.error());
  const std::string lists(engine.resource("agreement_words.weights"));
  const std::string words = word_weights(examples->by_people, link::AgreementWords(lists, {}));
  const link::AgreementModel base(words, lists);
  const std::vector<Trial> trials = try_thresholds(*examples, words, lists, base, tell);
  tell("learning from all");
  TrainedMerge out;
  find::RoleTask task = task_of(all_rows(examples->by_people, examples->by_program, base));
  out.documents = examples->documents;
  out.rows = task.rows.size();
  out.same = static_cast<std::size_t>(task.wanted);
  out.learning = find::learn_role(task);
  out.best = best_of(trials);
  for (const Trial& trial : trials) out.trials.push_back({trial.threshold, trial.people.quality(), trial.program.quality()});
  out.weights = std::string(kHead) + with_threshold(out.learning.weights.lines(task.slot), trials[out.best].threshold) + words;
  return out;
}

std::string training_text(const TrainedMerge& trained) {
  char line[256];
  std::snprintf(line, sizeof line, "%zu documents, %zu pairs, %zu of them of one agreement; penalty %.0f, F1 of pairs held out %.3f\n",
                trained.documents, trained.rows, trained.same, trained.learning.penalty, trained.learning.f1);
  std::string out = line;
  out +=
      "B-cubed, held out by event:\nthreshold   records as people wrote them: P     R    F1    as the program reads them: P     R    F1\n";
  for (std::size_t i = 0; i < trained.trials.size(); ++i) {
    const MergeTrial& t = trained.trials[i];
    std::snprintf(line, sizeof line, "%s  %.2f %34.3f %5.3f %5.3f %30.3f %5.3f %5.3f\n", i == trained.best ? "->" : "  ", t.threshold,
                  t.by_people.precision, t.by_people.recall, t.by_people.f1(), t.by_program.precision, t.by_program.recall,
                  t.by_program.f1());
    out += line;
  }
  for (const auto& [name, q] : {std::pair("as people wrote them", trained.trials[trained.best].by_people),
                                std::pair("as the program reads them", trained.trials[trained.best].by_program)}) {
    std::snprintf(line, sizeof line, "records %s: %zu reports of %zu agreements\n", name, q.reports, q.agreements);
    out += line;
  }
  out += "share of pairs that are one agreement, by probability, held out:\n";
  for (std::size_t bin = 0; bin < trained.learning.bins.size(); ++bin) {
    const find::Reliability& r = trained.learning.bins[bin];
    std::snprintf(line, sizeof line, "  %.1f-%.1f  %5.2f of %6zu\n", static_cast<double>(bin) / 10, static_cast<double>(bin + 1) / 10,
                  r.rows > 0 ? r.right / static_cast<double>(r.rows) : 0.0, r.rows);
    out += line;
  }
  return out;
}

}  // namespace mithaq::app
