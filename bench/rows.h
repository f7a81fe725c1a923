// What is measured: every function gives rows of the table.
#pragma once

#include <string>
#include <vector>

#include "app/engine.h"
#include "table.h"

namespace mithaq::bench {

struct Setting {
  const app::Engine& engine;
  std::string program;  // build/.../mithaq
  int repeats = 3;      // of each timed run; the median counts
};

// The archive: the gate alone, and all of `extract` from the file to a null sink, against ICU's walk over the same text.
std::vector<Row> archive_rows(const Setting& setting, const std::vector<std::string>& files);
// Documents that all hold agreements: how many a second.
std::vector<Row> agreement_rows(const Setting& setting, const std::vector<std::string>& files);
// Two threads against one, by the wall clock.
std::vector<Row> thread_rows(const Setting& setting, const std::vector<std::string>& files);
// The program as a child on 1, 4 and 16 times the archive: time a document, and peak memory.
std::vector<Row> growth_rows(const Setting& setting, const std::vector<std::string>& files);
// The program on an empty line.
std::vector<Row> start_rows(const Setting& setting);

}  // namespace mithaq::bench
