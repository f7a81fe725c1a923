#include "export/ids.h"

#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <xxhash.h>

#include <array>
#include <utility>

namespace mithaq::exports {
namespace {

constexpr std::string_view kState = "state:";
constexpr std::string_view kEnglish = "en";

// Former states, for which CLDR gives the name of one that came after.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFormer = {{{"AN", "Netherlands Antilles"},
                                                                                   {"CS", "Czechoslovakia"},
                                                                                   {"DD", "German Democratic Republic"},
                                                                                   {"SU", "Soviet Union"},
                                                                                   {"YD", "South Yemen"},
                                                                                   {"YU", "Yugoslavia"}}};

std::string hexadecimal(const unsigned char* bytes, std::size_t size) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < size; ++i) {
    out.push_back(kDigits[bytes[i] >> 4U]);
    out.push_back(kDigits[bytes[i] & 15U]);
  }
  return out;
}

}  // namespace

std::string state_name(const std::string& state, std::string_view language) {
  for (const auto& [code, name] : kFormer)
    if (code == state) return std::string(language == kEnglish ? name : std::string_view());
  constexpr int32_t kMost = 200;  // UTF-16 code units
  std::array<UChar, kMost> name{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t size = ::uloc_getDisplayCountry(("und_" + state).c_str(), std::string(language).c_str(), name.data(), kMost, &status);
  if (U_FAILURE(status) != 0 || status == U_USING_DEFAULT_WARNING || size >= kMost) return {};
  std::string out;
  icu::UnicodeString(name.data(), size).toUTF8String(out);
  return out;
}

bool WrittenIds::insert(std::string_view id) { return hashes_.insert(XXH3_64bits(id.data(), id.size())).second; }

std::string digest(std::initializer_list<std::string_view> pieces) {
  std::string all;
  for (const std::string_view piece : pieces) all.append(std::to_string(piece.size())).append(":").append(piece);
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(all.data(), all.size()));
  return hexadecimal(static_cast<const unsigned char*>(canonical.digest), sizeof canonical.digest);
}

std::string party_id(const Party& party) {
  if (!party.key.starts_with(kState)) return "party-" + digest({party.key});
  std::string out = "state-";
  for (const char c : party.key.substr(kState.size())) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return out;
}

std::string party_label(const Party& party) {
  const std::string state = party.key.starts_with(kState) ? state_name(party.key.substr(kState.size()), kEnglish) : std::string();
  return state.empty() ? party.name : state;
}

std::string document_id(const registry::Document& document) { return hexadecimal(document.sha256.data(), document.sha256.size()); }

}  // namespace mithaq::exports
