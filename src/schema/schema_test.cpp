#include "schema/schema.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "schema/embedded.h"

namespace mithaq::schema {
namespace {

const std::string kSource = MITHAQ_SOURCE_DIR;

std::string all(const Faults& faults) {
  std::string out;
  for (const base::Error& fault : faults) out += fault.message() + "\n";
  return out;
}

// The built-in files and one more.
tl::expected<Schema, Faults> with(const std::string& extra) {
  std::vector<File> files = embedded_files();
  files.push_back({"extra.toml", extra});
  return Schema::load(files);
}

void expect_fault(const std::string& extra, const std::string& message) {
  const auto loaded = with(extra);
  ASSERT_FALSE(loaded.has_value()) << extra;
  EXPECT_NE(all(loaded.error()).find(message), std::string::npos) << all(loaded.error());
}

TEST(Schema, BuiltInFilesLoadWithoutFault) {
  const auto loaded = Schema::load(embedded_files());
  ASSERT_TRUE(loaded.has_value()) << all(loaded.error());
  EXPECT_EQ(loaded->kinds().size(), 15U);
  EXPECT_EQ(loaded->statuses().size(), 8U);
  EXPECT_EQ(loaded->fields().size(), 58U);
  EXPECT_EQ(loaded->party_types().size(), 6U);
  EXPECT_EQ(loaded->saliences().size(), 2U);
  EXPECT_EQ(Schema::builtin().kinds().size(), 15U);
}

TEST(Schema, FolderAndBuiltInAreTheSame) {
  const auto folder = Schema::load_folder(kSource + "/schema");
  ASSERT_TRUE(folder.has_value()) << all(folder.error());
  const Schema& builtin = Schema::builtin();
  ASSERT_EQ(folder->fields().size(), builtin.fields().size());
  for (std::size_t i = 0; i < builtin.fields().size(); ++i) {
    EXPECT_EQ(folder->fields()[i].code, builtin.fields()[i].code);
    EXPECT_EQ(folder->fields()[i].ar, builtin.fields()[i].ar);
  }
  ASSERT_EQ(folder->frames().size(), builtin.frames().size());
}

TEST(Schema, AFolderThatIsNotThereIsAFault) {
  const auto loaded = Schema::load_folder(kSource + "/no such folder");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().front().code, base::ErrorCode::kNotFound);
}

TEST(Schema, KnowsKindsAndTheMoreSpecificWins) {
  const Schema& s = Schema::builtin();
  EXPECT_TRUE(s.is_kind("ceasefire"));
  EXPECT_FALSE(s.is_kind("Ceasefire"));
  EXPECT_GT(s.kind_rank("memorandum_of_understanding"), s.kind_rank("agreement"));
  EXPECT_GT(s.kind_rank("treaty"), s.kind_rank("agreement"));
  EXPECT_GT(s.kind_rank("contract"), s.kind_rank("agreement"));
  EXPECT_GT(s.kind_rank("grant"), s.kind_rank("agreement"));
  EXPECT_EQ(s.kind_rank("nothing"), 0);
}

TEST(Schema, StatusesStandOnALadder) {
  const Schema& s = Schema::builtin();
  const std::vector<std::string> ladder = {"negotiating", "agreed", "signed", "ratified", "in_force", "suspended", "withdrawn", "ended"};
  ASSERT_EQ(s.statuses().size(), ladder.size());
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    EXPECT_EQ(s.statuses()[i].code, ladder[i]);
    EXPECT_EQ(s.status_order(ladder[i]), static_cast<int>(i) + 1);
  }
  EXPECT_EQ(s.status_order("lost"), 0);
}

TEST(Schema, FieldsHaveParents) {
  const Schema& s = Schema::builtin();
  EXPECT_EQ(s.parent_field("defence.industry"), "defence");
  EXPECT_EQ(s.parent_field("defence"), "");
  EXPECT_EQ(s.parent_field("no.such"), "");
  EXPECT_TRUE(s.is_field("security.nonproliferation"));
  for (const Term& field : s.fields()) EXPECT_EQ(field.code.find('.') != std::string::npos, !field.parent.empty()) << field.code;
}

TEST(Schema, FramesTieTheirRolesToTheReport) {
  const Schema& s = Schema::builtin();
  EXPECT_EQ(s.frame_role("Signing", "party"), "parties");
  EXPECT_EQ(s.frame_role("Signing", "instrument"), "mentions");
  EXPECT_EQ(s.frame_role("Signing", "witness"), "witnesses");
  EXPECT_EQ(s.frame_role("Signing", "capacity"), "signatories.capacity");
  EXPECT_EQ(s.frame_role("Deed", "event"), "status");
  EXPECT_EQ(s.frame_role("Deed", "witness"), "");
  EXPECT_EQ(s.frame_role("Nothing", "party"), "");
  EXPECT_EQ(s.frame_status("Signing"), "signed");
  EXPECT_EQ(s.frame_status("Naming"), "");
}

TEST(Schema, EveryTermIsLabelledAndExplained) {
  const Schema& s = Schema::builtin();
  for (const auto* terms : {&s.kinds(), &s.statuses(), &s.fields(), &s.roles(), &s.party_types(), &s.saliences()})
    for (const Term& term : *terms) EXPECT_FALSE(term.en.empty() || term.ar.empty() || term.meaning.empty()) << term.code;
}

TEST(Schema, FaultsAreReportedWithFileAndLine) {
  const std::string rest = "en = \"x\"\nar = \"x\"\nmeaning = \"x\"\n";
  expect_fault("[[kind]]\ncode = \"pact\"\n" + rest, "extra.toml:1: no rank");
  expect_fault("\n[[field]]\ncode = \"space.moon\"\nparent = \"spaces\"\n" + rest, "extra.toml:4: no field spaces");
  expect_fault("[[field]]\ncode = \"moon\"\nparent = \"space\"\n" + rest, "extra.toml:3: moon does not begin");
  expect_fault("[[field]]\ncode = \"defence.industry.x\"\nparent = \"defence.industry\"\n" + rest, "has a parent itself");
  expect_fault("[[field]]\ncode = \"space\"\n" + rest, "another field space (first at schema/fields.toml:");
  expect_fault("[[field]]\ncode = \"Space\"\n" + rest, "not a code: Space");
  expect_fault("[[field]]\ncode = 5\n" + rest, "extra.toml:2: code is not a text");
  expect_fault("[[field]]\ncode = \"a\"\ncolour = \"x\"\n" + rest, "extra.toml:3: [[field]] has no key colour");
  expect_fault("[[sort]]\ncode = \"a\"\n" + rest, "extra.toml:1: no sort of term");
  expect_fault("[Dancing]\nmeaning = \"x\"\nstatus = \"danced\"\n", "extra.toml:3: no status danced");
  expect_fault("[Dancing]\nmeaning = \"x\"\nroles.dancer = \"dancers\"\n", "extra.toml:3: no role dancers");
  expect_fault("[Dancing]\nmeaning = \"x\"\nfloor = \"x\"\n", "extra.toml:3: a frame has no key floor");
  expect_fault("[Signing]\nmeaning = \"x\"\n", "another frame Signing");
  expect_fault("x = 1\n", "extra.toml:1: a key outside any section");
  expect_fault("[[kind]\n", "extra.toml:1: ");
}

TEST(Schema, AllFaultsAreReportedAtOnce) {
  const auto loaded = with("[[kind]]\n[Dancing]\nstatus = \"danced\"\n");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_GE(loaded.error().size(), 7U) << all(loaded.error());
}

TEST(Schema, EmptySchemaIsAFault) {
  const auto loaded = Schema::load({});
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().size(), 6U);
}

struct Found {
  std::string text;
  std::string where;  // "file:line"
};

// What the first group of `pattern` matches in the files of all packs with this extension, comment lines aside.
std::vector<Found> in_packs(const std::string& extension, const std::regex& pattern) {
  std::vector<Found> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(kSource + "/packs")) {
    if (entry.path().extension() != extension) continue;
    std::ifstream stream(entry.path());
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
      ++number;
      if (line.starts_with("#")) continue;
      for (std::sregex_iterator it(line.begin(), line.end(), pattern), end; it != end; ++it)
        out.push_back({(*it)[1], entry.path().filename().string() + ":" + std::to_string(number)});
    }
  }
  return out;
}

TEST(Packs, EveryKindIsKnown) {
  const auto kinds = in_packs(".lex", std::regex("[\\t ]kind=\"?([^ \\t\"]+)"));
  EXPECT_GT(kinds.size(), 10U);
  for (const auto& [code, where] : kinds) EXPECT_TRUE(Schema::builtin().is_kind(code)) << where << ": " << code;
}

TEST(Packs, EveryStatusIsKnown) {
  for (const auto& [code, where] : in_packs(".lex", std::regex("[\\t ]status=\"?([^ \\t\"]+)")))
    EXPECT_TRUE(Schema::builtin().is_status(code)) << where << ": " << code;
}

// Codes of fields look like those of currencies (code=USD), but for their case.
TEST(Packs, EveryFieldCodeIsKnownAndEveryFieldHasWords) {
  std::set<std::string> used;
  for (const auto& [code, where] : in_packs(".lex", std::regex("[\\t ](?:code|in_defence|topic)=([a-z][^ \\t]*)"))) {
    EXPECT_TRUE(Schema::builtin().is_field(code)) << where << ": " << code;
    used.insert(code);
  }
  for (const Term& field : Schema::builtin().fields()) EXPECT_TRUE(used.contains(field.code)) << field.code;
}

TEST(Packs, EveryFrameOfThePatternsIsTiedToTheReport) {
  const auto frames = in_packs(".pat", std::regex("^\\S+ -> ([A-Z]\\w*)"));
  EXPECT_GT(frames.size(), 10U);
  for (const auto& [name, where] : frames)
    EXPECT_NE(Schema::builtin().frame(name), nullptr) << where << ": list " << name << " in schema/frames.toml";
}

TEST(Packs, NoTopicIsListedTwice) {
  std::ifstream stream(kSource + "/packs/ar/lexicon/topics.lex");
  std::set<std::string> seen;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.starts_with("#") || line.starts_with("[")) continue;
    EXPECT_TRUE(seen.insert(line.substr(0, line.find('\t'))).second) << line;
  }
  EXPECT_GT(seen.size(), 3000U);
}

}  // namespace
}  // namespace mithaq::schema
