// Both doors of the pack room. Bytes that begin like a compiled pack go to the opener, as they are and with their header put right. Others
// are the source of a pack: lexicon, paradigms, concepts, patterns, parted by NULs; what comes after the fourth NUL are changes to the
// bytes that the compiler makes of it, seven bytes each: the place (24 bits, counted in words of 32 bits) and the new word. Whatever is
// opened must be safe to read a text with.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "find/finder.h"
#include "pack/compile.h"
#include "pack/format.h"
#include "pack/lookup.h"
#include "pack/pack.h"
#include "text/utf8.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace mithaq::pack {
namespace {

constexpr std::string_view kMagicBytes(kMagic, sizeof kMagic);
// Agreements, dates and names, two lines: "memorandum / wa-waqqa'a al-wazir Ahmad treaty ma'a misr 5 mayu 2024".
constexpr std::string_view kText =
    "\u0645\u0630\u0643\u0631\u0629\n\u0648\u0648\u0642\u0639 \u0627\u0644\u0648\u0632\u064A\u0631 \u0623\u062D\u0645\u062F "
    "\u0645\u0639\u0627\u0647\u062F\u0629 \u0645\u0639 \u0645\u0635\u0631 5 \u0645\u0627\u064A\u0648 2024. a b c a b c a";

void check(bool holds) {
  if (!holds) std::abort();
}

// Everything that a pack tells of itself.
void read_all(const Pack& pack) {
  std::size_t bytes = pack.feature_names().size() + pack.resource("role.weights").size();
  for (const std::string& name : pack.concept_names()) check(pack.concept_id(name) != kNoConcept);
  for (EntryId id = 0; id < pack.entry_count(); ++id) {
    bytes += pack.entry_term(id).size() + pack.concept_name(pack.entry_concept(id)).size();
    for (const std::string_view value : pack.values(id)) bytes += value.size();
    bytes += pack.property(id, "kind").value_or("").size();
  }
  for (const Pack::PatternText& pattern : pack.patterns()) bytes += pattern.content.size();
  check(bytes < SIZE_MAX);
}

void read_text(Pack pack) {
  auto finder = find::Finder::make(std::move(pack));
  if (!finder) return check(!finder.error().empty());
  find::Finder::Scratch scratch(*finder);
  doc::Document document;
  document.text = kText;
  document.published = "2024-05-15";
  std::vector<doc::Report> reports;
  std::vector<doc::Mention> mentions;
  finder->reports(document, scratch, reports, false);
  finder->mentions(document, scratch, mentions);
  for (const doc::Mention& mention : mentions) check(mention.span.begin < mention.span.end && mention.span.end <= document.text.size());
}

void open(const std::string& bytes) {
  const auto pack = Pack::from_bytes(bytes, "fuzz.pack");
  if (!pack) return check(!pack.error().what.empty() && pack.error().where == "fuzz.pack");
  read_all(*pack);
  read_text(*pack);
}

// So that what lies behind version and checksum is looked at too.
std::string with_header_put_right(std::string bytes) {
  Header header;
  if (bytes.size() < sizeof header) return bytes;
  std::memcpy(&header, bytes.data(), sizeof header);
  header.version = kFormatVersion;
  header.file_size = bytes.size();
  header.checksum = XXH3_64bits(bytes.data() + sizeof header, bytes.size() - sizeof header);
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

std::string changed(std::string bytes, std::string_view changes) {
  for (; changes.size() >= 7; changes.remove_prefix(7)) {
    std::uint32_t place = 0;
    std::memcpy(&place, changes.data(), 3);
    const std::size_t at = place % (bytes.size() / 4) * 4;
    std::memcpy(bytes.data() + at, changes.data() + 3, 4);
  }
  return bytes;
}

void compile_source(std::string_view bytes) {
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    part = bytes.substr(0, bytes.find('\0'));
    bytes.remove_prefix(std::min(part.size() + 1, bytes.size()));
    if (text::first_invalid(part) != std::string_view::npos) return;  // the reader of files refuses it
  }
  PackSource source;
  ConceptTable concepts;
  Faults faults;
  parse_lexicon("fuzz.lex", parts[0], source, faults);
  parse_paradigms("fuzz.par", parts[1], source.paradigms, faults);
  parse_concepts("concepts.def", parts[2], concepts, faults);
  if (!parts[3].empty()) source.patterns.push_back({"fuzz.pat", std::string(parts[3])});
  lint(source, concepts, faults);
  for (const base::Error& fault : faults) check(!fault.what.empty() && fault.where.find(':') != std::string::npos);
  const std::size_t linted = faults.size();
  const std::string compiled = compile(source, faults);
  for (const base::Error& fault : faults) check(!fault.what.empty());
  if (faults.size() > linted) return;  // words that the linter does not know do no harm
  const auto pack = Pack::from_bytes(compiled, "fuzz.pack");
  check(pack.has_value());
  read_text(*pack);
  if (bytes.size() >= 7) open(with_header_put_right(changed(compiled, bytes)));
}

}  // namespace
}  // namespace mithaq::pack

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.starts_with(mithaq::pack::kMagicBytes)) {
    mithaq::pack::open(bytes);
    mithaq::pack::open(mithaq::pack::with_header_put_right(bytes));
  } else {
    mithaq::pack::compile_source(bytes);
  }
  return 0;
}
