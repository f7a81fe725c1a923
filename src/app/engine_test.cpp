#include "app/engine.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace mithaq::app {
namespace {

namespace fs = std::filesystem;

// A folder of its own with an empty file where a pack would lie.
class FindPack : public ::testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(::testing::TempDir()) / ("mithaq-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::create_directories(root_ / "share/mithaq");
    fs::create_directories(root_ / "a/b/c/d/e");
    std::ofstream(root_ / "share/mithaq/ar.pack") << "x";
  }
  void TearDown() override { fs::remove_all(root_); }

  fs::path root_;
};

TEST_F(FindPack, TheNamedOneThenTheEnvironment) {
  EXPECT_EQ(*find_pack("mine.pack", "theirs.pack", root_.string()), "mine.pack");
  EXPECT_EQ(*find_pack("", "theirs.pack", root_.string()), "theirs.pack");
}

TEST_F(FindPack, BesideTheExecutableAndInTheFoldersAbove) {
  const std::string expected = (root_ / "share/mithaq/ar.pack").string();
  EXPECT_EQ(*find_pack("", "", root_.string()), expected);
  EXPECT_EQ(*find_pack("", "", (root_ / "a").string()), expected);
  EXPECT_EQ(*find_pack("", "", (root_ / "a/b/c/d").string()), expected);
}

TEST_F(FindPack, TellsAllPlacesWhenThereIsNone) {
  const auto none = find_pack("", "", (root_ / "a/b/c/d/e").string());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, base::ErrorCode::kNotFound);
  EXPECT_NE(none.error().hint.find("--pack"), std::string::npos);
  EXPECT_NE(none.error().hint.find("a/b/c/d/e/share/mithaq/ar.pack"), std::string::npos);
}

doc::Document written(std::string text, std::string declared) {
  doc::Document document;
  document.text = std::move(text);
  document.language = std::move(declared);
  return document;
}

constexpr const char* kArabic =
    "\u0648\u0642\u0639\u062A \u0645\u0635\u0631 \u0627\u062A\u0641\u0627\u0642\u064A\u0629 \u0645\u0639 \u0641\u0631\u0646\u0633\u0627";
constexpr const char* kEnglish = "Egypt and France signed an agreement on energy in Cairo";

TEST(LanguageOf, DeclaredUnlessTheScriptIsAnother) {
  EXPECT_EQ(language_of(written(kArabic, "ar")), "ar");
  EXPECT_EQ(language_of(written(kArabic, "en")), "ar");
  EXPECT_EQ(language_of(written(kArabic, "fa")), "fa");
  EXPECT_EQ(language_of(written(kEnglish, "ar")), "en");
  EXPECT_EQ(language_of(written(kEnglish, "fr")), "fr");
}

TEST(LanguageOf, IdentifiedWhereNothingIsDeclared) {
  EXPECT_EQ(language_of(written(kArabic, "")), "ar");
  EXPECT_EQ(language_of(written(kEnglish, "")), "en");
  EXPECT_EQ(language_of(written("123", "")), "und");
  EXPECT_EQ(language_of(written("123", "ar")), "ar");
}

}  // namespace
}  // namespace mithaq::app
