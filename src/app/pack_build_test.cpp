#include "app/pack_build.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace mithaq::app {
namespace {

namespace fs = std::filesystem;

class PackFolder : public ::testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(::testing::TempDir()) / ("mithaq-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::create_directories(root_ / "p");
    write("concepts.def", "Instrument\tkind\twhat parties conclude\nsign\t\tto sign\n");
    write("p/a.par", "name\tsg\t{N}\n");
    write("p/a.lex", "[Instrument] name\ntreaty\tkind=treaty\n[sign] name\nsigned\n");
  }
  void TearDown() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& content) const { std::ofstream(root_ / name, std::ios::binary) << content; }
  BuiltPack build() const { return build_pack({(root_ / "p").string()}); }

  // "a.lex:2" of every fault.
  std::string places(const Errors& faults) const {
    std::string out;
    for (const base::Error& fault : faults) out += (out.empty() ? "" : " ") + fault.where.substr(fault.where.rfind('/') + 1);
    return out;
  }

  fs::path root_;
};

TEST_F(PackFolder, BuildsWithTheConceptsBesideIt) {
  write("p/a.pat", "p.one -> Signing\n    sign instrument:Instrument\n    + signed treaty\n        instrument\ttreaty\n    - treaty\n");
  const BuiltPack built = build();
  EXPECT_EQ(places(built.faults), "");
  EXPECT_EQ(built.entries, 2U);
  EXPECT_FALSE(built.bytes.empty());
  EXPECT_EQ(built.bytes, build().bytes);
}

TEST_F(PackFolder, GivesFaultsInTheOrderOfLines) {
  write("p/a.lex", "[Instrument] name\ntreaty\tkind=treaty\n\n\n\n\n\n\npact\tkidn=a\ntreaty\tkind=treaty\n");
  const BuiltPack built = build();
  EXPECT_EQ(places(built.faults), "a.lex:9:6 a.lex:10:1");
  EXPECT_TRUE(built.bytes.empty());
}

TEST_F(PackFolder, NeedsConceptsAndWords) {
  fs::remove(root_ / "concepts.def");
  EXPECT_FALSE(build().faults.empty());
  write("concepts.def", "");
  write("p/a.lex", "");
  EXPECT_EQ(build().faults.size(), 1U);
  EXPECT_FALSE(build_pack({(root_ / "none").string()}).faults.empty());
}

TEST_F(PackFolder, RunsExamples) {
  write("p/a.pat",
        "p.one -> Signing\n    sign instrument:Instrument\n    + signed treaty\n        instrument\tsigned\n    + treaty\n    - signed "
        "treaty\n");
  const BuiltPack built = build();
  ASSERT_EQ(places(built.faults), "");
  EXPECT_EQ(places(failed_examples(built.bytes)), "a.pat:4:1 a.pat:5:1 a.pat:6:1");
}

TEST_F(PackFolder, WritesFilesWhole) {
  const fs::path path = root_ / "new/folder/x.pack";
  ASSERT_TRUE(write_file(path.string(), "first"));
  ASSERT_TRUE(write_file(path.string(), "second"));
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  EXPECT_EQ(content.str(), "second");
  EXPECT_EQ(std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator()), 1);
  EXPECT_FALSE(write_file((path / "below.pack").string(), "x"));
}

}  // namespace
}  // namespace mithaq::app
