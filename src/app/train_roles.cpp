#include "app/train_roles.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <map>
#include <thread>
#include <unordered_map>

#include "app/intake.h"
#include "app/role_rows.h"

namespace mithaq::app {
namespace {

constexpr std::string_view kHead =
    "# Which drafts are agreements, how far they have come, which mention fills which slot: logistic regression over named features; see "
    "docs/DATA.md.\n";

constexpr std::size_t kFirstPasses = 3;  // by rules; joining; the first of all slots

// Calls work(i, thread) for each i below `count`, on `jobs` threads.
template <typename Work>
void each(std::size_t count, unsigned jobs, Work work) {
  std::atomic<std::size_t> next = 0;
  const auto carry = [&](unsigned thread) {
    for (std::size_t i = next++; i < count; i = next++) work(i, thread);
  };
  std::vector<std::jthread> others;
  for (unsigned thread = 1; thread < jobs; ++thread) others.emplace_back(carry, thread);
  carry(0);
}

// The documents of a file with their records, by an annotator; founding ones by none.
base::Result<void> read_file(const Annotators& by, bool founding, std::vector<AnnotatedDocument>& out) {
  const auto gold = score::read_documents(by.path);
  if (!gold) return tl::unexpected(gold.error());
  std::unordered_map<std::string, const std::vector<score::Record>*> records;
  for (const score::Document& document : *gold) records.emplace(document.id, &document.records);
  base::Result<void> result;
  const auto keep_error = [&](const read::Diagnostic& told) {
    if (told.is_error && result) result = tl::unexpected(told.error);
  };
  const read::ReadOptions options;
  const std::atomic<bool> stop = false;
  Intake intake({by.path}, options, keep_error, stop);
  for (doc::Document document; intake.next(document);) {
    const auto found = records.find(document.id);
    if (found == records.end()) return base::fail(base::ErrorCode::kMalformed, document.origin, "has no id", "records are joined by id");
    document.language = language_of(document);
    out.push_back({document, *found->second, by.name, by.weight, founding});
  }
  return result;
}

base::Result<std::vector<AnnotatedDocument>> read_all(const TrainingFiles& files) {
  std::vector<AnnotatedDocument> out;
  base::Result<void> result;
  for (const std::string& path : files.gold)
    if (result) result = read_file({{}, path}, false, out);
  for (const Annotators& by : files.annotators)
    if (result) result = read_file(by, false, out);
  for (const std::string& path : files.founding)
    if (result) result = read_file({{}, path}, true, out);
  if (!result) return tl::unexpected(std::move(result.error()));
  if (out.empty()) return base::fail(base::ErrorCode::kMalformed, {}, "the files hold no document");
  return out;
}

class Training {
 public:
  Training(const Engine& engine, const TrainOptions& options, std::vector<AnnotatedDocument> documents)
      : engine_(engine), options_(options), documents_(std::move(documents)), decisions_(options.alarm_price, options.founding_weight) {}

  // Learns only which mentions are one agreement, from what finders have seen up to now.
  void learn_joining() {
    see();
    for (std::size_t i = 0; i < documents_.size(); ++i) decisions_.add_decisions(documents_[i], seen_[i]);
    learn(decisions_.tasks());
  }

  base::Result<void> learn_all() {
    see();
    RoleRows rows = decisions_;
    for (std::size_t i = 0; i < documents_.size(); ++i)
      if (auto added = rows.add_drafts(documents_[i], seen_[i]); !added) return added;
    learn(rows.tasks());
    return {};
  }

  // Forgets what was learnt before, but for how it reads the next time: the mean begins anew.
  void begin_mean() { learnt_.clear(); }

  std::size_t documents() const { return documents_.size(); }
  TrainedRoles result() && { return {std::string(kHead) + fold_weights_[kAll], std::move(slots_)}; }

 private:
  unsigned jobs() const { return std::max(1U, options_.jobs); }

  // Each document is read by what was learnt without it, so that what stands on earlier decisions (is this a record, given its parties?) is
  // learnt from decisions as good as they will be on new text. Founding documents are read by all that was learnt.
  void see() {
    std::vector<find::Finder> finders;
    for (const std::string& weights : fold_weights_) finders.push_back(engine_.finder().with_roles(weights));
    std::vector<std::vector<find::Finder::Scratch>> scratches(jobs());
    for (auto& of_thread : scratches)
      for (const find::Finder& finder : finders) of_thread.emplace_back(finder);
    seen_.assign(documents_.size(), {});
    each(documents_.size(), jobs(), [&](std::size_t i, unsigned thread) {
      const AnnotatedDocument& annotated = documents_[i];
      if (annotated.document.language != engine_.language()) return;
      const std::size_t by = annotated.founding ? kAll : find::role_fold(annotated.document.id);
      seen_[i] = finders[by].drafts(annotated.document, scratches[thread][by]);
    });
  }

  void learn(const std::vector<find::RoleTask>& tasks) {
    slots_.assign(tasks.size(), {});
    each(tasks.size(), jobs(),
         [&](std::size_t i, unsigned) { slots_[i] = {tasks[i].slot, tasks[i].rows.size(), tasks[i].wanted, find::learn_role(tasks[i])}; });
    fold_weights_.fill({});
    for (const TrainedSlot& slot : slots_) {
      std::array<std::vector<find::RoleWeights>, kAll + 1>& learnt = learnt_[slot.slot];
      for (std::size_t fold = 0; fold <= kAll; ++fold) {
        learnt[fold].push_back(fold < kAll ? slot.learning.fold_weights[fold] : slot.learning.weights);
        fold_weights_[fold] += find::mean_of(learnt[fold]).lines(slot.slot);
      }
    }
  }

  static constexpr std::size_t kAll = find::kRoleFolds;  // place of what was learnt from all documents

  const Engine& engine_;
  const TrainOptions& options_;
  std::vector<AnnotatedDocument> documents_;
  std::vector<find::Finder::Drafts> seen_;
  RoleRows decisions_;
  std::map<std::string, std::array<std::vector<find::RoleWeights>, kAll + 1>> learnt_;  // of each slot, each time since the mean began
  std::array<std::string, kAll + 1> fold_weights_;                                      // empty at first: by rules alone
  std::vector<TrainedSlot> slots_;
};

}  // namespace

base::Result<TrainedRoles> train_roles(const Engine& engine, const TrainingFiles& files, const TrainOptions& options,
                                       const std::function<void(std::string_view)>& tell) {
  auto documents = read_all(files);
  if (!documents) return tl::unexpected(std::move(documents.error()));
  Training training(engine, options, std::move(*documents));
  const std::string of = " of " + std::to_string(kFirstPasses + options.passes) + ": ";
  std::size_t pass = 0;
  const auto tell_pass = [&](std::string_view what) { tell(std::to_string(++pass) + of + std::string(what)); };
  tell_pass(std::to_string(training.documents()) + " documents, joining by rules");
  training.learn_joining();
  tell_pass("joining by what was learnt");
  training.begin_mean();
  training.learn_joining();
  while (pass < kFirstPasses + options.passes) {
    if (pass <= kFirstPasses) training.begin_mean();
    tell_pass("all slots");
    if (auto learnt = training.learn_all(); !learnt) return tl::unexpected(std::move(learnt.error()));
  }
  return std::move(training).result();
}

std::string training_text(const std::vector<TrainedSlot>& slots) {
  char cell[96];
  std::string out =
      "held out, five folds by document; then the share that is right / rows, by probability\nslot                 rows  wanted     F1  "
      "threshold  penalty";
  for (std::size_t bin = 0; bin < 10; ++bin) {
    std::snprintf(cell, sizeof cell, "     0.%zu-%.1f", bin, static_cast<double>(bin + 1) / 10);
    out += cell;
  }
  for (const TrainedSlot& slot : slots) {
    const find::RoleLearning& l = slot.learning;
    std::snprintf(cell, sizeof cell, "\n%-19s%6zu%8.0f%7.3f%11.2f%9.0f", slot.slot.c_str(), slot.rows, slot.wanted, l.f1, l.threshold,
                  l.penalty);
    out += cell;
    for (const find::Reliability& bin : l.bins) {
      if (bin.rows > 0) std::snprintf(cell, sizeof cell, "%6.2f/%5zu", bin.right / static_cast<double>(bin.rows), bin.rows);
      out += bin.rows > 0 ? cell : "           .";
    }
  }
  return out + "\n";
}

}  // namespace mithaq::app
