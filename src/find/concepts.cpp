#include "find/concepts.h"

#include <string_view>
#include <utility>

namespace mithaq::find {
namespace {

constexpr std::pair<std::string_view, std::uint32_t> kClassOf[] = {
    {"State", kState},           {"City", kState},          {"Region", kState},         {"Body", kState | kKnownOrg},
    {"Epithet", kState},         {"Group", kState},         {"Org", kKnownOrg},         {"Nationality", kNationality},
    {"GroupAdjective", kNationality}, {"OrgHead", kOrgHead}, {"OccasionHead", kOccasion}, {"PlaceHead", kPlaceHead},
    {"Instrument", kInstrument}, {"NamedInstrument", kInstrument}, {"NotInstrument", kInstrument}, {"Courtesy", kCourtesy},
    {"Rank", kRank},             {"Office", kOffice},       {"Side", kSideWord},        {"SideHead", kSideWord},
    {"Counterpart", kSideWord},  {"Topic", kTopic},         {"Month", kTimeWord},       {"Weekday", kTimeWord},
    {"RelDay", kTimeWord},       {"TimeUnit", kTimeWord},   {"TimeMod", kTimeWord},     {"TimeRel", kTimeWord},
    {"Season", kTimeWord},       {"DayPart", kTimeWord},    {"NumberWord", kNumber},    {"Ordinal", kNumber},
    {"Magnitude", kNumber | kMoneyWord}, {"Currency", kMoneyWord}, {"GivenName", kGivenName}, {"FamilyName", kFamilyName}, {"NameParticle", kNameLink},
    {"InstrumentAdjective", kAdjective}, {"InstrumentMod", kAdjective}, {"OfficeMod", kOfficeMod}, {"RankMod", kRank}, {"Blessing", kBlessing}, {"Agency", kAgency},
    // words that end a name
    {"between", kBreak}, {"with", kBreak}, {"together", kBreak}, {"on_behalf", kBreak}, {"represented_by", kBreak},
    {"presence", kBreak}, {"patronage", kBreak}, {"about", kBreak}, {"aim_to", kBreak}, {"margin", kBreak}, {"in", kBreak},
    {"at", kBreak}, {"on", kBreak}, {"to", kBreak}, {"from", kBreak}, {"of", kBreak}, {"by", kBreak}, {"as", kBreak}, {"under", kBreak},
    {"and", kBreak}, {"or", kBreak}, {"each_of", kBreak}, {"both_first", kBreak}, {"sequence", kBreak}, {"not", kBreak},
    {"not_yet", kBreak}, {"without", kBreak}, {"no_longer", kBreak}, {"will", kBreak}, {"was_to", kBreak}, {"past_mark", kBreak},
    {"now_mark", kBreak}, {"qad", kBreak}, {"doubt", kBreak}, {"hearsay", kBreak}, {"condition_word", kBreak}, {"that", kBreak},
    {"relative", kBreak}, {"this", kBreak}, {"because", kBreak}, {"although", kBreak}, {"before", kBreak}, {"after", kBreak},
    {"until", kBreak}, {"for_duration", kBreak}, {"in_return_for", kBreak}, {"in_place_of", kBreak}, {"including", kBreak},
    {"except", kBreak}, {"question", kBreak}, {"ValueHead", kBreak},
};

}  // namespace

Concepts::Concepts(const pack::Pack& pack) : classes_(pack.concept_count(), kKnown) {
  for (const auto& [name, bits] : kClassOf) {
    const pack::ConceptId id = pack.concept_id(name);
    if (id != pack::kNoConcept) classes_[id] |= bits;
  }
  const auto feature = [&](std::string_view name) { return pack.feature(name); };
  past = feature("past"), pres = feature("pres"), fut = feature("fut"), masdar = feature("masdar"), apart = feature("apart"),
  ppart = feature("ppart"), passive = feature("passive"), active = feature("active"), sg = feature("sg"), du = feature("du"), pl = feature("pl"),
  pron = feature("pron");

  const std::pair<pack::ConceptId*, std::string_view> ids[] = {
      {&state, "State"}, {&city, "City"}, {&region, "Region"}, {&body, "Body"}, {&group, "Group"}, {&org, "Org"}, {&epithet, "Epithet"},
      {&nationality, "Nationality"}, {&group_adjective, "GroupAdjective"}, {&org_head, "OrgHead"}, {&occasion_head, "OccasionHead"},
      {&place_head, "PlaceHead"}, {&instrument, "Instrument"}, {&instrument_mod, "InstrumentMod"}, {&instrument_adjective, "InstrumentAdjective"},
      {&not_instrument, "NotInstrument"}, {&named_instrument, "NamedInstrument"}, {&courtesy, "Courtesy"}, {&rank, "Rank"}, {&office, "Office"},
      {&side, "Side"}, {&side_head, "SideHead"}, {&counterpart, "Counterpart"}, {&topic, "Topic"}, {&sign, "sign"}, {&agree, "agree"},
      {&negotiate, "negotiate"}, {&ratify, "ratify"}, {&approve, "approve"}, {&enter_force, "enter_force"}, {&apply, "apply"},
      {&extend, "extend"}, {&renew, "renew"}, {&suspend, "suspend"}, {&withdraw, "withdraw"}, {&terminate, "terminate"}, {&join, "join"},
      {&designate, "designate"}, {&announce, "announce"}, {&say, "say"}, {&propose, "propose"}, {&reject, "reject"}, {&deny, "deny"},
      {&intend, "intend"}, {&plan, "plan"}, {&seek, "seek"}, {&fail, "fail"}, {&and_, "and"}, {&by, "by"}, {&to, "to"}, {&as, "as"},
      {&between, "between"}, {&with, "with"}, {&on_behalf, "on_behalf"}, {&presence, "presence"}, {&about, "about"}, {&margin, "margin"},
      {&during, "during"}, {&in, "in"}, {&from, "from"}, {&not_, "not"}, {&will, "will"}, {&hearsay, "hearsay"}, {&if_, "condition_word"},
      {&furniture, "Furniture"}, {&agency, "Agency"}, {&number_word, "NumberWord"}, {&given_name, "GivenName"}, {&welcome, "welcome"},
      {&hope, "hope"}, {&attend, "attend"}, {&undertake, "undertake"}, {&aim, "aim"}, {&include_verb, "include_verb"}, {&establish, "establish"},
      {&happen, "happen"}, {&hold, "hold"}, {&violate, "violate"}, {&prepare, "prepare"}};
  for (const auto& [id, name] : ids) *id = pack.concept_id(name);
  const std::pair<pack::KeyId*, std::string_view> keys[] = {
      {&k_state, "state"}, {&k_states, "states"}, {&k_type, "type"}, {&k_kind, "kind"}, {&k_code, "code"}, {&k_weight, "weight"}, {&k_id, "id"},
      {&k_weak, "weak"}, {&k_bare, "bare"}, {&k_level, "level"}, {&k_ambiguous, "ambiguous"}, {&k_capital, "capital"}, {&k_general, "general"},
      {&k_topic, "topic"}, {&k_parties, "parties"}, {&k_field, "field"}, {&k_polarity, "polarity"}, {&k_value, "value"}, {&k_sector, "sector"}, {&k_in_defence, "in_defence"}};
  for (const auto& [key, name] : keys) *key = pack.key(name);
}

}  // namespace mithaq::find
