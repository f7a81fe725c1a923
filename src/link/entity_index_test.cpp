#include "link/entity_index.h"

#include <array>

#include "link/link_test_support.h"
#include "link/sound_key.h"

namespace mithaq::link {
namespace {

constexpr const char* kKhalidArabic = "\u062E\u0627\u0644\u062F \u0627\u0644\u062D\u0631\u0628\u064A";

EntityIndex small_index() {
  EntityIndex index(real_matcher());
  index.add({"p1", NameKind::kPerson, {{"Khalid al-Harbi", "en"}}, "SA"});
  index.add({"p2", NameKind::kPerson, {{"Saad al-Harbi", "en"}}, "SA"});
  index.add({"o1", NameKind::kOrganisation, {{"North Star Shipping Company", "en"}}, "OM"});
  index.add({"o2", NameKind::kOrganisation, {{"NSSC", "en"}}, "OM"});
  return index;
}

TEST(SoundKey, ComesOutTheSameInThreeScripts) {
  EXPECT_EQ(sound_key("rosatom"), sound_key("\u0440\u043E\u0441\u0430\u0442\u043E\u043C"));
  EXPECT_EQ(sound_key("harbi"), sound_key("\u062D\u0631\u0628\u064A"));
  EXPECT_EQ(sound_key("jamal"), sound_key("\u0434\u0436\u0430\u043C\u0430\u043B\u044C"));
  EXPECT_NE(sound_key("harbi"), sound_key("salim"));
  EXPECT_EQ(sound_key("aeiou"), 0U);
}

TEST(EntityIndex, FindsAcrossScripts) {
  const EntityIndex index = small_index();
  const auto found = index.look_up(NameKind::kPerson, kKhalidArabic);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(index[found.front().entity].id, "p1");
  EXPECT_TRUE(found.front().same);
  EXPECT_NE(found.front().why.find("given name"), std::string::npos);
  for (const Candidate& c : found) EXPECT_TRUE(index[c.entity].id == "p1" || !c.same) << index[c.entity].id;
}

TEST(EntityIndex, KeepsKindsApart) {
  const EntityIndex index = small_index();
  EXPECT_TRUE(index.look_up(NameKind::kOrganisation, "Khalid al-Harbi").empty());
  EXPECT_TRUE(index.look_up(NameKind::kPlace, "NSSC").empty());
}

TEST(EntityIndex, WantsAStateForShortNames) {
  const EntityIndex index = small_index();
  const auto alone = index.look_up(NameKind::kOrganisation, "NSSC");
  ASSERT_EQ(alone.size(), 1U);
  EXPECT_FALSE(alone.front().same);
  EXPECT_NE(alone.front().why.find("a short name needs a state"), std::string::npos);
  LookUpOptions there;
  there.state = "OM";
  EXPECT_TRUE(index.look_up(NameKind::kOrganisation, "NSSC", there).front().same);
  there.state = "SE";
  EXPECT_FALSE(index.look_up(NameKind::kOrganisation, "NSSC", there).front().same);
}

TEST(EntityIndex, LowersAnotherState) {
  const EntityIndex index = small_index();
  LookUpOptions here;
  here.state = "OM";
  LookUpOptions elsewhere;
  elsewhere.state = "SE";
  const double plain = index.look_up(NameKind::kOrganisation, "North Star Shipping").front().score;
  EXPECT_GT(index.look_up(NameKind::kOrganisation, "North Star Shipping", here).front().score, plain);
  EXPECT_LT(index.look_up(NameKind::kOrganisation, "North Star Shipping", elsewhere).front().score, plain);
}

// The Arabic alias is somebody else's name: a Latin query must not get through by it.
TEST(EntityIndex, DoesNotMatchThroughAWrongAlias) {
  EntityIndex index(real_matcher());
  index.add({"x", NameKind::kPerson, {{"Omar Tantawi", "en"}, {kKhalidArabic, "ar"}}, {}});
  for (const Candidate& c : index.look_up(NameKind::kPerson, "Khalid al-Harbi")) EXPECT_FALSE(c.same) << c.why;
  EXPECT_TRUE(index.look_up(NameKind::kPerson, kKhalidArabic).front().same);
}

TEST(EntityIndex, AddsNamesToAnIdThatIsThere) {
  EntityIndex index(real_matcher());
  const auto number = index.add({"x", NameKind::kPerson, {{"Omar Tantawi", "en"}}, {}});
  EXPECT_EQ(
      index.add(
          {"x", NameKind::kPerson, {{"\u0417\u0430\u0445\u0430\u0440 \u041F\u0440\u0438\u043B\u0435\u043F\u0438\u043D", "ru"}}, "EG"}),
      number);
  EXPECT_EQ(index.size(), 1U);
  EXPECT_EQ(index[number].names.size(), 2U);
  EXPECT_EQ(index[number].state, "EG");
  EXPECT_NE(index.add({"x", NameKind::kPlace, {{"Omar", "en"}}, {}}), number);
}

TEST(EntityIndex, KnowsWhatThePacksKnow) {
  EntityIndex index(real_matcher());
  index.add_known();
  EXPECT_GT(index.size(), 3000U);
  const auto bank = index.look_up(NameKind::kOrganisation, "European Bank for Reconstruction and Development");
  ASSERT_FALSE(bank.empty());
  EXPECT_EQ(index[bank.front().entity].id, "ebrd");
  const auto city = index.look_up(NameKind::kPlace, "\u0414\u0430\u043C\u0430\u0441\u043A");
  ASSERT_FALSE(city.empty());
  EXPECT_EQ(index[city.front().entity].id, "SY/damascus");
}

TEST(EntityIndex, KnowsWhoHeldAnOfficeWhen) {
  EntityIndex index(real_matcher());
  index.add_known();
  LookUpOptions then;
  then.state = "RU";
  then.office = "foreign_minister";
  then.day = "2015-03-02";
  const auto lavrov = index.look_up(NameKind::kPerson, "\u041B\u0430\u0432\u0440\u043E\u0432", then);
  ASSERT_FALSE(lavrov.empty()) << "by his family name alone";
  EXPECT_EQ(index[lavrov.front().entity].id, "lavrov");
  EXPECT_NE(lavrov.front().why.find("was foreign_minister on 2015-03-02"), std::string::npos) << lavrov.front().why;
  const auto plain = index.look_up(NameKind::kPerson, "Sergei Shoigu");
  ASSERT_FALSE(plain.empty());
  const auto other = index.look_up(NameKind::kPerson, "Sergei Shoigu", then);
  ASSERT_FALSE(other.empty());
  EXPECT_EQ(index[plain.front().entity].id, "shoigu");
  for (const Candidate& c : other) {
    if (index[c.entity].id != "shoigu") continue;
    EXPECT_LT(c.score, plain.front().score);
    EXPECT_NE(c.why.find("was not foreign_minister"), std::string::npos);
  }
  then.day = "1999-01-01";
  for (const Candidate& c : index.look_up(NameKind::kPerson, "\u041B\u0430\u0432\u0440\u043E\u0432", then))
    EXPECT_FALSE(c.same) << "not yet";
}

TEST(KnownPersons, AreThemselvesInEveryScriptAndNobodyElse) {
  const Matcher matcher = real_matcher();
  EXPECT_TRUE(matcher.judge(NameKind::kPerson, "Xi Jinping", "\u0421\u0438 \u0426\u0437\u0438\u043D\u044C\u043F\u0438\u043D").same);
  EXPECT_FALSE(matcher.judge(NameKind::kPerson, "Li Qiang", "Li Keqiang").same);
  EXPECT_FALSE(matcher.judge(NameKind::kPerson, "Khalid bin Salman", "Mohammed bin Salman").same);
}

TEST(OfficeTerms, HoldDaysMonthsAndYears) {
  const std::vector<OfficeTerm> terms = {{"a", "2014-06", "2018-06-14"}, {"a", "2020", ""}};
  EXPECT_FALSE(held(terms, "a", "2014-05-31"));
  EXPECT_TRUE(held(terms, "a", "2014-06-01"));
  EXPECT_TRUE(held(terms, "a", "2018-06-14"));
  EXPECT_FALSE(held(terms, "a", "2018-06-15"));
  EXPECT_TRUE(held(terms, "a", "2031-01-01"));
  EXPECT_FALSE(held(terms, "b", "2016-01-01"));
}

// Given names and made-up family names: as many as it is asked to hold.
std::string person(std::size_t i) {
  static constexpr std::array<const char*, 20> kGiven = {"Omar",   "Khalid", "Maria",  "Peter", "Ivan",  "Salim", "Fatima",
                                                         "George", "Anna",   "Yusuf",  "Faris", "Nadia", "Boris", "Karim",
                                                         "Thomas", "Leila",  "Martin", "Hamad", "Elena", "Jamal"};
  static constexpr std::array<const char*, 18> kSyllable = {"ba", "re", "to", "ni", "ku", "da",  "lo", "mi", "sha",
                                                            "go", "ve", "pa", "zu", "fe", "cha", "ri", "so", "ta"};
  std::string out = std::string(kGiven[i % kGiven.size()]) + " ";
  for (std::size_t rest = i / kGiven.size() + 1, n = 0; n < 4; ++n, rest = rest * 7 + 3) out += kSyllable[rest % kSyllable.size()];
  return out + kSyllable[i / 977 % kSyllable.size()] + "n";
}

TEST(EntityIndex, GivesTheSameAnswersAgain) {
  EntityIndex one(real_matcher());
  EntityIndex two(real_matcher());
  for (std::size_t i = 0; i < 2000; ++i)
    for (EntityIndex* index : {&one, &two}) index->add({std::to_string(i), NameKind::kPerson, {{person(i), "en"}}, {}});
  std::size_t found = 0;
  for (std::size_t i = 0; i < 2000; i += 7) {
    const auto a = one.look_up(NameKind::kPerson, person(i));
    const auto b = two.look_up(NameKind::kPerson, person(i));
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t k = 0; k < a.size(); ++k) {
      ASSERT_EQ(a[k].entity, b[k].entity);
      ASSERT_EQ(a[k].score, b[k].score);
    }
    found += !a.empty() && a.front().score == 1 ? 1 : 0;
  }
  EXPECT_EQ(found, (2000 + 6) / 7);
}

}  // namespace
}  // namespace mithaq::link
