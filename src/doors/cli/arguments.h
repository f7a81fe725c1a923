// A command line, taken apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/evaluate.h"
#include "app/intake.h"
#include "app/register_pages.h"
#include "app/train_match.h"
#include "app/train_roles.h"
#include "doors/cli/terminal.h"

namespace mithaq::cli {

enum class Command {
  kExtract,
  kMentions,
  kExplain,
  kPatternTry,
  kEval,
  kPackBuild,
  kPackLint,
  kTrainClasses,
  kTrainNames,
  kTrainRoles,
  kTrainMerge,
  kMatch,
  kTrainMatch,
  kLink,
  kAdd,
  kList,
  kShow,
  kSearch,
  kConflicts,
  kTimeline,
  kEntities,
  kStats,
  kVerify,
  kMerge,
  kSplit,
  kNotSame,
  kUndo,
  kDoctor,
  kExport,
  kScreen,
};

// Of the commands of the register.
struct RegisterArguments {
  app::RegisterPlace place;
  app::ListWords list;
  std::string name;                // split: the agreement
  std::vector<std::string> names;  // agreements, or reports
  std::string who;
  bool json = false;
  bool csv = false;
  bool last_add = false;
  std::string format;      // export
  std::string watch_list;  // screen
  double least = 0.8;      // screen: score
};

struct Arguments {
  Command command = Command::kExtract;

  // of all
  ColorChoice color = ColorChoice::kAuto;
  bool quiet = false;
  std::string pack;

  // of those that read documents
  std::vector<std::string> inputs;
  app::InputWords input_words;
  unsigned jobs = 1;
  std::string output;

  // of extract
  bool as_table = false;
  bool only_agreements = false;
  bool no_text = false;
  bool no_gate = false;
  double min_confidence = 0;

  // of explain
  std::optional<std::size_t> record;
  bool all_sentences = false;
  std::string document_id;

  // of pattern try
  std::string pattern;
  std::optional<std::size_t> limit;
  bool context = false;

  // of eval
  app::EvaluateOptions evaluate;

  // of train roles
  app::TrainingFiles training;
  app::TrainOptions train_options;

  // of link
  std::string decisions;
  bool why = false;

  RegisterArguments registry;

  // of match and train match
  std::string match_file;
  app::MatchTraining match_training;

  // of pack
  std::vector<std::string> folders;
};

// Gives the exit code if there is nothing left to do: help was wanted and printed, or the command line was wrong and standard error says
// so.
std::optional<int> parse_arguments(int argc, const char* const* argv, Arguments& arguments);

}  // namespace mithaq::cli
