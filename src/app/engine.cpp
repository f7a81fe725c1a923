#include "app/engine.h"

#include <filesystem>
#include <utility>

#include "pack/pack.h"
#include "text/language.h"

namespace mithaq::app {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

// Pack files do not say yet which language they are of; there is one.
constexpr std::string_view kLanguage = "ar";
constexpr std::string_view kPackInShare = "share/mithaq/ar.pack";
constexpr int kFoldersUp = 4;  // from build/PRESET/src/doors/cli to build/PRESET

enum class Script { kArabic, kCyrillic, kOther };

// By the languages that news comes in.
Script script_of(std::string_view language) {
  static constexpr std::string_view kArabic = " ar fa ur ps ckb ku sd ug ";
  static constexpr std::string_view kCyrillic = " ru uk be bg mk kk ky tg mn ";
  const std::string padded = " " + std::string(language) + " ";
  if (kArabic.find(padded) != std::string_view::npos) return Script::kArabic;
  return kCyrillic.find(padded) != std::string_view::npos ? Script::kCyrillic : Script::kOther;
}

bool is_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

}  // namespace

tl::expected<Engine, Errors> Engine::open(const std::string& pack_file) {
  auto pack = pack::Pack::open(pack_file);
  if (!pack) return tl::unexpected<Errors>(Errors{std::move(pack.error())});
  auto finder = find::Finder::make(*pack);
  if (!finder) return tl::unexpected<Errors>(std::move(finder.error()));
  return Engine(std::move(*pack), std::move(*finder));
}

std::string_view Engine::language() const { return kLanguage; }

base::Result<std::string> find_pack(const std::string& named, const std::string& environment, const std::string& executable_folder) {
  if (!named.empty()) return named;
  if (!environment.empty()) return environment;
  std::string looked;
  fs::path folder = executable_folder;
  for (int up = 0; up <= kFoldersUp && !folder.empty(); ++up) {
    const fs::path candidate = folder / kPackInShare;
    if (is_file(candidate)) return candidate.string();
    looked += (looked.empty() ? "" : ", ") + candidate.string();
    if (folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  return base::fail(ErrorCode::kNotFound, {}, "no language pack was found",
                    "name one with --pack FILE or MITHAQ_PACK; looked for " + looked);
}

std::string language_of(const doc::Document& document) {
  const std::string_view seen = text::identify_language(document.text);
  if (document.language.empty()) return std::string(seen);
  if (seen == "und" || script_of(seen) == script_of(document.language)) return document.language;
  return std::string(seen);
}

}  // namespace mithaq::app
