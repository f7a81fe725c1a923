#include "link/agreement_traits.h"

#include <gtest/gtest.h>

#include "link/agreement_features.h"
#include "link/agreement_kept.h"
#include "link/agreement_parties.h"
#include "link/agreement_relation.h"

namespace mithaq::link {
namespace {

constexpr std::string_view kLists = "suffix\ts\nsuffix\ting\nprefix\tun\nrelation\trenews\textension\nrelation\timplements\tunder\n";
constexpr std::string_view kLearnt = "word\tmemorandum\t0.10\nstate\tUS\t0.20\n";

TEST(DayRange, ReadsWhatEdtfSays) {
  const auto day = day_range("1970-01-02");
  ASSERT_TRUE(day);
  EXPECT_EQ(day->first, 1);
  EXPECT_EQ(day->last, 1);
  EXPECT_EQ(day_range("2024-02")->last - day_range("2024-02")->first, 28);
  EXPECT_EQ(day_range("2015")->last - day_range("2015")->first, 364);
  EXPECT_EQ(day_range("2025-05-17/2025-05-21")->last - day_range("2025-05-17/2025-05-21")->first, 4);
  EXPECT_EQ(days_apart(*day_range("2015"), *day_range("2015-07-14")), 0);
  EXPECT_EQ(days_apart(*day_range("2015-07-20"), *day_range("2015-07-14")), 6);
  for (const char* bad : {"", "soon", "20", "2015-13", "2015-00-01", "2015-01-41"}) EXPECT_FALSE(day_range(bad)) << bad;
}

TEST(AgreementWords, StemsAndWeighs) {
  const AgreementWords words(kLists, kLearnt);
  EXPECT_EQ(words.stems("Visas, unpacking it"), (std::vector<std::string>{"visa", "pack", "it"}));
  EXPECT_EQ(words.stem("gas"), "gas");  // too short to lose a letter
  EXPECT_DOUBLE_EQ(words.weight("memorandum"), 0.10);
  EXPECT_DOUBLE_EQ(words.weight("hydrogen"), 1);
  EXPECT_DOUBLE_EQ(words.state_weight("US"), 0.20);
  EXPECT_DOUBLE_EQ(words.state_weight("FJ"), 1);
  EXPECT_EQ(words.relations("an extension under the treaty"), (std::vector<std::string>{"implements", "renews"}));
}

TEST(AgreementWords, OverlapIsOfTheLighterSide) {
  const AgreementWords words(kLists, kLearnt);
  const WordSet a = words.set_of({"green hydrogen memorandum"});
  EXPECT_DOUBLE_EQ(overlap(a, words.set_of({"hydrogen"})), 1);
  EXPECT_DOUBLE_EQ(overlap(a, words.set_of({"tourism"})), 0);
  EXPECT_DOUBLE_EQ(overlap(a, {}), 0);
  EXPECT_DOUBLE_EQ(shared_weight(a, words.set_of({"memorandum on tourism"})), 0.10);
}

TEST(Sketch, CopiesShareIt) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "word" + std::to_string(i * 7 % 300) + " ";
  const auto whole = text_sketch(text);
  EXPECT_EQ(whole.size(), 64U);
  EXPECT_DOUBLE_EQ(sketch_overlap(whole, text_sketch(text + "and some words of its own at the end of it all")), 1);
  EXPECT_GT(sketch_overlap(whole, text_sketch(text.substr(0, text.size() / 2))), 0.7);
  EXPECT_LT(sketch_overlap(whole, text_sketch("a text of quite other words that nobody has copied from there")), 0.1);
  EXPECT_DOUBLE_EQ(sketch_overlap(whole, {}), 0);
}

AgreementTraits with_parties(std::vector<AgreementParty> parties, const std::string& language = "en") {
  AgreementView view;
  view.parties = std::move(parties);
  view.language = language;
  return traits_of(view, AgreementWords(kLists, kLearnt));
}

TEST(Parties, AreMatchedByStateNameAndEntity) {
  const AgreementTraits a = with_parties({{{"Iran"}, "state", "IR", {}}, {{"the great powers"}, "group", {}, {}}});
  const AgreementTraits b = with_parties({{{"Tehran"}, "state", "IR", {}}, {{"United States"}, "state", "US", {}}});
  const PartyMatch open = match_parties(a, b);
  EXPECT_EQ(open.shared, 1U);
  EXPECT_EQ(open.near, 1U);
  EXPECT_EQ(open.differ, 0U);
  const AgreementTraits c =
      with_parties({{{"Ministry of Health"}, "government", "SA", {}}, {{"Jeddah University"}, "organisation", "SA", {}}});
  const AgreementTraits d = with_parties({{{"Ministry of Health"}, "government", "SA", {}}, {{"Aramco"}, "company", "SA", {}}});
  const PartyMatch bodies = match_parties(c, d);
  EXPECT_EQ(bodies.shared, 1U);
  EXPECT_EQ(bodies.by_name, 1U);
  EXPECT_EQ(bodies.differ, 1U);
  const AgreementTraits e = with_parties({{{"Aramco"}, "company", "SA", "Q1"}});
  const AgreementTraits f = with_parties({{{"Saudi oil giant"}, "company", "SA", "Q1"}}, "ru");
  EXPECT_EQ(match_parties(e, f).shared, 1U);
}

AgreementTraits rich_traits() {
  AgreementView view;
  view.document = "a";
  view.record = 2;
  view.kind = "contract";
  view.status = "signed";
  view.language = "en";
  view.source = "outlet";
  view.parties = {{{"United States", "Washington"}, "state", "US", ""}, {{"Aramco"}, "company", "SA", "Q1"}};
  view.date = "2015-07-14";
  view.published = "2015-07-15";
  view.value = AgreementMoney{1.5e9, "USD"};
  view.mentions = {"memorandum on hydrogen", "the extension under a treaty"};
  view.supersedes = {"the treaty"};
  view.fields = {"energy", "defence"};
  view.title = "They sign a memorandum";
  view.context = "a memorandum on hydrogen was signed by them";
  view.sketch = {3, 5, 8};
  return traits_of(view, AgreementWords(kLists, kLearnt));
}

TEST(KeptTraits, ComeBackAsTheyWere) {
  const AgreementTraits traits = rich_traits();
  const std::string kept = kept_traits(traits);
  const auto back = recalled_traits(kept);
  ASSERT_TRUE(back);
  EXPECT_EQ(kept_traits(*back), kept);
  EXPECT_EQ(back->name(), traits.name());
  EXPECT_EQ(back->keys, traits.keys);
  EXPECT_EQ(back->sketch, traits.sketch);
  EXPECT_EQ(back->mentions.total(), traits.mentions.total());  // to the bit
  EXPECT_EQ(back->parties[1].entity, "Q1");
  EXPECT_EQ(back->parties[0].names.size(), 2U);
  EXPECT_EQ(back->date->first, traits.date->first);
  EXPECT_EQ(back->value->currency, "USD");
  EXPECT_EQ(back->towards_older, "implements");
  EXPECT_EQ(back->relations, traits.relations);
  EXPECT_TRUE(recalled_traits(kept_traits({})));
}

TEST(KeptTraits, SetsMayBeForgotten) {
  const AgreementTraits whole = rich_traits();
  AgreementTraits less = whole;
  forget_sets(less);
  EXPECT_TRUE(less.context.words().empty());
  EXPECT_FALSE(less.context.empty());
  EXPECT_EQ(less.context.total(), whole.context.total());
  const auto found = [](const AgreementTraits& a, const AgreementTraits& b) {
    std::vector<std::string> out;
    auto note = [&](const FeatureWord& group, const FeatureWord& finding) {
      out.push_back(std::string(group.text) + "=" + std::string(finding.text));
    };
    compare_reports(a, b, FeatureSink(note));
    return out;
  };
  const AgreementTraits other = with_parties({{{"United States"}, "state", "US", ""}, {{"Aramco Oil"}, "company", "SA", ""}}, "en");
  AgreementTraits other_less = other;
  forget_sets(other_less);
  EXPECT_EQ(found(less, less), found(whole, whole));
  EXPECT_EQ(found(less, other_less), found(whole, other));
  ASSERT_TRUE(relation_between(whole, whole));
  EXPECT_EQ(relation_between(less, less)->confidence, relation_between(whole, whole)->confidence);
}

TEST(KeptTraits, DamagedBytesAreNone) {
  const std::string kept = kept_traits(rich_traits());
  for (std::size_t size = 0; size < kept.size(); ++size) EXPECT_FALSE(recalled_traits(std::string_view(kept).substr(0, size))) << size;
  EXPECT_FALSE(recalled_traits(kept + "x"));
  for (std::size_t at = 0; at < kept.size(); ++at) {
    std::string damaged = kept;
    damaged[at] = '\xFF';
    static_cast<void>(recalled_traits(damaged));  // whatever comes of it, it ends and reads nothing beyond
  }
}

}  // namespace
}  // namespace mithaq::link
