#include "app/train_roles.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
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
  // `deal`: how the documents are parted.
  Training(const Engine& engine, const TrainOptions& options, const std::vector<AnnotatedDocument>& documents, std::uint64_t deal)
      : engine_(engine), options_(options), documents_(documents), deal_(deal), decisions_(options.alarm_price, options.founding_weight) {}

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

  std::vector<TrainedSlot> result() && { return std::move(slots_); }

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
      const std::size_t by = annotated.founding ? kAll : find::role_fold(annotated.document.id, deal_);
      seen_[i] = finders[by].drafts(annotated.document, scratches[thread][by]);
    });
  }

  void learn(std::vector<find::RoleTask> tasks) {
    slots_.assign(tasks.size(), {});
    each(tasks.size(), jobs(), [&](std::size_t i, unsigned) {
      tasks[i].deal = deal_;
      slots_[i] = {tasks[i].slot, tasks[i].rows.size(), tasks[i].wanted, find::learn_role(tasks[i])};
    });
    fold_weights_.fill({});
    for (const TrainedSlot& slot : slots_) {
      fold_weights_[kAll] += slot.learning.weights.lines(slot.slot);
      for (std::size_t fold = 0; fold < kAll; ++fold) fold_weights_[fold] += slot.learning.fold_weights[fold].lines(slot.slot);
    }
  }

  static constexpr std::size_t kAll = find::kRoleFolds;  // place of what was learnt from all documents

  const Engine& engine_;
  const TrainOptions& options_;
  const std::vector<AnnotatedDocument>& documents_;
  const std::uint64_t deal_;
  std::vector<find::Finder::Drafts> seen_;
  RoleRows decisions_;
  std::array<std::string, kAll + 1> fold_weights_;  // empty at first: by rules alone
  std::vector<TrainedSlot> slots_;
};

base::Result<std::vector<TrainedSlot>> train_once(const Engine& engine, const TrainOptions& options,
                                                  const std::vector<AnnotatedDocument>& documents, std::uint64_t deal,
                                                  const std::function<void(std::string_view)>& tell) {
  Training training(engine, options, documents, deal);
  tell("1 of 4: " + std::to_string(documents.size()) + " documents, joining by rules");
  training.learn_joining();
  tell("2 of 4: joining by what was learnt");
  training.learn_joining();
  for (const std::string_view pass : {"3 of 4: all slots", "4 of 4: all slots again"}) {
    tell(pass);
    if (auto learnt = training.learn_all(); !learnt) return tl::unexpected(std::move(learnt.error()));
  }
  return std::move(training).result();
}

}  // namespace

base::Result<TrainedRoles> train_roles(const Engine& engine, const TrainingFiles& files, const TrainOptions& options,
                                       const std::function<void(std::string_view)>& tell) {
  const auto documents = read_all(files);
  if (!documents) return tl::unexpected(documents.error());
  TrainedRoles out;
  std::map<std::string, std::vector<find::RoleWeights>> learnt;  // by slot, of each training
  for (unsigned deal = 0; deal < std::max(1U, options.trainings); ++deal) {
    const std::string which = options.trainings > 1 ? "training " + std::to_string(deal + 1) + ", " : std::string();
    auto slots = train_once(engine, options, *documents, deal, [&](std::string_view what) { tell(which + std::string(what)); });
    if (!slots) return tl::unexpected(std::move(slots.error()));
    for (const TrainedSlot& slot : *slots) learnt[slot.slot].push_back(slot.learning.weights);
    if (deal == 0) out.slots = std::move(*slots);
  }
  out.weights = kHead;
  for (const auto& [slot, weights] : learnt) out.weights += find::mean_of(weights).lines(slot);
  return out;
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
