// Annotated documents for learning to merge: reports with answers, in both forms, and pairs of them as rows.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/agreement_lines.h"
#include "app/engine.h"
#include "find/role_train.h"
#include "link/agreement_model.h"

namespace mithaq::app {

// A report whose agreement is known.
struct AnsweredReport {
  link::AgreementView view;
  std::string agreement;
  std::string event;  // documents that share agreements are one event
};

struct MergeExamples {
  std::size_t documents = 0;
  std::vector<AnsweredReport> by_people;
  std::vector<AnsweredReport> by_program;
};

// Errors: kNotFound and kMalformed for the files.
base::Result<MergeExamples> read_merge_examples(const Engine& engine, const std::vector<std::string>& files);

using SharedTraits = std::shared_ptr<const link::AgreementTraits>;
std::vector<SharedTraits> traits_of(const std::vector<AnsweredReport>& reports, const link::AgreementModel& model);

// Pairs of reports of different documents that share a key. Of two agreements that many documents report, only some pairs are taken.
std::vector<find::RoleRow> merge_rows(const std::vector<AnsweredReport>& reports, const std::vector<SharedTraits>& traits);

// "word<TAB>stem<TAB>weight" for words that many agreements have: how little they tell, 0 to 1.
std::string word_weights(const std::vector<AnsweredReport>& reports, const link::AgreementWords& words);

}  // namespace mithaq::app
