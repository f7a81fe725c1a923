#include "app/register_open.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "read/day.h"
#include "register/agreement.h"
#include "register/sqlite_store.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using registry::Database;

constexpr std::size_t kDay = 10;  // characters of "2026-11-22"

Database::Mode mode_of(Access access) {
  switch (access) {
    case Access::kRead: return Database::Mode::kReadOnly;
    case Access::kWrite: return Database::Mode::kWrite;
    case Access::kCreate: return Database::Mode::kCreate;
  }
  return Database::Mode::kReadOnly;
}

// The last moment that is meant by a day or a time.
Result<std::string> end_of(const std::string& as_of) {
  const bool day = as_of.size() == kDay && read::leading_day(as_of) == as_of;
  if (day) return as_of + "T23:59:59.999Z";
  const bool time = as_of.size() > kDay && as_of[kDay] == 'T' && !read::leading_day(as_of).empty() && as_of.back() == 'Z';
  if (time) return as_of;
  return fail(ErrorCode::kMalformed, "--as-of", "\"" + as_of + "\" is no day and no time",
              "write YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS.mmmZ (UTC) as mithaq show prints it");
}

// Makes the rows of lists anew, as they were.
Result<void> look_back(registry::Store& store, const RegisterPlace& place) {
  const auto end = end_of(place.as_of);
  if (!end) return pass(end.error());
  const auto moment = store.moment_of(*end);
  if (!moment) return pass(moment.error());
  if (*moment == 0)
    return fail(ErrorCode::kNotFound, place.file, "the register has no entry before " + place.as_of, "mithaq stats tells when it began");
  if (auto done = store.look_at(*moment); !done) return done;
  const auto agreements = store.all_agreements();
  if (!agreements) return pass(agreements.error());
  for (const registry::AgreementId id : *agreements) {
    const auto agreement = registry::assemble(store, id, registry::Officials::builtin());
    if (!agreement) return pass(agreement.error());
    if (auto done = store.put_summary(registry::summary_of(*agreement)); !done) return done;
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<registry::Store>> open_register(const RegisterPlace& place, Access access) {
  std::error_code ignored;
  if (access != Access::kCreate && !std::filesystem::exists(place.file, ignored))
    return fail(ErrorCode::kNotFound, place.file, "there is no such register", "mithaq add makes one; --register FILE names another");
  auto store = registry::open_sqlite(place.file, mode_of(access), place.busy_ms);
  // An older version is brought up to date where it may be written.
  if (!store && access == Access::kRead && store.error().code == ErrorCode::kVersion)
    if (registry::open_sqlite(place.file, registry::Database::Mode::kWrite, place.busy_ms))
      store = registry::open_sqlite(place.file, mode_of(access), place.busy_ms);
  if (!store) return store;
  if (place.as_of.empty()) return store;
  if (auto done = look_back(**store, place); !done) return pass(done.error());
  return store;
}

std::string timestamp() {
  const auto now = std::chrono::system_clock::now();
  const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::array<char, 32> text{};
  const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
  std::array<char, 8> fraction{};
  std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(ms));
  return std::string(text.data(), size) + fraction.data();
}

}  // namespace mithaq::app
