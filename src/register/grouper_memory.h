// What the grouper remembers of reports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "register/linker.h"
#include "register/rows.h"

namespace mithaq::registry {

// Where a report is linked to; none if the link is 0.
struct Standing {
  std::int64_t link = 0;
  AgreementId agreement = 0;
  bool by_person = false;
};

// Made ready for comparing.
struct OwnKey {
  std::int64_t key = 0;
  unsigned strength = 0;  // see BlockKey
};
struct KnownReport {
  Traits traits;
  DocumentId document = 0;
  std::uint64_t outline = 0;  // see BlockKey
  std::int64_t rank = 0;      // see BlockKey
  std::vector<OwnKey> keys;   // ascending; these two once somebody asked, see Grouper::keys_of
  bool keyed = false;
};

struct PairedReport {
  std::vector<ReportId> others;  // those that it went together with
  bool in_crowd = false;
};

// Of the transaction that is going on.
using Scored = std::vector<std::pair<ReportId, double>>;
struct FreshReport {
  ReportId report = 0;  // 0: it went again at once
  DocumentId document = 0;
  Scored scored;  // all that it was compared with
};

struct ReportPairHash {
  std::size_t operator()(const std::pair<ReportId, ReportId>& p) const {
    auto x = static_cast<std::uint64_t>(p.first) * 0x9E3779B97F4A7C15ULL ^ static_cast<std::uint64_t>(p.second);
    x = (x ^ (x >> 32U)) * 0xD6E8FEB86659FD93ULL;
    return x ^ (x >> 32U);
  }
};

}  // namespace mithaq::registry
