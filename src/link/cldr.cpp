#include "link/cldr.h"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <memory>

namespace mithaq::link {
namespace {

constexpr std::size_t kAlpha2 = 2;

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

icu::Locale locale_of(std::size_t script) { return icu::Locale(std::string(script_name(static_cast<Script>(script))).c_str()); }

}  // namespace

std::vector<CldrName> cldr_states() {
  std::vector<CldrName> out;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    if (std::string_view(*code).size() != kAlpha2) continue;
    CldrName name{*code, {}};
    const icu::Locale territory("", *code);
    for (std::size_t s = 0; s < kScripts; ++s) {
      icu::UnicodeString shown;
      name.names[s] = utf8(territory.getDisplayCountry(locale_of(s), shown));
    }
    out.push_back(std::move(name));
  }
  return out;
}

std::vector<CldrName> cldr_cities() {
  UErrorCode status = U_ZERO_ERROR;
  std::array<std::unique_ptr<icu::TimeZoneNames>, kScripts> names;
  for (std::size_t s = 0; s < kScripts; ++s) names[s].reset(icu::TimeZoneNames::createInstance(locale_of(s), status));
  const std::unique_ptr<icu::StringEnumeration> zones(
      icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
  std::vector<CldrName> out;
  if (U_FAILURE(status)) return out;
  while (const icu::UnicodeString* zone = zones->snext(status)) {
    std::array<char, 8> region{};
    icu::TimeZone::getRegion(*zone, region.data(), static_cast<int32_t>(region.size()), status);
    if (U_FAILURE(status)) break;
    CldrName name{region.data(), {}};
    for (std::size_t s = 0; s < kScripts; ++s) {
      icu::UnicodeString shown;
      names[s]->getExemplarLocationName(*zone, shown);
      name.names[s] = utf8(shown);
    }
    out.push_back(std::move(name));
  }
  return out;
}

}  // namespace mithaq::link
