// Documents into the register: those that were not read yet are read, those that `extract` wrote are taken as they are.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

#include "app/extract.h"
#include "app/register_open.h"
#include "register/ledger.h"

namespace mithaq::app {

struct AddOptions {
  RegisterPlace place;
  std::string who;
  ExtractOptions extract;
  // What arrives slowly is committed every two seconds, too. Where transactions end then hangs on the clock, and with it which former ids
  // an agreement keeps; files give the same register always.
  bool live = false;
};

struct AddStatistics {
  registry::Added added;
  Statistics read;
  std::uint64_t refused = 0;  // documents whose records do not stand on their words; told each
};

// Documents are committed up to two thousand at a time: what `progress` has been told of is in the register, whatever happens afterwards.
using AddProgress = std::function<void(const AddStatistics&)>;

// Reads the intake to its end or until `stop`. `tell` hears of documents that are refused. Errors: of the register; all that was committed
// before stays.
base::Result<AddStatistics> add_documents(const Engine& engine, Intake& intake, const AddOptions& options,
                                          const read::Diagnostics::Sink& tell, const AddProgress& progress, const std::atomic<bool>& stop);

// "3 new documents, 2 known; 4 reports: 1 new agreement, 3 joined others"
std::string summary_of(const AddStatistics& statistics);

// The same as a JSON object on one line.
std::string json_of(const AddStatistics& statistics);

}  // namespace mithaq::app
