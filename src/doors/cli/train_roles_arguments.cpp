// What `train roles` is told.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "doors/cli/arguments_parts.h"

namespace mithaq::cli {
namespace {

// "NAME=FILE" or "NAME:WEIGHT=FILE", the weight above 0.
std::optional<app::Annotators> annotators_of(const std::string& given) {
  const auto sign = given.find('=');
  if (sign == 0 || sign == std::string::npos || sign + 1 == given.size()) return std::nullopt;
  app::Annotators out{given.substr(0, std::min(sign, given.find(':'))), given.substr(sign + 1)};
  if (out.name.size() == sign) return out;
  const char* const end = given.data() + sign;
  const auto read = std::from_chars(given.data() + out.name.size() + 1, end, out.weight);
  return !out.name.empty() && read.ec == std::errc() && read.ptr == end && out.weight > 0 && std::isfinite(out.weight) ? std::optional(out)
                                                                                                                       : std::nullopt;
}

}  // namespace

void add_train_roles(CLI::App& group, Arguments& a) {
  CLI::App* sub = command(group, "roles");
  sub->add_option("gold", a.training.gold, "JSON Lines with texts and the agreements that people wrote down")->type_name("")->required();
  const auto named = [](const std::string& given) {
    return annotators_of(given) ? std::string() : "\"" + given + "\" is not NAME=FILE or NAME:WEIGHT=FILE, as others:0.25=others.jsonl";
  };
  const auto keep = [&a](const std::vector<std::string>& all) {
    for (const std::string& given : all) a.training.annotators.push_back(*annotators_of(given));
  };
  sub->add_option_function<std::vector<std::string>>("--annotators", keep, "documents of others, whose habits are told apart; repeatable")
      ->type_name("NAME[:WEIGHT]=FILE")
      ->check(named)
      ->allow_extra_args(false);
  sub->add_option("--founding", a.training.founding, "documents that must come out right; repeatable")
      ->type_name("FILE")
      ->allow_extra_args(false);
  sub->add_option("--founding-weight", a.train_options.founding_weight, "how many times those count; 8 if left out")
      ->type_name("N")
      ->check(CLI::Range(1U, 1000U).description(""));
  sub->add_option("--trainings", a.train_options.trainings, "trainings that the weights are the mean of; 1 if left out")
      ->check(CLI::Range(1U, 100U))
      ->type_name("N");
  sub->add_option("--alarm-price", a.train_options.alarm_price, "F1 that false alarms everywhere would be worth; 0.2 if left out")
      ->type_name("X")
      ->check(CLI::Range(0.0, 10.0).description(""));
  sub->add_option("--out", a.output, "where the weights go")->type_name("FILE")->required();
  sub->add_option("--pack", a.pack, "compiled language pack; else MITHAQ_PACK, else the one installed")->type_name("FILE");
  add_threads(*sub, a);
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kTrainRoles; });
}

}  // namespace mithaq::cli
