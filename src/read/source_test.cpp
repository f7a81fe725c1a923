#include "read/source.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/testing.h"

namespace mithaq::read {
namespace {

namespace fs = std::filesystem;
using testing::Folder;
using testing::read_bytes;
using testing::read_files;
using Lines = std::vector<std::string>;

TEST(PlainText, WholeFileIsOneDocument) {
  ReadOptions options;
  options.published = "2024-01-02";
  options.source = "paper";
  const auto reading = read_bytes("\n  The headline \r\nand the rest\r\n", "news/item-1.txt", options);
  ASSERT_EQ(reading.documents.size(), 1u);
  const doc::Document& document = reading.documents[0];
  EXPECT_EQ(document.id, "item-1");
  EXPECT_EQ(document.title, "The headline");
  EXPECT_EQ(document.text, "\n  The headline \r\nand the rest\r\n") << "as delivered";
  EXPECT_EQ(document.published, "2024-01-02");
  EXPECT_EQ(document.source, "paper");
  EXPECT_EQ(document.origin, "news/item-1.txt");
  EXPECT_EQ(read_bytes(std::string(201, 'x') + "\ny", "a.txt").documents[0].title, "") << "too long for a title";
}

TEST(PlainText, ByteOrderMarks) {
  EXPECT_EQ(read_bytes("\xef\xbb\xbf"
                       "abc",
                       "a.txt")
                .texts(),
            (Lines{"abc"}));
  EXPECT_EQ(read_bytes(std::string_view("\xff\xfe\x27\x06\x28\x06", 6), "a.txt").texts(), (Lines{"\u0627\u0628"}));
  EXPECT_EQ(read_bytes(std::string_view("\xfe\xff\x06\x27\0a", 6), "a.txt").texts(), (Lines{"\u0627"
                                                                                            "a"}));
}

TEST(PlainText, NamedEncoding) {
  ReadOptions options;
  options.encoding = "windows-1256";
  EXPECT_EQ(read_bytes("\xc7\xca\xdd\xc7\xde", "a.txt", options).texts(), (Lines{"\u0627\u062a\u0641\u0627\u0642"}));
  options.encoding = "nonsense";
  const auto unknown = read_bytes("abc", "a.txt", options);
  EXPECT_EQ(unknown.texts(), (Lines{"abc"}));
  EXPECT_EQ(unknown.messages(), (Lines{"warning: a.txt: the encoding \"nonsense\" is not known, read as UTF-8"}));
}

TEST(BadInput, EmptyAndBlankFiles) {
  for (const char* name : {"a.txt", "a.html", "a.json", "a.jsonl", "a"}) {
    const auto reading = read_bytes("", name);
    EXPECT_TRUE(reading.documents.empty());
    EXPECT_EQ(reading.messages(), (Lines{"warning: " + std::string(name) + ": the file is empty"}));
  }
  EXPECT_EQ(read_bytes(" \n\t\n", "a.txt").messages(), (Lines{"warning: a.txt: only blanks, nothing to read"}));
  EXPECT_TRUE(read_bytes(" \n\t\n", "a.jsonl").messages().empty());
}

TEST(BadInput, BinaryFiles) {
  for (const char* name : {"a.txt", "a.html", "a.jsonl", "a.bin"}) {
    const auto reading = read_bytes(std::string_view("ELF\0\1\2", 6), name);
    EXPECT_TRUE(reading.documents.empty());
    ASSERT_EQ(reading.told.size(), 1u);
    EXPECT_TRUE(reading.told[0].is_error);
    EXPECT_EQ(reading.told[0].error.code, base::ErrorCode::kMalformed);
    EXPECT_EQ(reading.told[0].error.where, name);
  }
  EXPECT_EQ(read_bytes("%PDF-1.7\n", "a.txt").told[0].error.what, "is a PDF file, not text");
  const auto late = read_bytes(std::string(100'000, 'x') + std::string(1, '\0'), "a.txt");
  EXPECT_TRUE(late.documents.empty()) << "found also behind the first bytes";
  EXPECT_EQ(late.told.size(), 1u);
}

TEST(BadInput, VerdictDoesNotHangOnHowTheBytesArrive) {
  const std::string bytes = "{\"text\":\"a\"}\n" + std::string(3, '\0') + "\n{\"text\":\"b\"}\n";
  for (const char* name : {"-", "n.json", "n.jsonl", "n.txt"}) {
    const auto whole = read_bytes(bytes, name);
    for (const std::size_t step : {1u, 5u, 13u, 14u, 17u}) {
      const auto slow = testing::read_source(std::make_unique<testing::TrickleSource>(bytes, step), name);
      EXPECT_EQ(slow.texts(), whole.texts()) << name << step;
      EXPECT_EQ(slow.messages(), whole.messages()) << name << step;
    }
  }
}

TEST(BadInput, TruncatedUtf8) {
  const auto reading = read_bytes(
      "\xef\xbb\xbf"
      "abc \xd8\xa7\xd9 d\xff",
      "a.txt");
  EXPECT_EQ(reading.texts(), (Lines{"abc \u0627\ufffd d\ufffd"}));
  EXPECT_EQ(reading.messages(), (Lines{"warning: a.txt: invalid UTF-8 at byte 9 and at 1 more places, read as U+FFFD"}));
}

TEST(BadInput, FileOverTheLimit) {
  ReadOptions options;
  options.max_document_bytes = 1000;
  EXPECT_EQ(read_bytes(std::string(1000, 'x'), "a.txt", options).documents.size(), 1u);
  const auto reading = read_bytes(std::string(500'000, 'x'), "a.txt", options);
  EXPECT_TRUE(reading.documents.empty());
  EXPECT_EQ(reading.told[0].error.code, base::ErrorCode::kLimit);
}

TEST(BadInput, MissingAndUnreadableFilesDoNotStopTheOthers) {
  const Folder folder;
  const std::string good = folder.write("good.txt", "good");
  const std::string file = folder.write("file.txt", "file");
  const auto reading = read_files({folder.path("missing.txt"), file + "/inside.txt", "/proc/self/mem", good});
  EXPECT_EQ(reading.texts(), (Lines{"good"}));
  ASSERT_EQ(reading.told.size(), 3u);
  EXPECT_EQ(reading.told[0].error.code, base::ErrorCode::kNotFound);
  EXPECT_EQ(reading.told[0].error.where, folder.path("missing.txt"));
  EXPECT_EQ(reading.told[1].error.code, base::ErrorCode::kUnreadable);
  EXPECT_EQ(reading.told[2].error.code, base::ErrorCode::kUnreadable) << "opens but cannot be read";
}

TEST(BadInput, FileWithoutPermission) {
  const Folder folder;
  const std::string locked = folder.write("locked.txt", "x");
  ASSERT_EQ(::chmod(locked.c_str(), 0), 0);
  if (::access(locked.c_str(), R_OK) == 0) GTEST_SKIP() << "this user may read everything";
  const auto reading = read_files({locked, folder.write("b.txt", "b")});
  EXPECT_EQ(reading.texts(), (Lines{"b"}));
  ASSERT_EQ(reading.told.size(), 1u);
  EXPECT_EQ(reading.told[0].error.code, base::ErrorCode::kUnreadable);
}

TEST(Folders, SortedByByteAndRecursive) {
  const Folder folder;
  for (const char* name : {"b.txt", "a/z.txt", "a/B.txt", "a/b.txt", ".hidden.txt", ".git/x.txt", "c.jsonl", "notes.md", "a/pic.png"}) {
    folder.write(name, std::string(name).ends_with("jsonl") ? "{\"text\":\"c.jsonl\"}" : name);
  }
  const auto reading = read_files({folder.path()});
  EXPECT_EQ(reading.texts(), (Lines{"a/B.txt", "a/b.txt", "a/z.txt", "b.txt", "c.jsonl"}));
  ASSERT_EQ(reading.told.size(), 1u);
  EXPECT_FALSE(reading.told[0].is_error);
  EXPECT_EQ(reading.told[0].error.what, "2 files of other kinds were left out");
  EXPECT_EQ(read_files({folder.path("notes.md")}).texts(), (Lines{"notes.md"})) << "named files are read";
}

TEST(Folders, LoopsOfSymbolicLinksEnd) {
  const Folder folder;
  folder.write("a/one.txt", "one");
  folder.write("a/deep/two.txt", "two");
  fs::create_directory_symlink("..", folder.path("a/deep/up"));
  fs::create_directory_symlink(".", folder.path("a/self"));
  fs::create_directory_symlink(folder.path("a"), folder.path("z"));
  fs::create_symlink("nowhere.txt", folder.path("dangling.txt"));
  fs::create_symlink("ring2.txt", folder.path("ring1.txt"));
  fs::create_symlink("ring1.txt", folder.path("ring2.txt"));
  const auto reading = read_files({folder.path()});
  EXPECT_EQ(reading.texts(), (Lines{"two", "one"}));
  std::size_t errors = 0;
  for (const auto& one : reading.told) errors += one.is_error;
  EXPECT_EQ(errors, 3u) << "the dangling link and both of the ring";
  EXPECT_EQ(reading.told.size(), 6u) << "and each way into a folder that was read";
}

TEST(Folders, AFolderNamedTwiceIsReadTwice) {
  const Folder folder;
  folder.write("a.txt", "a");
  EXPECT_EQ(read_files({folder.path(), folder.path()}).texts(), (Lines{"a", "a"}));
}

TEST(Folders, EmptyFolderIsTold) {
  const Folder folder;
  EXPECT_EQ(read_files({folder.path()}).messages(), (Lines{"warning: " + folder.path() + ": the folder is empty"}));
}

TEST(StandardInput, IsReadInItsPlace) {
  const Folder folder;
  const std::string a = folder.write("a.txt", "a");
  const int input = ::open(folder.write("in", "{\"text\":\"from stdin\"}\n[]\n").c_str(), O_RDONLY);
  const int saved = ::dup(STDIN_FILENO);
  ::dup2(input, STDIN_FILENO);
  const auto reading = read_files({a, "-", a});
  ::dup2(saved, STDIN_FILENO);
  ::close(saved);
  ::close(input);
  EXPECT_EQ(reading.texts(), (Lines{"a", "from stdin", "a"}));
  EXPECT_EQ(reading.documents[1].id, "stdin:1");
  EXPECT_EQ(reading.told[0].error.where, "stdin:2");
}

TEST(DocumentReader, CountsWhatItTold) {
  const Folder folder;
  const std::string lines = folder.write("n.jsonl", "{\"text\":\"a\"}\n{}\n{\"text\":\"b\",\"published\":\"?\"}\n");
  DocumentReader reader({lines, folder.path("missing")}, {}, nullptr);
  std::size_t count = 0;
  for (doc::Document document; reader.next(document);) ++count;
  EXPECT_EQ(count, 2u);
  EXPECT_EQ(reader.diagnostics().errors(), 2u);
  EXPECT_EQ(reader.diagnostics().warnings(), 1u);
  EXPECT_EQ(reader.files(), 1u);
}

TEST(PrimaryLanguage, ReadsTags) {
  EXPECT_EQ(primary_language("ar-SA"), "ar");
  EXPECT_EQ(primary_language("EN_us"), "en");
  EXPECT_EQ(primary_language("ckb"), "ckb");
  EXPECT_EQ(primary_language("arabic"), "");
  EXPECT_EQ(primary_language(""), "");
}

}  // namespace
}  // namespace mithaq::read
