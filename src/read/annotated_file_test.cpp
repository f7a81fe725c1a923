#include "read/annotated_file.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

namespace mithaq::read {
namespace {

base::Result<std::vector<AnnotatedText>> read_text(const std::string& content) {
  const std::string path = testing::TempDir() + "annotated.jsonl";
  std::ofstream(path, std::ios::binary) << content;
  auto texts = read_annotated(path);
  std::remove(path.c_str());
  return texts;
}

TEST(AnnotatedFile, CountsInCodePoints) {
  const auto texts = read_text(
      "{\"text\": \"\u00e9t\u00e9 Oslo\", \"mentions\": [{\"type\": \"place\", \"start\": 4, \"end\": 8}, {\"type\": \"title\", \"start\": "
      "0, "
      "\"end\": 3}]}\n\n{\"text\": \"nobody\"}\n");
  ASSERT_TRUE(texts) << texts.error().message();
  ASSERT_EQ(texts->size(), 2U);
  const AnnotatedText& first = texts->front();
  ASSERT_EQ(first.mentions.size(), 1U);
  EXPECT_EQ(first.mentions[0].type, doc::MentionType::kPlace);
  EXPECT_EQ(base::slice(first.text, first.mentions[0].span), "Oslo");
  EXPECT_TRUE(texts->back().mentions.empty());
}

TEST(AnnotatedFile, TellsTheLineOfWhatIsWrong) {
  const char* const good = "{\"text\": \"a b\"}\n";
  for (const char* bad : {"{\"text\": 3}", "{\"text\": \"a\"", "{\"mentions\": []}",
                          "{\"text\": \"ab\", \"mentions\": [{\"type\": \"person\", \"start\": 1, \"end\": 3}]}",
                          "{\"text\": \"ab\", \"mentions\": [{\"type\": \"person\", \"start\": 2, \"end\": 1}]}",
                          "{\"text\": \"ab\", \"mentions\": [{\"type\": \"person\", \"end\": 1}]}"}) {
    const auto texts = read_text(good + std::string(bad));
    ASSERT_FALSE(texts) << bad;
    EXPECT_EQ(texts.error().code, base::ErrorCode::kMalformed) << bad;
    EXPECT_TRUE(texts.error().where.ends_with(":2")) << texts.error().where;
  }
  EXPECT_EQ(read_annotated("/no/such/file").error().code, base::ErrorCode::kNotFound);
}

}  // namespace
}  // namespace mithaq::read
