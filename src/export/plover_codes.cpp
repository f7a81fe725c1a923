#include "export/plover_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mithaq::exports {
namespace {

using Row = std::pair<std::string_view, std::string_view>;

// A field without a row has the context of the field above it, if that has one. Education, culture, energy, space, transport are not among
// the contexts of PLOVER.
constexpr std::array<Row, 19> kContexts = {{{"defence", "military"},
                                            {"defence.intelligence", "intelligence"},
                                            {"defence.peacekeeping", "peacekeeping"},
                                            {"security.counterterrorism", "terrorism"},
                                            {"security.cyber", "cyber"},
                                            {"security.borders", "migration"},
                                            {"security.nonproliferation", "cbrn"},
                                            {"security.disaster", "disasters"},
                                            {"economy", "economic"},
                                            {"energy.oil_gas", "natural_resource"},
                                            {"water", "natural_resource"},
                                            {"technology", "technology"},
                                            {"telecom", "technology"},
                                            {"health", "health"},
                                            {"religion", "religion_ethnicity"},
                                            {"humanitarian", "human_security"},
                                            {"justice", "legal"},
                                            {"diplomacy", "diplomatic"},
                                            {"environment", "environment"}}};

std::string_view context_of(std::string_view field) {
  for (; !field.empty(); field = field.substr(0, field.find('.') == std::string_view::npos ? 0 : field.rfind('.')))
    for (const auto& [code, context] : kContexts)
      if (code == field) return context;
  return {};
}

// The last digit of CAMEO's codes by subject: 0 none, 1 economic, 2 military, 3 judicial, 4 intelligence.
enum class Subject : char { kNone = '0', kEconomic = '1', kMilitary = '2', kJudicial = '3', kIntelligence = '4' };

Subject subject_of(const std::vector<std::string>& fields) {
  for (const std::string& field : fields) {
    if (field == "defence.intelligence") return Subject::kIntelligence;
    if (field.starts_with("defence")) return Subject::kMilitary;
    if (field.starts_with("economy")) return Subject::kEconomic;
    if (field == "justice") return Subject::kJudicial;
  }
  return Subject::kNone;
}

// Express intent to cooperate: 030, and 0311 economically, 0312 militarily, 0313 on judicial matters, 0314 on intelligence.
PloverEvent agree(const PloverStep& step) {
  const Subject subject = subject_of(step.fields);
  return {"AGREE", {}, subject == Subject::kNone ? "030" : std::string("031") + static_cast<char>(subject)};
}

// Provide aid: 070, 071 economic, 072 military, 073 humanitarian. Cooperate: 060, 061 to 064 by subject.
PloverEvent carry_out(const PloverStep& step) {
  const Subject subject = subject_of(step.fields);
  if (step.kind != "grant") return {"COOPERATE", {}, std::string("06") + static_cast<char>(subject)};
  const bool humanitarian = std::find(step.fields.begin(), step.fields.end(), "humanitarian") != step.fields.end();
  if (humanitarian) return {"AID", {}, "073"};
  const bool told = subject == Subject::kEconomic || subject == Subject::kMilitary;
  return {"AID", {}, told ? std::string("07") + static_cast<char>(subject) : "070"};
}

// Reduce relations: 160; stop aid: 162.
PloverEvent stop(const PloverStep& step, std::string_view mode) { return {"SANCTION", mode, step.kind == "grant" ? "162" : "160"}; }

}  // namespace

PloverEvent plover_event(const PloverStep& step) {
  if (step.status == "suspended" || step.status == "ended") return stop(step, "discontinue");
  if (step.status == "withdrawn") return stop(step, "withdraw");
  if (step.status == "in_force") return carry_out(step);
  // A letter of intent promises an agreement, whoever signs it.
  if (step.kind == "letter_of_intent" || step.status == "agreed" || step.promised) return agree(step);
  if (step.status == "negotiating") return {"CONSULT", {}, "046"};
  return {"SUPPORT", {}, "057"};
}

std::vector<std::string_view> plover_contexts(const std::vector<std::string>& fields) {
  std::vector<std::string_view> out;
  for (const std::string& field : fields) {
    const std::string_view context = context_of(field);
    if (!context.empty() && std::find(out.begin(), out.end(), context) == out.end()) out.push_back(context);
  }
  return out;
}

std::string_view plover_sector(std::string_view party_type) {
  if (party_type == "state" || party_type == "government") return "GOV";
  if (party_type == "company") return "BUS";
  return party_type == "international" ? "IGO" : "";
}

}  // namespace mithaq::exports
