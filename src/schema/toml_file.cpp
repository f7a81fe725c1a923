#include "schema/toml_file.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace mithaq::schema {
namespace {

std::string at_line(const std::string& file, std::size_t line) { return file + ":" + std::to_string(line); }

void add_settings(const std::string& prefix, const toml::table& table, Section& out) {
  for (const auto& [name, node] : table) {
    const std::string key = prefix + std::string(name.str());
    if (const toml::table* inner = node.as_table()) {
      add_settings(key + ".", *inner, out);
      continue;
    }
    Setting setting;
    setting.key = key;
    setting.line = name.source().begin.line;
    if (node.is_string()) setting.text = node.value<std::string>();
    if (node.is_integer()) setting.number = node.value<std::int64_t>();
    out.settings.push_back(std::move(setting));
  }
}

Section section_of(const std::string& name, const toml::table& table, const File& file, bool repeated) {
  Section out;
  out.name = name;
  out.repeated = repeated;
  out.file = file.name;
  out.line = table.source().begin.line;
  add_settings("", table, out);
  std::sort(out.settings.begin(), out.settings.end(),
            [](const Setting& a, const Setting& b) { return std::tie(a.line, a.key) < std::tie(b.line, b.key); });
  return out;
}

}  // namespace

const Setting* Section::find(std::string_view key) const {
  const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting& s) { return s.key == key; });
  return found == settings.end() ? nullptr : &*found;
}

std::string Section::where() const { return at_line(file, line); }

std::string Section::where(const Setting& setting) const { return at_line(file, setting.line); }

void read_sections(const File& file, std::vector<Section>& out, Faults& faults) {
  const toml::parse_result parsed = toml::parse(file.content, file.name);
  if (!parsed) {
    const std::string where = at_line(file.name, parsed.error().source().begin.line);
    faults.push_back({base::ErrorCode::kMalformed, where, std::string(parsed.error().description()), "see https://toml.io"});
    return;
  }
  std::vector<Section> sections;
  for (const auto& [name, node] : parsed.table()) {
    const std::string title(name.str());
    const toml::array* array = node.as_array();
    if (const toml::table* table = node.as_table()) {
      sections.push_back(section_of(title, *table, file, false));
    } else if (array != nullptr && array->is_homogeneous<toml::table>()) {
      for (const toml::node& item : *array) sections.push_back(section_of(title, *item.as_table(), file, true));
    } else {
      const std::string where = at_line(file.name, name.source().begin.line);
      faults.push_back({base::ErrorCode::kMalformed, where, "a key outside any section: " + title, "put it under [name] or [[name]]"});
    }
  }
  std::sort(sections.begin(), sections.end(), [](const Section& a, const Section& b) { return a.line < b.line; });
  out.insert(out.end(), std::make_move_iterator(sections.begin()), std::make_move_iterator(sections.end()));
}

}  // namespace mithaq::schema
