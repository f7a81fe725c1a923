// The learnt judgement against pairs that people wrote down: packs/world/cases/agreements.cases.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "link/agreement_model.h"
#include "link/agreement_relation.h"

namespace mithaq::link {
namespace {

std::string file(const std::string& path) {
  std::ifstream stream(std::string(MITHAQ_SOURCE_DIR) + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

const AgreementModel& shipped() {
  static const AgreementModel kModel(file("/packs/world/models/merge.weights"), file("/packs/world/models/agreement_words.weights"));
  return kModel;
}

std::vector<std::string> split(const std::string& text, char by) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, by);) out.push_back(part);
  if (!text.empty() && text.back() == by) out.emplace_back();
  return out;
}

// False for a key that does not exist.
bool set(AgreementView& view, const std::string& key, const std::string& value) {
  if (key == "parties")
    for (const std::string& party : split(value, ';')) {
      const std::vector<std::string> cells = split(party, '/');
      if (cells.size() == 3) view.parties.push_back({{cells[0]}, cells[1], cells[2], {}});
    }
  else if (key == "value")
    view.value = AgreementMoney{std::stod(value), value.substr(value.find(' ') + 1)};
  else if (key == "fields")
    view.fields = split(value, ',');
  else if (key == "mention")
    view.mentions = {value};
  else if (key == "place")
    view.place = {value};
  else if (key == "supersedes")
    view.supersedes = {value};
  else if (key == "count")
    view.count = static_cast<unsigned>(std::stoul(value));
  else if (key == "background")
    view.background = value == "yes";
  else {
    const std::vector<std::pair<std::string, std::string AgreementView::*>> texts = {
        {"kind", &AgreementView::kind},       {"status", &AgreementView::status},     {"title", &AgreementView::title},
        {"context", &AgreementView::context}, {"date", &AgreementView::date},         {"published", &AgreementView::published},
        {"country", &AgreementView::country}, {"language", &AgreementView::language},
    };
    for (const auto& [name, member] : texts)
      if (key == name) return view.*member = value, true;
    return false;
  }
  return true;
}

AgreementTraits report(const std::string& line, const std::string& document) {
  AgreementView view;
  view.document = document;
  for (const std::string& cell : split(line, '\t')) {
    const auto sign = cell.find('=');
    EXPECT_TRUE(sign != std::string::npos && set(view, cell.substr(0, sign), cell.substr(sign + 1))) << cell;
  }
  return shipped().traits(view);
}

TEST(AgreementCases, AreJudgedAsPeopleDo) {
  std::istringstream lines(file("/packs/world/cases/agreements.cases"));
  std::size_t cases = 0;
  for (std::string head; std::getline(lines, head);) {
    if (head.empty() || head.starts_with('#')) continue;
    const std::vector<std::string> cells = split(head, '\t');
    std::string a;
    std::string b;
    ASSERT_TRUE(cells.size() == 2 && (cells[0] == "same" || cells[0] == "other") && std::getline(lines, a) && std::getline(lines, b))
        << head;
    const auto judged = shipped().judge(report(a, "a"), report(b, "b"), true);
    std::string why;
    for (const AgreementReason& reason : judged.reasons) why += "\n  " + reason.finding + " " + std::to_string(reason.weight);
    EXPECT_EQ(judged.score > 0, cells[0] == "same") << cells[1] << ": probability " << judged.probability << why;
    ++cases;
  }
  EXPECT_GE(cases, 15U);
}

TEST(AgreementCases, JudgementIsTheSameBothWays) {
  const AgreementTraits a = report("parties=Kuwait/state/KW;the great powers/group/\tkind=agreement\tstatus=signed\tlanguage=en", "a");
  const AgreementTraits b = report("parties=the powers/group/;Kuwait/state/KW;Iran/state/IR\tkind=treaty\tstatus=agreed\tlanguage=en", "b");
  EXPECT_EQ(shipped().score(a, b), shipped().score(b, a));
}

struct RelationCase {
  const char* newer;
  const char* kind;  // empty: none
};

TEST(AgreementRelations, AreReadFromWords) {
  const AgreementTraits older =
      report("parties=Oman/state/OM;Russia/state/RU\tkind=agreement\tmention=the 2010 visa agreement\tdate=2010\tlanguage=en", "older");
  const std::string parties = "parties=Oman/state/OM;Russia/state/RU\tlanguage=en\tdate=2020\t";
  const std::vector<RelationCase> cases = {
      {"kind=agreement\tmention=an extension of the agreement\tsupersedes=the 2010 visa agreement", "renews"},
      {"kind=protocol\tmention=a protocol\tsupersedes=the 2010 visa agreement", "amends"},
      {"kind=programme\tmention=a programme\tsupersedes=the visa agreement of 2010", "implements"},
      {"kind=programme\tmention=a programme\tcontext=signed pursuant to the visa agreement\tsupersedes=the 2010 visa agreement",
       "implements"},
      {"kind=agreement\tmention=an agreement to replace it\tsupersedes=the 2010 visa agreement", "supersedes"},
      {"kind=agreement\tmention=an extension\tsupersedes=the 1999 fisheries protocol", ""},
      {"kind=agreement\tmention=an extension of the agreement", ""},
  };
  for (const RelationCase& c : cases) {
    const AgreementTraits newer = report(parties + c.newer, "newer");
    const auto found = relation_between(newer, older);
    EXPECT_EQ(found ? found->kind : "", c.kind) << c.newer;
    const auto back = relation_between(older, newer);
    ASSERT_EQ(back.has_value(), found.has_value()) << c.newer;
    EXPECT_TRUE(!found || (found->forward && !back->forward)) << c.newer;
  }
}

TEST(AgreementRelations, NeedThePartiesAndTheOrderOfTime) {
  const AgreementTraits older =
      report("parties=Oman/state/OM;Russia/state/RU\tkind=agreement\tmention=the 2010 visa agreement\tdate=2010\tlanguage=en", "older");
  const std::string words = "kind=agreement\tmention=an extension\tsupersedes=the 2010 visa agreement\tlanguage=en\t";
  EXPECT_TRUE(relation_between(report(words + "parties=Russia/state/RU;Oman/state/OM\tdate=2015", "n"), older));
  EXPECT_FALSE(relation_between(report(words + "parties=Egypt/state/EG;China/state/CN\tdate=2015", "n"), older));
  EXPECT_FALSE(relation_between(report(words + "parties=Russia/state/RU;Oman/state/OM\tdate=2005", "n"), older));
}

}  // namespace
}  // namespace mithaq::link
