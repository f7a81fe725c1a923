// Layout of a compiled pack file. All numbers little-endian, as the machine has them; sections begin at multiples of 8 bytes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mithaq::pack {

inline constexpr char kMagic[8] = {'m', 'i', 't', 'h', 'a', 'q', 'p', 'k'};
inline constexpr std::uint32_t kFormatVersion = 5;

inline constexpr std::size_t kMostConcepts = 0x8000;  // patterns add symbols of their own after the last
inline constexpr std::size_t kMostFeatures = 64;      // bits of a set
inline constexpr std::size_t kMostProperties = 64;    // of one entry
inline constexpr std::size_t kLongestClitic = 64;     // folded bytes

struct SectionRange {
  std::uint64_t offset = 0;  // bytes from the start of the file
  std::uint64_t count = 0;   // records
};

struct Header {
  char magic[8];
  std::uint32_t version = 0;
  std::uint32_t table_bits = 0;  // log2 of the number of slots
  std::uint64_t file_size = 0;
  std::uint64_t checksum = 0;  // XXH3-64 of all bytes after the header
  SectionRange text;           // bytes: all strings
  SectionRange concepts;       // StringRef
  SectionRange features;       // StringRef
  SectionRange keys;           // StringRef: property names
  SectionRange entries;        // EntryRecord
  SectionRange properties;     // PropertyRecord
  SectionRange slots;          // Slot: open-addressed table (node, word) -> node
  SectionRange nodes;          // NodeRecord
  SectionRange forms;          // FormRecord
  SectionRange first_words;    // std::uint64_t: bit set over the hashes of words that begin a term
  SectionRange clitics;        // CliticRecord
  SectionRange patterns;       // PatternRecord
};

struct StringRef {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

struct EntryRecord {
  StringRef term;
  std::uint32_t first_property = 0;
  std::uint16_t property_count = 0;
  std::uint16_t concept_id = 0;
};

struct PropertyRecord {
  std::uint32_t key = 0;
  StringRef value;
};

struct Slot {
  std::uint64_t key = 0;  // 0: empty
  std::uint32_t node = 0;
  std::uint32_t unused = 0;
};

// Node 0 is the root. Forms of a node are consecutive.
struct NodeRecord {
  std::uint32_t first_form = 0;
  std::uint32_t form_count = 0;
  std::uint32_t children = 0;  // bit set over the words that lead on: child_bit of each
};

struct FormRecord {
  std::uint64_t features = 0;
  std::uint32_t entry = 0;
  std::uint8_t article_required = 0;   // bit i: word i must carry the article
  std::uint8_t article_forbidden = 0;  // bit i: word i must not
  std::uint16_t concept_id = 0;        // of the entry
};

struct CliticRecord {
  StringRef form;   // folded
  StringRef after;  // only directly after this clitic; empty: anywhere
  std::uint16_t concept_id = 0;
  std::uint16_t slot = 0;
};

struct PatternRecord {
  StringRef name;
  StringRef content;
};

}  // namespace mithaq::pack
