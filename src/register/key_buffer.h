// Block keys that are on their way into their tables. Keys are hashes: each report's lie all over a table of many, and to write them there
// with every transaction would write a page for each. So a transaction leaves what it changed in a log, in one piece, and the changes of
// very many transactions go into the table together, in its order (as in log-structured merge-trees, P. O'Neil et al. 1996).
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "register/rows.h"

namespace mithaq::registry {

class KeyBuffer {
 public:
  // The report leads the key from now on, or no longer.
  void note(const BlockKey& key, bool there);
  // Further reports have the key, which others lead.
  void note_followers(std::int64_t key, const std::vector<ReportId>& reports);
  // What the table says of who leads a key, least rank first, becomes what holds.
  void bring_up_to_date(std::int64_t key, std::vector<BlockKey>& rows) const;
  // Adds the followers of a key that the table does not know of.
  void add_followers(std::int64_t key, std::vector<ReportId>& out) const;

  // What was noted since the last call, to be kept with the transaction; empty if nothing was.
  std::string take_log();
  // Notes what take_log() gave before. False: the bytes are none of it.
  bool replay(std::string_view log);

  std::size_t size() const { return noted_.size() + following_; }
  // Those with leaders that changed, each once, in the order of the table.
  std::vector<std::int64_t> sorted_keys() const;
  // The followers of each key, ascending; the keys in the order of the table.
  std::vector<std::pair<std::int64_t, std::vector<ReportId>>> sorted_followers() const;
  void clear();

 private:
  // Millions of these are kept: those of a key are a chain, and a table with a free place for each one taken says where it begins.
  struct Noted {
    BlockKey key;
    std::uint32_t before = 0;  // one more than the place of the change of this key that was noted before; 0: none
    bool there = true;
  };
  std::size_t place(std::int64_t key) const;
  void make_room();

  std::deque<Noted> noted_;
  std::vector<std::uint32_t> latest_;  // by hashes of keys: one more than the place of the last change; 0: free
  std::unordered_map<std::int64_t, std::vector<ReportId>> followers_;
  std::size_t following_ = 0;
  std::string log_;
  ReportId outlined_ = 0;  // whose outline stands last in the log
};

}  // namespace mithaq::registry
