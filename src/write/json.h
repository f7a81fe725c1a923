// Documents with what was read from them, as JSON Lines. The keys, their order and their meaning are the project's contract
// for reports; one call appends one line with its newline.
//
// Offsets in the output ("start", "end") are code points of the document's text. Every value carries a "confidence" in [0,1].
#pragma once

#include <string>
#include <vector>

#include "doc/document.h"
#include "doc/mention.h"
#include "doc/report.h"

namespace mithaq::write {

struct JsonOptions {
  bool with_text = true;   // the text of the document
  bool with_spans = true;  // the key "spans" of each agreement: where each quoted string stands and who read it
};

// {"id","language","published","source","url","title","text","agreements":[...]}; source and url only where they are known. What the
// document brings with it under `agreements` goes out as it came.
//
// In an agreement the lists hold the words themselves; "spans" repeats its slots in the same order with
// {"text","start","end","confidence","by"} for each string. The agreement's own "confidence" is that of the whole record.
void write_json_line(const doc::Document& document, const std::vector<doc::Report>& reports, const JsonOptions& options, std::string& out);

// {"id","text","mentions":[{"type","text","start","end","confidence", ...}]}
//
// Times also have "value" (null when it could not be resolved), "calendar", "mod", and "contradiction": true when the
// weekday does not fit the date; amounts have "value"; states and nationals have "state". What is not known is left out.
void write_mentions_line(const doc::Document& document, const std::vector<doc::Mention>& mentions, const JsonOptions& options,
                         std::string& out);

}  // namespace mithaq::write
