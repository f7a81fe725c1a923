#include "write/table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "schema/schema.h"
#include "write/display.h"
#include "write/samples.h"

namespace mithaq::write {
namespace {

std::string table_of(const doc::Document& document, const std::vector<doc::Report>& reports, const TableOptions& options = {}) {
  std::string out;
  write_table(document, reports, options, out);
  return out;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) out.push_back(line);
  return out;
}

// The line that begins with a label.
std::string row(const std::string& table, const std::string& label) {
  for (const std::string& line : lines_of(table))
    if (line.starts_with("    " + label + " ")) return line;
  return {};
}

TEST(Table, NothingForADocumentWithoutReports) { EXPECT_EQ(table_of(samples::document(), {}), ""); }

TEST(Table, ShowsEverySlot) {
  const doc::Document d = samples::document();
  const std::string table = table_of(d, {samples::report(d)});
  const schema::Schema& s = schema::Schema::builtin();
  for (const char* words :
       {"sample-1", "2025-11-18", "Example Wire", "Title \"with\" marks", "[1] memorandum of understanding", "signed", "background"})
    EXPECT_NE(table.find(words), std::string::npos) << words;
  EXPECT_NE(table.find(s.kind("memorandum_of_understanding")->ar), std::string::npos);
  EXPECT_NE(table.find(s.status("signed")->ar), std::string::npos);
  const std::pair<const char*, std::string> rows[] = {{"named", std::string(samples::kMemorandum)},
                                                      {"parties", std::string(samples::kEmirates)},
                                                      {"signed by", "Ivanov \u2014 minister (for Ministry)"},
                                                      {"witnesses", "Petrov"},
                                                      {"date", "2025-11-18 \u00b7 Tuesday"},
                                                      {"place", std::string(samples::kMoscow)},
                                                      {"occasion", "Expo"},
                                                      {"fields", "defence \u00b7 "},
                                                      {"commitments", "will-train"},
                                                      {"value", "1,500,000,000 USD \u00b7 USD1.5bn"},
                                                      {"duration", "P5Y \u00b7 five-years"},
                                                      {"renews or amends", "older-treaty"},
                                                      {"instruments", "2"},
                                                      {"confidence", "93%"}};
  for (const auto& [label, value] : rows) EXPECT_NE(row(table, label).find(value), std::string::npos) << label << ": " << row(table, label);
  EXPECT_NE(table.find("2 Ministry (government body, RU)"), std::string::npos);
  EXPECT_NE(table.find("part of \u2068" + std::string(samples::kRussia)), std::string::npos);
}

TEST(Table, EmptySlotsTakeNoLine) {
  doc::Report r;
  r.kind = "treaty";
  r.salience = "main";
  r.status = "ended";
  EXPECT_EQ(lines_of(table_of(samples::document(), {r})).size(), 7U);  // rule, document, title, blank, kind and status, confidence, blank
}

TEST(Table, NoLineIsWiderThanTheTerminal) {
  doc::Document d = samples::document();
  d.title = std::string(300, 't');
  for (const std::size_t width : {1U, 48U, 60U, 79U, 120U}) {
    for (const std::string& line : lines_of(table_of(d, {samples::report(d)}, {.width = width, .color = false})))
      EXPECT_LE(display_width(line), std::max<std::size_t>(width, 48)) << line;
  }
}

TEST(Table, WhatDoesNotFitGoesOnFurtherRight) {
  doc::Document d;
  d.text = std::string(20, 'a') + " " + std::string(20, 'b');
  doc::Report r;
  r.witnesses = {{{0, 41}, 1.0, ""}};
  const std::string table = table_of(d, {r}, {.width = 48, .color = false});
  EXPECT_NE(table.find("    witnesses         " + std::string(20, 'a') + "\n" + std::string(24, ' ') + std::string(20, 'b') + "\n"),
            std::string::npos)
      << table;
}

TEST(Table, ColourOnlyIfAsked) {
  const doc::Document d = samples::document();
  const std::string plain = table_of(d, {samples::report(d)});
  std::string coloured = table_of(d, {samples::report(d)}, {.width = 100, .color = true});
  EXPECT_EQ(plain.find('\x1b'), std::string::npos);
  EXPECT_NE(coloured.find('\x1b'), std::string::npos);
  // Without its colours it is the same.
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b'))
    coloured.erase(at, coloured.find('m', at) - at + 1);
  EXPECT_EQ(coloured, plain);
}

TEST(Table, UnknownCodesAreShownAsTheyAre) {
  doc::Report r;
  r.kind = "pact";
  r.status = "dreamt";
  r.fields = {{"moon", {}, 1.0}};
  const std::string table = table_of(samples::document(), {r});
  EXPECT_NE(table.find("[1] pact \u00b7 dreamt"), std::string::npos);
  EXPECT_NE(table.find("moon"), std::string::npos);
}

TEST(Table, ASignatoryOfAPartyThatIsNotThere) {
  const doc::Document d = samples::document();
  doc::Report r = samples::report(d);
  r.parties.clear();
  EXPECT_NE(row(table_of(d, {r}), "signed by").find("Ivanov \u2014 minister"), std::string::npos);
}

}  // namespace
}  // namespace mithaq::write
