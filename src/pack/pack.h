// A compiled pack: immutable, mapped from a file, shared by all threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "pack/format.h"
#include "pack/words.h"

namespace mithaq::pack {

using ConceptId = std::uint16_t;
using EntryId = std::uint32_t;
using KeyId = std::uint32_t;
inline constexpr KeyId kNoKey = 0xFFFFFFFF;
inline constexpr ConceptId kNoConcept = 0xFFFF;

class Pack {
 public:
  // Errors: kNotFound, kUnreadable, kMalformed (not a pack, cut short or damaged), kVersion (made by another version of the compiler).
  static base::Result<Pack> open(const std::string& path);
  static base::Result<Pack> from_bytes(std::string bytes, const std::string& name);

  // Of all its bytes: another pack has another one.
  std::uint64_t checksum() const { return checksum_; }

  std::size_t concept_count() const { return concepts_.size(); }
  std::string_view concept_name(ConceptId id) const { return text(concepts_[id]); }
  ConceptId concept_id(std::string_view name) const;  // kNoConcept when unknown
  std::vector<std::string> concept_names() const;

  // Bit of a feature; 0 when unknown.
  std::uint64_t feature(std::string_view name) const;
  std::vector<std::string> feature_names() const;

  std::size_t entry_count() const { return entries_.size(); }
  ConceptId entry_concept(EntryId id) const { return entries_[id].concept_id; }
  std::string_view entry_term(EntryId id) const { return text(entries_[id].term); }
  KeyId key(std::string_view name) const;  // kNoKey when no entry has it
  std::optional<std::string_view> property(EntryId id, KeyId key) const {
    const EntryRecord& entry = entries_[id];
    const PropertyRecord* at = properties_.data() + entry.first_property;
    for (const PropertyRecord* const end = at + entry.property_count; at != end; ++at)
      if (at->key == key) return text(at->value);
    return std::nullopt;
  }
  std::optional<std::string_view> property(EntryId id, std::string_view name) const { return property(id, key(name)); }
  // Values of all properties of an entry, in the order of its line.
  std::vector<std::string_view> values(EntryId id) const {
    std::vector<std::string_view> out;
    for (const PropertyRecord& p : properties_.subspan(entries_[id].first_property, entries_[id].property_count))
      out.push_back(text(p.value));
    return out;
  }

  struct PatternText {
    std::string_view name;
    std::string_view content;
  };
  std::vector<PatternText> patterns() const;
  // Content of the file whose name ends with `name` ("role.weights"); empty when the pack has none.
  std::string_view resource(std::string_view name) const;

  // --- for the look-up ------------------------------------------------------------------------------------------------------
  std::string_view text(StringRef ref) const { return {text_.data() + ref.offset, ref.size}; }
  std::span<const CliticRecord> clitics() const { return clitics_; }
  bool may_begin(std::uint64_t word) const { return (first_words_[word / 64 & (first_words_.size() - 1)] >> (word % 64) & 1U) != 0; }
  // Node reached from `node` over a word, or 0.
  std::uint32_t step(std::uint32_t node, std::uint64_t word) const { return transition(transition_key(node, word)); }
  // The same, by the key of the transition.
  std::uint32_t transition(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key >> (64 - table_bits_);; at = (at + 1) & mask) {
      if (slots_[at].key == key) return slots_[at].node;
      if (slots_[at].key == 0) return 0;
    }
  }
  // Ask memory for what will be read soon; these tables are far larger than caches.
  void expect_step(std::uint32_t node, std::uint64_t word) const { expect_transition(transition_key(node, word)); }
  void expect_transition(std::uint64_t key) const { __builtin_prefetch(&slots_[key >> (64 - table_bits_)]); }
  void expect_node(std::uint32_t id) const { __builtin_prefetch(&nodes_[id]); }
  void expect_forms(const NodeRecord& node) const { __builtin_prefetch(forms_.data() + node.first_form); }
  const NodeRecord& node(std::uint32_t id) const { return nodes_[id]; }
  std::span<const FormRecord> forms(const NodeRecord& node) const { return forms_.subspan(node.first_form, node.form_count); }

 private:
  struct Storage;
  static base::Result<Pack> from_storage(std::shared_ptr<const Storage> storage, const std::string& name);
  bool readable(StringRef ref) const;  // inside the text, and UTF-8
  bool names_hold() const;
  bool entries_hold() const;
  bool look_up_holds() const;

  std::shared_ptr<const Storage> storage_;
  std::uint64_t checksum_ = 0;
  std::uint32_t table_bits_ = 0;
  std::span<const char> text_;
  std::span<const StringRef> concepts_, features_, keys_;
  std::unordered_map<std::string_view, ConceptId> concept_ids_;
  std::span<const EntryRecord> entries_;
  std::span<const PropertyRecord> properties_;
  std::span<const Slot> slots_;
  std::span<const NodeRecord> nodes_;
  std::span<const FormRecord> forms_;
  std::span<const std::uint64_t> first_words_;
  std::span<const CliticRecord> clitics_;
  std::span<const PatternRecord> patterns_;
};

}  // namespace mithaq::pack
