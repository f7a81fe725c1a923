// Sections of TOML -> Schema, with every fault that can be seen.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>

#include "schema/schema.h"
#include "schema/toml_file.h"

namespace mithaq::schema {
namespace {

constexpr std::string_view kRolePrefix = "roles.";

// Which keys a sort of section has besides code, en, ar and meaning.
struct Sort {
  std::string_view name;
  bool has_rank = false;
  bool has_parent = false;
  bool has_holds = false;
};

constexpr Sort kSorts[] = {{"kind", true, false, false}, {"status", true, false, false},      {"field", false, true, false},
                           {"role", false, false, true}, {"party_type", false, false, false}, {"salience", false, false, false}};

const Sort* sort_of(std::string_view name) {
  const auto* found = std::find_if(std::begin(kSorts), std::end(kSorts), [&](const Sort& s) { return s.name == name; });
  return found == std::end(kSorts) ? nullptr : found;
}

bool known_key(const Sort& sort, std::string_view key) {
  if (key == "code" || key == "en" || key == "ar" || key == "meaning") return true;
  return (key == "rank" && sort.has_rank) || (key == "parent" && sort.has_parent) || (key == "holds" && sort.has_holds);
}

bool is_code(std::string_view text) {
  return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.") == std::string_view::npos;
}

std::string keys_of(const Sort& sort) {
  std::string out = "its keys are code, en, ar, meaning";
  if (sort.has_rank) out += ", rank";
  if (sort.has_parent) out += ", parent";
  if (sort.has_holds) out += ", holds";
  return out;
}

}  // namespace

class Loader {
 public:
  tl::expected<Schema, Faults> load(std::span<const File> files) {
    std::vector<Section> sections;
    for (const File& file : files) read_sections(file, sections, faults_);
    for (const Section& section : sections) add(section);
    for (const Section& section : sections) check_links(section);
    for (const Sort& sort : kSorts)
      if (list(sort).empty()) fault("", "no [[" + std::string(sort.name) + "]] in the schema", "are all files of schema/ given?");
    if (!faults_.empty()) return tl::unexpected(std::move(faults_));
    std::sort(schema_.statuses_.begin(), schema_.statuses_.end(),
              [](const Term& a, const Term& b) { return std::tie(a.rank, a.code) < std::tie(b.rank, b.code); });
    return std::move(schema_);
  }

 private:
  void fault(std::string where, std::string what, std::string hint) {
    faults_.push_back({base::ErrorCode::kMalformed, std::move(where), std::move(what), std::move(hint)});
  }

  void unknown(std::string where, std::string what, std::string hint) {
    faults_.push_back({base::ErrorCode::kUnknownName, std::move(where), std::move(what), std::move(hint)});
  }

  std::vector<Term>& list(const Sort& sort) {
    if (sort.name == "kind") return schema_.kinds_;
    if (sort.name == "status") return schema_.statuses_;
    if (sort.name == "field") return schema_.fields_;
    if (sort.name == "role") return schema_.roles_;
    return sort.name == "party_type" ? schema_.party_types_ : schema_.saliences_;
  }

  // The text of a key; a fault when it must be there and is not, or is no text.
  std::string text(const Section& section, std::string_view key, bool required) {
    const Setting* setting = section.find(key);
    if (setting == nullptr && required) fault(section.where(), "no " + std::string(key) + " in [" + section.name + "]", "");
    if (setting == nullptr) return {};
    if (!setting->text || setting->text->empty()) {
      fault(section.where(*setting), std::string(key) + " is not a text", "write " + std::string(key) + " = \"...\"");
      return {};
    }
    return *setting->text;
  }

  int rank(const Section& section) {
    const Setting* setting = section.find("rank");
    if (setting == nullptr || !setting->number || *setting->number < 1 || *setting->number > 1000) {
      fault(setting == nullptr ? section.where() : section.where(*setting), "no rank from 1 to 1000", "write rank = 10");
      return 0;
    }
    return static_cast<int>(*setting->number);
  }

  void add(const Section& section) {
    if (!section.repeated) return add_frame(section);
    const Sort* sort = sort_of(section.name);
    if (sort == nullptr) {
      unknown(section.where(), "no sort of term is called [[" + section.name + "]]", "kind, status, field, role, party_type, salience");
    } else {
      add_term(*sort, section);
    }
  }

  void add_term(const Sort& sort, const Section& section) {
    for (const Setting& setting : section.settings)
      if (!known_key(sort, setting.key))
        unknown(section.where(setting), "[[" + section.name + "]] has no key " + setting.key, keys_of(sort));
    Term term;
    term.code = text(section, "code", true);
    term.en = text(section, "en", true);
    term.ar = text(section, "ar", true);
    term.meaning = text(section, "meaning", true);
    term.parent = text(section, "parent", false);
    term.holds = text(section, "holds", sort.has_holds);
    if (sort.has_rank) term.rank = rank(section);
    if (!term.code.empty() && !is_code(term.code)) fault(section.where(), "not a code: " + term.code, "lower-case letters, _ and .");
    const auto [first, added] = places_.try_emplace(section.name + " " + term.code, section.where());
    if (!added && !term.code.empty()) fault(section.where(), "another " + section.name + " " + term.code, "first at " + first->second);
    list(sort).push_back(std::move(term));
  }

  void add_frame(const Section& section) {
    Frame frame;
    frame.name = section.name;
    frame.meaning = text(section, "meaning", true);
    frame.status = text(section, "status", false);
    for (const Setting& setting : section.settings) {
      if (setting.key.starts_with(kRolePrefix)) {
        frame.roles.emplace_back(setting.key.substr(kRolePrefix.size()), text(section, setting.key, true));
      } else if (setting.key != "meaning" && setting.key != "status") {
        unknown(section.where(setting), "a frame has no key " + setting.key, "its keys are meaning, status, roles.NAME");
      }
    }
    const auto [first, added] = places_.try_emplace("frame " + section.name, section.where());
    if (!added) fault(section.where(), "another frame " + section.name, "first at " + first->second);
    schema_.frames_.push_back(std::move(frame));
  }

  // Codes that name other codes, once all are known.
  void check_links(const Section& section) {
    if (!section.repeated) return check_frame(section);
    const Setting* parent = section.find("parent");
    if (section.name != "field" || !parent || !parent->text) return;
    const Term* above = schema_.field(*parent->text);
    const Setting* code = section.find("code");
    if (above == nullptr) unknown(section.where(*parent), "no field " + *parent->text + " to be the parent", "");
    if (above != nullptr && !above->parent.empty())
      fault(section.where(*parent), "a parent that has a parent itself", "fields have two levels");
    if (code != nullptr && code->text && !code->text->starts_with(*parent->text + "."))
      fault(section.where(*parent), *code->text + " does not begin with its parent", "write " + *parent->text + ".NAME");
  }

  void check_frame(const Section& section) {
    for (const Setting& setting : section.settings) {
      if (!setting.text) continue;
      if (setting.key == "status" && !schema_.is_status(*setting.text))
        unknown(section.where(setting), "no status " + *setting.text, "see [[status]]");
      if (setting.key.starts_with(kRolePrefix) && schema_.role(setting.text->substr(0, setting.text->find('.'))) == nullptr)
        unknown(section.where(setting), "no role " + *setting.text, "see [[role]]");
    }
  }

  Schema schema_;
  Faults faults_;
  std::map<std::string, std::string> places_;  // "kind treaty" -> where it was defined
};

tl::expected<Schema, Faults> Schema::load(std::span<const File> files) { return Loader().load(files); }

tl::expected<Schema, Faults> Schema::load_folder(const std::string& folder) {
  Faults faults;
  std::vector<std::filesystem::path> paths;
  std::error_code failure;
  for (std::filesystem::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure))
    if (it->path().extension() == ".toml") paths.push_back(it->path());
  if (failure) faults.push_back({base::ErrorCode::kNotFound, folder, "not a folder that can be read: " + failure.message(), ""});
  std::sort(paths.begin(), paths.end());
  std::vector<File> files;
  for (const auto& path : paths) {
    std::ifstream stream(path, std::ios::binary);
    files.push_back({path.generic_string(), std::string(std::istreambuf_iterator<char>(stream), {})});
    if (!stream) faults.push_back({base::ErrorCode::kUnreadable, path.generic_string(), "cannot be read", "check its permissions"});
  }
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return load(files);
}

}  // namespace mithaq::schema
