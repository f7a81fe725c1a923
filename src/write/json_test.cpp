#include "write/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "write/samples.h"

namespace mithaq::write {
namespace {

using nlohmann::ordered_json;

std::string line_of(const doc::Document& document, const std::vector<doc::Report>& reports, const JsonOptions& options = {}) {
  std::string out;
  write_json_line(document, reports, options, out);
  return out;
}

std::vector<std::string> keys(const ordered_json& object) {
  std::vector<std::string> out;
  for (const auto& [key, value] : object.items()) out.push_back(key);
  return out;
}

// What Python would show for text[start:end].
std::string by_code_points(const std::string& text, std::size_t start, std::size_t end) {
  std::string out;
  std::size_t n = 0;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++n;
    if (n > start && n <= end) out.push_back(c);
  }
  return out;
}

// Calls f for every {"text","start",...} anywhere below `node`.
template <typename F>
void for_spans(const ordered_json& node, F f) {
  if (node.is_object() && node.contains("start")) return f(node);
  if (node.is_structured())
    for (const auto& child : node) for_spans(child, f);
}

TEST(JsonLine, DocumentWithoutReports) {
  doc::Document d;
  d.id = "x";
  d.text = "line one\nline \"two\"";
  EXPECT_EQ(
      line_of(d, {}),
      "{\"id\":\"x\",\"language\":null,\"published\":null,\"title\":\"\",\"text\":\"line one\\nline \\\"two\\\"\",\"agreements\":[]}\n");
  EXPECT_EQ(line_of(d, {}, {.with_text = false}), "{\"id\":\"x\",\"language\":null,\"published\":null,\"title\":\"\",\"agreements\":[]}\n");
}

TEST(JsonLine, EverySlotReadsBack) {
  const doc::Document d = samples::document();
  const auto json = ordered_json::parse(line_of(d, {samples::report(d)}));
  EXPECT_EQ(json["text"], d.text);
  EXPECT_EQ(json["title"], d.title);
  const auto& a = json["agreements"][0];
  EXPECT_EQ(a["kind"], "memorandum_of_understanding");
  EXPECT_EQ(a["salience"], "background");
  EXPECT_EQ(a["status"], "signed");
  EXPECT_EQ(a["mentions"], ordered_json::array({samples::kMemorandum}));
  EXPECT_EQ(a["parties"][0].dump(), ordered_json::parse("{\"names\":[\"" + std::string(samples::kEmirates) +
                                                        "\"],\"type\":\"state\",\"state\":\"AE\",\"parent\":[]}")
                                        .dump());
  EXPECT_EQ(a["parties"][1]["parent"], ordered_json::array({samples::kRussia}));
  EXPECT_EQ(a["signatories"][0].dump(), "{\"names\":[\"Ivanov\"],\"capacity\":[\"minister\"],\"party\":1}");
  EXPECT_EQ(a["witnesses"].dump(), "[\"Petrov\"]");
  EXPECT_EQ(a["date"].dump(), "{\"value\":\"2025-11-18\",\"quotes\":[\"Tuesday\"]}");
  EXPECT_EQ(a["place"]["names"][0], samples::kMoscow);
  EXPECT_EQ(a["place"]["country"], "RU");
  EXPECT_EQ(a["occasion"].dump(), "[\"Expo\"]");
  EXPECT_EQ(a["fields"][0]["code"], "defence");
  EXPECT_EQ(a["fields"][0]["quotes"][0], samples::kDefence);
  EXPECT_EQ(a["commitments"].dump(), "[\"will-train\"]");
  EXPECT_EQ(a["value"].dump(), "{\"amount\":1500000000,\"currency\":\"USD\",\"quotes\":[\"USD1.5bn\"]}");
  EXPECT_EQ(a["duration"].dump(), "{\"value\":\"P5Y\",\"quotes\":[\"five-years\"]}");
  EXPECT_EQ(a["supersedes"].dump(), "[\"older-treaty\"]");
  EXPECT_EQ(a["count"], 2);
  EXPECT_EQ(a["confidence"], 0.93);
}

TEST(JsonLine, KeysStandInTheOrderOfTheContract) {
  const doc::Document d = samples::document();
  const auto json = ordered_json::parse(line_of(d, {samples::report(d)}));
  EXPECT_EQ(keys(json), (std::vector<std::string>{"id", "language", "published", "source", "title", "text", "agreements"}));
  const std::vector<std::string> slots = {"kind",      "salience", "status",     "mentions", "parties",    "signatories",
                                          "witnesses", "date",     "place",      "occasion", "fields",     "commitments",
                                          "value",     "duration", "supersedes", "count",    "confidence", "spans"};
  EXPECT_EQ(keys(json["agreements"][0]), slots);
  const std::vector<std::string> spans = {"kind",  "status",   "mentions", "parties",     "signatories", "witnesses", "date",
                                          "place", "occasion", "fields",   "commitments", "value",       "duration",  "supersedes"};
  EXPECT_EQ(keys(json["agreements"][0]["spans"]), spans);
}

TEST(JsonLine, SpansAreCodePointsOfTheText) {
  const doc::Document d = samples::document();
  const auto json = ordered_json::parse(line_of(d, {samples::report(d)}));
  std::size_t seen = 0;
  for_spans(json["agreements"][0]["spans"], [&](const ordered_json& span) {
    ++seen;
    EXPECT_EQ(by_code_points(d.text, span["start"], span["end"]), span["text"].get<std::string>());
    EXPECT_EQ(keys(span), (std::vector<std::string>{"text", "start", "end", "confidence", "by"}));
    EXPECT_EQ(span["by"], "signing.pat:12");
  });
  EXPECT_EQ(seen, 16U);
  // After 19 Latin characters, an emoji and a space.
  EXPECT_EQ(json["agreements"][0]["spans"]["parties"][0]["names"][0]["start"], 21);
}

TEST(JsonLine, EveryValueHasItsConfidence) {
  const doc::Document d = samples::document();
  const auto spans = ordered_json::parse(line_of(d, {samples::report(d)}))["agreements"][0]["spans"];
  EXPECT_EQ(spans["kind"]["confidence"], 0.99);
  EXPECT_EQ(spans["status"]["confidence"], 0.875);
  EXPECT_EQ(spans["status"]["quotes"][0]["text"], "Title");
  EXPECT_EQ(spans["parties"][1]["confidence"], 0.8);
  EXPECT_EQ(spans["parties"][1]["parent"][0]["text"], samples::kRussia);
  EXPECT_EQ(spans["signatories"][0]["confidence"], 0.7);
  EXPECT_EQ(spans["fields"][0]["confidence"], 0.6);
  for (const char* slot : {"date", "place", "value", "duration"}) EXPECT_EQ(spans[slot]["confidence"], 0.9) << slot;
}

TEST(JsonLine, EmptySlotsAreNullOrEmptyLists) {
  const doc::Document d = samples::document();
  doc::Report r;
  r.kind = "agreement";
  r.salience = "main";
  r.status = "agreed";
  r.date = doc::Resolved{"", {samples::quote(d, "Tuesday")}, 0.5};
  const auto a = ordered_json::parse(line_of(d, {r}))["agreements"][0];
  EXPECT_TRUE(a["date"]["value"].is_null());
  EXPECT_EQ(a["date"]["quotes"].size(), 1U);
  for (const char* key : {"place", "value", "duration"}) {
    EXPECT_TRUE(a[key].is_null()) << key;
    EXPECT_TRUE(a["spans"][key].is_null()) << key;
  }
  for (const char* key : {"mentions", "parties", "signatories", "witnesses", "occasion", "fields", "commitments", "supersedes"}) {
    EXPECT_EQ(a[key].dump(), "[]") << key;
    EXPECT_EQ(a["spans"][key].dump(), "[]") << key;
  }
  EXPECT_EQ(a["count"], 1);
}

TEST(JsonLine, SignatoryOfNoKnownPartyAndSpansThatEndTooLate) {
  const doc::Document d = samples::document();
  doc::Report r;
  const auto size = static_cast<std::uint32_t>(d.text.size());
  r.signatories = {{{{{size - 6, size + 50}, 1.0, ""}}, {}, std::nullopt, 1.0}};
  r.witnesses = {{{size + 9, size + 50}, 1.0, ""}};
  const auto a = ordered_json::parse(line_of(d, {r}))["agreements"][0];
  EXPECT_TRUE(a["signatories"][0]["party"].is_null());
  EXPECT_EQ(a["signatories"][0]["names"][0], "treaty");
  EXPECT_EQ(a["witnesses"][0], "");
  EXPECT_TRUE(a["spans"]["witnesses"][0]["by"].is_null());
}

TEST(JsonLine, SpansCanBeLeftOut) {
  const doc::Document d = samples::document();
  const auto json = ordered_json::parse(line_of(d, {samples::report(d)}, {.with_text = true, .with_spans = false}));
  EXPECT_FALSE(json["agreements"][0].contains("spans"));
  EXPECT_EQ(json["agreements"][0]["confidence"], 0.93);
}

TEST(JsonLine, SameInputSameBytesAndNothingBeforeIsTouched) {
  const doc::Document d = samples::document();
  const std::vector<doc::Report> reports = {samples::report(d), samples::report(d)};
  std::string both = "before\n";
  write_json_line(d, reports, {}, both);
  write_json_line(d, reports, {}, both);
  EXPECT_EQ(both, "before\n" + line_of(d, reports) + line_of(d, reports));
  EXPECT_EQ(line_of(d, reports).find('\n'), line_of(d, reports).size() - 1);
}

TEST(MentionsLine, EveryTypeReadsBack) {
  const doc::Document d = samples::document();
  const auto span = [&](std::string_view words) { return samples::quote(d, words).span; };
  std::vector<doc::Mention> mentions(6);
  mentions[0] = {doc::MentionType::kPerson, span("Ivanov"), 0.8, "", "", "", "", false};
  mentions[1] = {doc::MentionType::kOrganisation, span("Ministry"), 1.0, "", "", "", "RU", false};
  mentions[2] = {doc::MentionType::kPlace, span(samples::kMoscow), 1.0, "", "", "", "", false};
  mentions[3] = {doc::MentionType::kTitle, span("minister"), 1.0, "", "", "", "", false};
  mentions[4] = {doc::MentionType::kTime, span("Tuesday"), 0.9, "2025-11-18", "gregorian", "start", "", true};
  mentions[5] = {doc::MentionType::kMoney, span("USD1.5bn"), 1.0, "1500000000 USD", "", "", "", false};
  std::string out;
  write_mentions_line(d, mentions, {}, out);
  const auto json = ordered_json::parse(out);
  EXPECT_EQ(keys(json), (std::vector<std::string>{"id", "text", "mentions"}));
  const char* types[] = {"person", "organisation", "place", "title", "time", "money"};
  for (std::size_t i = 0; i < 6; ++i) {
    const auto& m = json["mentions"][i];
    EXPECT_EQ(m["type"], types[i]);
    EXPECT_EQ(by_code_points(d.text, m["start"], m["end"]), m["text"].get<std::string>());
  }
  EXPECT_EQ(keys(json["mentions"][0]), (std::vector<std::string>{"type", "text", "start", "end", "confidence"}));
  EXPECT_EQ(json["mentions"][1]["state"], "RU");
  EXPECT_EQ(keys(json["mentions"][4]),
            (std::vector<std::string>{"type", "text", "start", "end", "confidence", "value", "calendar", "mod", "contradiction"}));
  EXPECT_EQ(json["mentions"][4]["contradiction"], true);
  EXPECT_EQ(json["mentions"][5]["value"], "1500000000 USD");
}

TEST(MentionsLine, ATimeWithoutAValueHasNull) {
  const doc::Document d = samples::document();
  doc::Mention time;
  time.type = doc::MentionType::kTime;
  time.span = samples::quote(d, "Tuesday").span;
  std::string out;
  write_mentions_line(d, {time}, {.with_text = false}, out);
  const auto json = ordered_json::parse(out);
  EXPECT_FALSE(json.contains("text"));
  EXPECT_EQ(keys(json["mentions"][0]), (std::vector<std::string>{"type", "text", "start", "end", "confidence", "value"}));
  EXPECT_TRUE(json["mentions"][0]["value"].is_null());
}

}  // namespace
}  // namespace mithaq::write
