// The texts that are measured on, as plain JSON Lines files.
#pragma once

#include <string>
#include <vector>

namespace mithaq::bench {

// A folder for unpacked files that goes away at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

struct Corpora {
  std::vector<std::string> archive;     // newspapers as they are
  std::vector<std::string> agreements;  // only documents with agreements
  std::string note;                     // what they are, in words
};

// `archives`: files to take as the newspaper archive, packed or not; when empty, the archives in `shared` (news/, gold/train.jsonl), and
// what is missing there is generated. `most`: documents of each archive at most; 0 for all of them. Nothing of this is timed.
Corpora gather_corpora(const std::vector<std::string>& archives, const std::string& shared, std::size_t most,
                       const TemporaryFolder& folder);

}  // namespace mithaq::bench
