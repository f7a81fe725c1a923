// Documents in, the same documents out with each record put to the agreement that it tells of: what `mithaq link` does, without a register.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"
#include "app/intake.h"

namespace mithaq::app {

struct LinkOptions {
  // Output of `mithaq extract` (JSON Lines whose first document has the key `agreements`), or documents to be read now. Standard input
  // ("-") is taken for the former.
  std::vector<std::string> inputs;
  std::string decisions;  // file with what people said: "same|other<TAB>document#record<TAB>document#record"; may be empty
  bool why = false;       // tell what speaks most for and against each record's agreement
  unsigned jobs = 1;      // threads that read documents
};

struct LinkStatistics {
  std::uint64_t documents = 0;
  std::uint64_t repeated = 0;  // documents whose id came before: left out
  std::uint64_t records = 0;
  std::uint64_t agreements = 0;
  std::uint64_t in_several = 0;  // agreements with more than one record
  std::uint64_t decisions = 0;
  std::uint64_t idle_decisions = 0;  // that speak of records which are not there
};

// Takes a line of the output; false ends everything.
using LineSink = std::function<bool(std::string_view line)>;

// Documents are joined as they are read; lines come at the end, in the order of the input. The agreements do not depend on that order: an
// agreement's id is the first name among its reports. Errors: kNotFound, kUnreadable, kMalformed, kUnknownName.
base::Result<LinkStatistics> link_documents(const Engine& engine, const LinkOptions& options, const read::ReadOptions& reading,
                                            const read::Diagnostics::Sink& tell, const LineSink& sink, const std::atomic<bool>& stop);

}  // namespace mithaq::app
