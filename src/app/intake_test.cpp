#include "app/intake.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace mithaq::app {
namespace {

namespace fs = std::filesystem;

TEST(ReadOptions, TakesTheWordsOfACommandLine) {
  InputWords words;
  words.format = "jsonl";
  words.fields = "text=body,id=nr,title=";
  words.published = "2024-02-29";
  words.language = "ar-EG";
  const auto options = read_options(words);
  ASSERT_TRUE(options);
  EXPECT_EQ(options->format, read::Format::kJsonLines);
  EXPECT_EQ(options->fields.text, "body");
  EXPECT_EQ(options->fields.id, "nr");
  EXPECT_EQ(options->fields.title, "");
  EXPECT_EQ(options->fields.source, "source");
  EXPECT_EQ(options->published, "2024-02-29");
  EXPECT_EQ(options->language, "ar");
}

std::string refused(std::string InputWords::* word, std::string value) {
  InputWords words;
  words.*word = std::move(value);
  const auto options = read_options(words);
  return options ? "accepted" : options.error().where;
}

TEST(ReadOptions, NamesTheOptionThatIsWrong) {
  EXPECT_EQ(refused(&InputWords::format, "pdf"), "--input");
  EXPECT_EQ(refused(&InputWords::fields, "text"), "--fields");
  EXPECT_EQ(refused(&InputWords::fields, "tetx=body"), "--fields");
  EXPECT_EQ(refused(&InputWords::published, "2023-02-29"), "--published");
  EXPECT_EQ(refused(&InputWords::published, "2023-02-28T10:00"), "--published");
  EXPECT_EQ(refused(&InputWords::language, "a"), "--language");
}

class Files : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(::testing::TempDir()) / ("mithaq-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& content) const {
    std::ofstream(folder_ / name, std::ios::binary) << content;
    return (folder_ / name).string();
  }

  fs::path folder_;
  read::ReadOptions options_;
  std::atomic<bool> stop_ = false;
};

TEST_F(Files, AreReadInOrderAndCounted) {
  const std::string a = write("a.jsonl", "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\"three\"}\n");
  const std::string b = write("b.txt", "four");
  EXPECT_EQ(size_of_inputs({a, b}), fs::file_size(a) + 4);
  Intake intake({a, b, (folder_ / "none").string()}, options_, nullptr, stop_);
  std::string ids;
  for (doc::Document document; intake.next(document);) ids += document.id + " ";
  EXPECT_EQ(ids, "1 3 b ");
  EXPECT_EQ(intake.bytes(), fs::file_size(a) + 4);
  EXPECT_EQ(intake.files(), 2U);
  EXPECT_EQ(intake.errors(), 2U);  // a record without text, a file that is not there
}

TEST_F(Files, StopEndsTheReading) {
  const std::string a = write("a.jsonl", "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n");
  Intake intake({a, a}, options_, nullptr, stop_);
  doc::Document document;
  EXPECT_TRUE(intake.next(document));
  stop_ = true;
  EXPECT_FALSE(intake.next(document));
}

}  // namespace
}  // namespace mithaq::app
