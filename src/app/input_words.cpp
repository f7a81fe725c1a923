// The words of a command line -> read options.
#include <array>
#include <utility>

#include "app/intake.h"
#include "pack/source.h"
#include "read/day.h"
#include "read/stream.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

struct Part {
  std::string_view name;
  std::string read::FieldNames::* key;
};

constexpr std::array<Part, 7> kParts = {{{"id", &read::FieldNames::id},
                                         {"text", &read::FieldNames::text},
                                         {"title", &read::FieldNames::title},
                                         {"published", &read::FieldNames::published},
                                         {"source", &read::FieldNames::source},
                                         {"url", &read::FieldNames::url},
                                         {"language", &read::FieldNames::language}}};

std::string parts_hint(std::string_view wrong) {
  std::vector<std::string> names;
  std::string all;
  for (const Part& part : kParts) {
    names.emplace_back(part.name);
    all += (all.empty() ? "" : ", ") + names.back();
  }
  const std::string near = pack::nearest_name(wrong, names);
  return near.empty() ? "parts are: " + all : "did you mean " + near + "?";
}

// One "part=key" of the list.
Result<void> set_field(std::string_view pair, read::FieldNames& fields) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string_view::npos)
    return fail(ErrorCode::kMalformed, "--fields", "\"" + std::string(pair) + "\" has no =", "write part=key, as in text=body,id=number");
  for (const Part& part : kParts) {
    if (part.name != pair.substr(0, equals)) continue;
    fields.*part.key = std::string(pair.substr(equals + 1));
    return {};
  }
  const std::string name(pair.substr(0, equals));
  return fail(ErrorCode::kUnknownName, "--fields", "a document has no part named " + name, parts_hint(name));
}

Result<void> set_fields(std::string_view list, read::FieldNames& fields) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    if (auto done = set_field(list.substr(0, comma), fields); !done) return done;
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return {};
}

}  // namespace

Result<read::ReadOptions> read_options(const InputWords& words) {
  read::ReadOptions options;
  const auto format = read::format_of_word(words.format);
  if (!format) return fail(ErrorCode::kUnknownName, "--input", "no format named " + words.format, "auto, text, html, json or jsonl");
  options.format = *format;
  if (auto done = set_fields(words.fields, options.fields); !done) return tl::unexpected<base::Error>(done.error());
  if (!words.published.empty() && (words.published.size() != 10 || read::leading_day(words.published) != words.published))
    return fail(ErrorCode::kMalformed, "--published", "\"" + words.published + "\" is no day of the calendar",
                "write YYYY-MM-DD, as in 2025-05-19");
  options.language = read::primary_language(words.language);
  if (options.language.empty() && !words.language.empty())
    return fail(ErrorCode::kMalformed, "--language", "\"" + words.language + "\" is no language code", "write ISO 639, as in ar");
  options.encoding = words.encoding;
  options.published = words.published;
  options.source = words.source;
  return options;
}

}  // namespace mithaq::app
