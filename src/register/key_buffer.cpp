#include "register/key_buffer.h"

#include <algorithm>
#include <cstring>

#include "register/compared.h"

namespace mithaq::registry {
namespace {

// What became of a report and a key.
enum : std::int64_t { kLeadsNoMore = 0, kLeads = 1, kFollows = 2, kOutlined = 3 };

// One change in the log. The outline of a report, in place of a key, holds for what follows of the report.
struct Entry {
  std::int64_t key;
  std::int64_t rank;
  std::int64_t report;
  std::int64_t change;
};

constexpr std::size_t kFewest = 1024;  // places

void append(const Entry& entry, std::string& log) { log.append(reinterpret_cast<const char*>(&entry), sizeof entry); }

}  // namespace

void KeyBuffer::note(const BlockKey& key, bool there) {
  if (there && key.outline != 0 && outlined_ != key.report) {
    append({static_cast<std::int64_t>(key.outline), 0, key.report, kOutlined}, log_);
    outlined_ = key.report;
  }
  append({key.key, key.rank, key.report, there ? kLeads : kLeadsNoMore}, log_);
  if (2 * (noted_.size() + 1) > latest_.size()) make_room();
  std::uint32_t& latest = latest_[place(key.key)];
  for (std::uint32_t at = latest; at != 0; at = noted_[at - 1].before)
    if (noted_[at - 1].key.report == key.report) {
      noted_[at - 1].there = there;
      return;
    }
  noted_.push_back({key, latest, there});
  latest = static_cast<std::uint32_t>(noted_.size());
}

// Where the key is in `latest_`, or would be.
std::size_t KeyBuffer::place(std::int64_t key) const {
  const std::size_t last = latest_.size() - 1;
  std::size_t at = static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15ULL >> 32U & last;
  while (latest_[at] != 0 && noted_[latest_[at] - 1].key.key != key) at = (at + 1) & last;
  return at;
}

void KeyBuffer::make_room() {
  std::vector<std::uint32_t> before(std::max(kFewest, 2 * latest_.size()));
  before.swap(latest_);
  for (const std::uint32_t at : before)
    if (at != 0) latest_[place(noted_[at - 1].key.key)] = at;
}

void KeyBuffer::note_followers(std::int64_t key, const std::vector<ReportId>& reports) {
  std::vector<ReportId>& of_key = followers_[key];
  for (const ReportId report : reports) append({key, 0, report, kFollows}, log_);
  of_key.insert(of_key.end(), reports.begin(), reports.end());
  following_ += reports.size();
}

void KeyBuffer::add_followers(std::int64_t key, std::vector<ReportId>& out) const {
  if (const auto found = followers_.find(key); found != followers_.end()) out.insert(out.end(), found->second.begin(), found->second.end());
}

void KeyBuffer::bring_up_to_date(std::int64_t key, std::vector<BlockKey>& rows) const {
  if (noted_.empty()) return;
  for (std::uint32_t at = latest_[place(key)]; at != 0; at = noted_[at - 1].before) {
    const Noted& change = noted_[at - 1];
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const BlockKey& k) { return k.report == change.key.report; });
    if (same != rows.end() && !change.there) rows.erase(same);
    if (same == rows.end() && change.there) rows.insert(std::lower_bound(rows.begin(), rows.end(), change.key, leads), change.key);
  }
}

std::string KeyBuffer::take_log() {
  std::string out;
  out.swap(log_);
  outlined_ = 0;
  return out;
}

bool KeyBuffer::replay(std::string_view log) {
  if (log.size() % sizeof(Entry) != 0) return false;
  Entry outlined = {};
  for (; !log.empty(); log.remove_prefix(sizeof(Entry))) {
    Entry entry = {};
    std::memcpy(&entry, log.data(), sizeof entry);
    if (entry.change == kOutlined)
      outlined = entry;
    else if (entry.change == kFollows)
      note_followers(entry.key, {entry.report});
    else
      note({entry.key, entry.rank, entry.report, BlockKey::kEnough,
            outlined.report == entry.report ? static_cast<std::uint64_t>(outlined.key) : 0},
           entry.change == kLeads);
  }
  log_.clear();
  outlined_ = 0;
  return true;
}

std::vector<std::int64_t> KeyBuffer::sorted_keys() const {
  std::vector<std::int64_t> out;
  for (const std::uint32_t at : latest_)
    if (at != 0) out.push_back(noted_[at - 1].key.key);
  std::sort(out.begin(), out.end());
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
  noted_ = {};
  latest_ = {};
  followers_.clear();
  following_ = 0;
  log_.clear();
  outlined_ = 0;
}

}  // namespace mithaq::registry
