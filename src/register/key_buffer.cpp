#include "register/key_buffer.h"

#include <algorithm>
#include <cstring>

#include "register/compared.h"

namespace mithaq::registry {
namespace {

// One change in the log.
struct Entry {
  std::int64_t key;
  std::int64_t rank;
  std::int64_t report;
  std::int64_t there;
};

}  // namespace

void KeyBuffer::note(const BlockKey& key, bool there) {
  const Entry entry = {key.key, key.rank, key.report, there ? 1 : 0};
  log_.append(reinterpret_cast<const char*>(&entry), sizeof entry);
  std::vector<Change>& of_key = changes_[key.key];
  const auto same = std::find_if(of_key.begin(), of_key.end(), [&](const Change& c) { return c.key.report == key.report; });
  if (same != of_key.end()) {
    same->there = there;
    return;
  }
  of_key.push_back({key, there});
  ++size_;
}

void KeyBuffer::bring_up_to_date(std::int64_t key, std::vector<BlockKey>& rows) const {
  const auto found = changes_.find(key);
  if (found == changes_.end()) return;
  for (const Change& change : found->second) {
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const BlockKey& k) { return k.report == change.key.report; });
    if (same != rows.end() && !change.there) rows.erase(same);
    if (same == rows.end() && change.there) rows.insert(std::lower_bound(rows.begin(), rows.end(), change.key, leads), change.key);
  }
}

std::string KeyBuffer::take_log() {
  std::string out;
  out.swap(log_);
  return out;
}

bool KeyBuffer::replay(std::string_view log) {
  if (log.size() % sizeof(Entry) != 0) return false;
  for (; !log.empty(); log.remove_prefix(sizeof(Entry))) {
    Entry entry = {};
    std::memcpy(&entry, log.data(), sizeof entry);
    note({entry.key, entry.rank, entry.report, BlockKey::kEnough}, entry.there != 0);
  }
  log_.clear();
  return true;
}

std::vector<KeyBuffer::Change> KeyBuffer::sorted() const {
  std::vector<Change> out;
  out.reserve(size_);
  for (const auto& [key, changes] : changes_) out.insert(out.end(), changes.begin(), changes.end());
  std::sort(out.begin(), out.end(),
            [](const Change& a, const Change& b) { return a.key.key != b.key.key ? a.key.key < b.key.key : leads(a.key, b.key); });
  return out;
}

void KeyBuffer::clear() {
  changes_.clear();
  size_ = 0;
  log_.clear();
}

}  // namespace mithaq::registry
