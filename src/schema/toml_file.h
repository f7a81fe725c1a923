// A TOML file as flat sections with the lines they stand on: all that the schema needs of TOML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.h"

namespace mithaq::schema {

// One key of a section. Keys of tables inside the section are joined by dots: "roles.party".
struct Setting {
  std::string key;
  std::size_t line = 0;
  std::optional<std::string> text;     // a string
  std::optional<std::int64_t> number;  // an integer; neither: another type
};

struct Section {
  std::string name;
  bool repeated = false;  // [[name]] rather than [name]
  std::string file;
  std::size_t line = 0;
  std::vector<Setting> settings;

  const Setting* find(std::string_view key) const;
  std::string where() const;                        // "file:line"
  std::string where(const Setting& setting) const;  // the same, for a key
};

// Appends the sections of `file`, in the order in which they stand there, and what is wrong with it.
void read_sections(const File& file, std::vector<Section>& out, Faults& faults);

}  // namespace mithaq::schema
