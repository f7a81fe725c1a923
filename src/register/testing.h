// Documents and a store for the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "register/ledger.h"
#include "register/sqlite_store.h"
#include "register/testing_linker.h"

namespace mithaq::registry::testing {

class StateResolver : public Resolver {
 public:
  Resolved resolve(const SignatoryView& person, const ReportView&) const override {
    return {{0, "person:" + person.names.front(), "person", "", person.names.front()}, 0.9, "the same name"};
  }
  Resolved resolve(const PartyView& party, const ReportView&) const override {
    return {{0, party.type + ":" + party.state, party.type, party.state, party.names.empty() ? "" : party.names.front()}, 1, "its code"};
  }
};

// One report: what, status, day, where.
struct Told {
  std::string mention = "pact one";
  std::string status = "signed";
  std::string date = "2025-05-19";
  std::string place = "Rome";
  std::string kind = "agreement";
};

// {"id", ..., "agreements"} of a document that tells of agreements between Alba (AL) and Bern (CH). Of these the first `only` were read.
inline std::string line_of(const std::string& id, const std::vector<Told>& told, const std::string& source = "",
                           const std::string& more = "", std::size_t only = 100) {
  std::string text = "News " + id + ". ";
  std::string agreements;
  for (const Told& t : told) {
    const bool read = only > 0;
    if (read) --only;
    text += "Alba and Bern on " + t.mention + ", day " + t.date + ", in " + t.place + ". ";
    if (!read) continue;
    agreements += agreements.empty() ? "" : ",";
    agreements +=
        R"({"kind":")" + t.kind + R"(","status":")" + t.status + R"(","salience":"main","mentions":[")" + t.mention +
        R"("],"parties":[{"names":["Alba"],"type":"state","state":"AL","parent":[]},{"names":["Bern"],"type":"state","state":"CH","parent":[]}],)" +
        R"("date":{"value":")" + t.date + R"(","quotes":[")" + t.date + R"("]},"place":{"names":[")" + t.place +
        R"("],"country":null},"fields":[],"confidence":0.9})";
  }
  return R"({"id":")" + id + R"(","language":"en","published":"2025-05-20","source":")" + source + R"(","title":"","text":")" + text +
         more + R"(","agreements":[)" + agreements + "]}";
}

inline Extraction extraction(const std::string& line) {
  auto read = ReportReader().line(line);
  EXPECT_TRUE(read) << (read ? "" : read.error().message());
  return read ? std::move(*read) : Extraction{};
}

// A register in a folder of its own.
class RegisterTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) /
              ("mithaq-register-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    open();
  }
  void TearDown() override {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }

  std::string path(const std::string& name = "r.db") const { return (folder_ / name).string(); }
  void open(const std::string& name = "r.db") {
    auto store = open_sqlite(path(name), Database::Mode::kCreate, 1000);
    ASSERT_TRUE(store) << store.error().message();
    store_ = std::move(*store);
    ledger_ = std::make_unique<Ledger>(*store_, officials_, &linker_, &resolver_);
  }
  Actor now() {
    return {"tester", "2026-01-0" + std::to_string(1 + ticks_ / 10) + "T00:00:0" + std::to_string(ticks_++ % 10) + ".000Z", {}};
  }

  Added add(const std::vector<std::string>& lines) {
    std::vector<Extraction> extractions;
    for (const std::string& line : lines) extractions.push_back(extraction(line));
    auto added = ledger_->add(extractions, now());
    EXPECT_TRUE(added) << (added ? "" : added.error().message());
    return added.value_or(Added{});
  }

  std::vector<Summary> list() {
    auto rows = store_->list({});
    EXPECT_TRUE(rows);
    return *rows;
  }
  std::vector<std::string> names() {
    std::vector<std::string> out;
    for (const Summary& s : list()) out.push_back(s.name);
    return out;
  }
  Agreement show(const std::string& name) {
    const auto found = Ledger::find(*store_, name);
    EXPECT_TRUE(found) << (found ? "" : found.error().message());
    return *assemble(*store_, found->id, officials_);
  }
  std::vector<ReportId> reports(const std::string& name) {
    std::vector<ReportId> out;
    const Agreement agreement = show(name);
    for (const Testimony& t : agreement.testimonies) out.push_back(t.report.id);
    return out;
  }
  // Which documents tell of one agreement: the register but for its names.
  std::set<std::set<std::string>> partition() {
    std::set<std::set<std::string>> out;
    for (const Summary& s : list()) {
      std::set<std::string> documents;
      const Agreement agreement = show(s.name);
      for (const Testimony& t : agreement.testimonies)
        documents.insert(agreement.sources[t.source].document.external_id + "#" + std::to_string(t.report.ordinal));
      out.insert(std::move(documents));
    }
    return out;
  }
  void expect_sound() { EXPECT_EQ(*store_->faults(), std::vector<std::string>()); }

  std::filesystem::path folder_;
  NameLinker linker_;
  StateResolver resolver_;
  Officials officials_{"Alba Agency\tAL\n"};
  std::unique_ptr<Store> store_;
  std::unique_ptr<Ledger> ledger_;
  int ticks_ = 0;
};

}  // namespace mithaq::registry::testing
