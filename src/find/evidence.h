// Is this draft an agreement that the document reports? Weighed from named features; the weights are learnt from annotated documents and
// lie in the pack (models/record.weights), so that they can be read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/drafts.h"
#include "find/status.h"

namespace mithaq::find {

// Logistic regression over binary features: lines "feature<TAB>weight"; "bias" is always on.
class RecordModel {
 public:
  // Reads the lines of `content`; lines that are no weight are left out. Without any line every record is credible.
  explicit RecordModel(std::string_view content);

  // Probability in (0,1).
  double probability(const std::vector<std::string>& features) const;
  // The least probability for a record to be given ("threshold" in the file).
  double threshold() const { return threshold_; }

 private:
  std::map<std::string, double, std::less<>> weights_;
  double threshold_ = 0;
};

// What speaks for and against a draft. `caught` is the number of parties that patterns gave it.
std::vector<std::string> evidence(const Reading& reading, const Draft& draft, std::size_t caught, const StatusReading& status,
                                  std::size_t drafts);

}  // namespace mithaq::find
