// One agreement of the register on paper: for people, and as JSON.
#pragma once

#include <map>
#include <string>

#include "app/register_pages.h"
#include "app/sentences.h"
#include "register/agreement.h"
#include "register/relations.h"

namespace mithaq::app {

// An agreement with the texts that it is quoted from.
struct Record {
  registry::Agreement agreement;
  std::map<registry::DocumentId, std::string> texts;
  std::vector<registry::Relation> relations;

  // The sentence that a claim stands in.
  std::string sentence(const registry::Testimony& testimony, const registry::Claim& claim) const;

 private:
  mutable std::map<registry::DocumentId, Sentences> quoted_;
};

base::Result<Record> read_record(registry::Store& store, registry::AgreementId id);

// Appends blocks of labelled lines.
void write_record_text(const Record& record, const RegisterPage& options, std::string& out);

// Appends one line.
void write_record_json(const Record& record, std::string& out);

}  // namespace mithaq::app
