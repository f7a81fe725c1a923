#include "register/key_buffer.h"

#include <algorithm>
#include <cstring>

#include "register/compared.h"

namespace mithaq::registry {
namespace {

// What became of a report and a key.
enum : std::int64_t { kLeadsNoMore = 0, kLeads = 1, kFollows = 2 };

// One change in the log.
struct Entry {
  std::int64_t key;
  std::int64_t rank;
  std::int64_t report;
  std::int64_t change;
};

void append(const Entry& entry, std::string& log) { log.append(reinterpret_cast<const char*>(&entry), sizeof entry); }

}  // namespace

void KeyBuffer::note(const BlockKey& key, bool there) {
  append({key.key, key.rank, key.report, there ? kLeads : kLeadsNoMore}, log_);
  std::vector<Change>& of_key = changes_[key.key];
  const auto same = std::find_if(of_key.begin(), of_key.end(), [&](const Change& c) { return c.key.report == key.report; });
  if (same != of_key.end()) {
    same->there = there;
    return;
  }
  of_key.push_back({key, there});
  ++size_;
}

void KeyBuffer::note_followers(std::int64_t key, const std::vector<ReportId>& reports) {
  std::vector<ReportId>& of_key = followers_[key];
  for (const ReportId report : reports) append({key, 0, report, kFollows}, log_);
  of_key.insert(of_key.end(), reports.begin(), reports.end());
  size_ += reports.size();
}

void KeyBuffer::add_followers(std::int64_t key, std::vector<ReportId>& out) const {
  if (const auto found = followers_.find(key); found != followers_.end()) out.insert(out.end(), found->second.begin(), found->second.end());
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
    if (entry.change == kFollows)
      note_followers(entry.key, {entry.report});
    else
      note({entry.key, entry.rank, entry.report, BlockKey::kEnough}, entry.change == kLeads);
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

std::vector<std::pair<std::int64_t, std::vector<ReportId>>> KeyBuffer::sorted_followers() const {
  std::vector<std::pair<std::int64_t, std::vector<ReportId>>> out(followers_.begin(), followers_.end());
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [key, reports] : out) {
    std::sort(reports.begin(), reports.end());
    reports.erase(std::unique(reports.begin(), reports.end()), reports.end());
  }
  return out;
}

void KeyBuffer::clear() {
  changes_.clear();
  followers_.clear();
  size_ = 0;
  log_.clear();
}

}  // namespace mithaq::registry
