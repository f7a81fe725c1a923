// The register, or a part of it, in formats of others.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/register_pages.h"

namespace mithaq::app {

struct ExportOptions {
  std::string format;     // one of export_formats()
  ListWords words;        // which agreements; they come in the order of their ids whatever it says of sorting
  bool with_text = true;  // of the format "documents": the texts too
};

struct Exported {
  std::size_t agreements = 0;
  std::size_t left_out = 0;  // that the format has no place for
  std::string why_left_out;
};

const std::vector<std::string>& export_formats();

// Whether there is such a format and all codes and days of the filter are sound: before a file is emptied. Errors: kUnknownName for formats
// and codes that there are not, with the nearest; kMalformed for days that are none.
base::Result<void> check_export(const ExportOptions& options);

// Gives `write` piece after piece until it says no. Errors: those of check_export and of the store.
base::Result<Exported> export_register(registry::Store& store, const ExportOptions& options,
                                       const std::function<bool(std::string_view)>& write);

}  // namespace mithaq::app
