#include "app/pack_build.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <system_error>
#include <tuple>
#include <utility>

#include "find/finder.h"
#include "pack/compile.h"
#include "pack/pack.h"
#include "pack/source.h"

namespace mithaq::app {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr std::string_view kConceptsFile = "concepts.def";

// concepts.def in each folder or the one around it; a file that serves several folders is given once.
std::vector<fs::path> concept_files(const std::vector<std::string>& folders) {
  std::vector<fs::path> found;
  std::set<fs::path> seen;
  for (const std::string& name : folders) {
    std::error_code ignored;
    const fs::path folder = fs::path(name).lexically_normal();
    const fs::path around = (folder.has_filename() ? folder : folder.parent_path()).parent_path();
    for (const fs::path& candidate : {folder / kConceptsFile, around / kConceptsFile})
      if (fs::is_regular_file(candidate, ignored) && seen.insert(fs::weakly_canonical(candidate, ignored)).second)
        found.push_back(candidate);
  }
  return found;
}

pack::ConceptTable read_concepts(const std::vector<std::string>& folders, Errors& faults) {
  pack::ConceptTable table;
  const std::vector<fs::path> files = concept_files(folders);
  if (files.empty())
    faults.push_back({ErrorCode::kNotFound, folders.front(), "no concepts.def in this folder or the one around it",
                      "list the concepts that the lexica use there"});
  for (const fs::path& path : files) {
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    pack::parse_concepts(path.string(), content.str(), table, faults);
  }
  return table;
}

// Patterns can only be checked against a pack that is whole.
void check_patterns(const std::string& bytes, Errors& faults) {
  auto pack = pack::Pack::from_bytes(bytes, "the compiled pack");
  if (!pack) return faults.push_back(std::move(pack.error()));
  auto finder = find::Finder::make(std::move(*pack));
  if (!finder) faults.insert(faults.end(), finder.error().begin(), finder.error().end());
}

// "file:12:3" -> file, 12, 3: lines in the order of numbers, not of letters.
std::tuple<std::string, unsigned long, unsigned long> place_of(const base::Error& error) {
  const std::string& where = error.where;
  const std::size_t colon = where.find(':');
  if (colon == std::string::npos) return {where, 0, 0};
  char* end = nullptr;
  const unsigned long line = std::strtoul(where.c_str() + colon + 1, &end, 10);
  return {where.substr(0, colon), line, *end == ':' ? std::strtoul(end + 1, nullptr, 10) : 0};
}

void sort_and_drop_repeats(Errors& faults) {
  std::stable_sort(faults.begin(), faults.end(), [](const base::Error& a, const base::Error& b) { return place_of(a) < place_of(b); });
  const auto same = [](const base::Error& a, const base::Error& b) { return a.where == b.where && a.what == b.what; };
  faults.erase(std::unique(faults.begin(), faults.end(), same), faults.end());
}

base::Error cannot_write(const std::string& path, int number) {
  return {ErrorCode::kUnreadable, path, "cannot be written: " + std::generic_category().message(number), {}};
}

}  // namespace

BuiltPack build_pack(const std::vector<std::string>& folders) {
  BuiltPack built;
  pack::PackSource source;
  pack::read_pack_folders(folders, source, built.faults);
  const pack::ConceptTable concepts = read_concepts(folders, built.faults);
  pack::lint(source, concepts, built.faults);
  built.bytes = pack::compile(source, built.faults);
  built.entries = source.entries.size();
  const auto is_pattern_file = [](const pack::PatternFile& file) { return file.name.ends_with(".pat"); };
  built.pattern_files = static_cast<std::size_t>(std::count_if(source.patterns.begin(), source.patterns.end(), is_pattern_file));
  if (source.entries.empty() && built.faults.empty())
    built.faults.push_back({ErrorCode::kNotFound, folders.front(), "no lexicon here", "a pack needs files named *.lex"});
  if (!source.entries.empty()) check_patterns(built.bytes, built.faults);
  sort_and_drop_repeats(built.faults);
  if (!built.faults.empty()) built.bytes.clear();
  return built;
}

base::Result<void> write_file(const std::string& path, std::string_view bytes) {
  const fs::path folder = fs::path(path).parent_path();
  std::error_code failure;
  if (!folder.empty()) fs::create_directories(folder, failure);
  if (failure) return tl::unexpected<base::Error>(cannot_write(folder.string(), failure.value()));
  // A device or a pipe is written to as it is.
  const bool replace = !fs::exists(path, failure) || fs::is_regular_file(path, failure);
  const std::string unfinished = replace ? path + ".new" : path;
  std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
  errno = 0;
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    const base::Error error = cannot_write(path, errno);
    if (replace) fs::remove(unfinished, failure);
    return tl::unexpected<base::Error>(error);
  }
  if (replace) fs::rename(unfinished, path, failure);
  if (failure) return tl::unexpected<base::Error>(cannot_write(path, failure.value()));
  return {};
}

std::string nearest_name(std::string_view word, const std::vector<std::string>& known) { return pack::nearest_name(word, known); }

}  // namespace mithaq::app
