// Who is who inside one document: mentions of one state, body, company or person gathered.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

using EntityId = std::uint32_t;

struct Entity {
  NameType type = NameType::kUnknown;
  std::string_view state;
  std::string_view party_type;
  std::vector<std::uint32_t> mentions;  // indices of Analysis::names, in order of the text
  std::vector<std::string> words;       // folded words without article, of the fullest mention
  std::vector<std::string> alias;       // folded words of its short name
  std::string owner;                    // its head and the folded words behind it, in one: the same whatever form the head has
  pack::EntryId head = 0xFFFFFFFF;
};

// Folded words of a span without articles and punctuation. `tokens` is working memory.
std::vector<std::string> plain_words(std::string_view text, text::TokenLayer& tokens);
std::vector<std::string> plain_words(std::string_view text);

class EntityTable {
 public:
  // `outlet_state`: state whose affairs the outlet reports when none is named; may be empty.
  void build(const pack::Pack& pack, const Analysis& analysis, std::string_view outlet_state);

  // The entity that a name stands for; none for "the two sides" and the like.
  std::optional<EntityId> of(std::uint32_t name) const;
  // The entity of a state by its code; made when the document only has its nationality.
  EntityId state(std::string_view code);
  std::optional<EntityId> find_state(std::string_view code) const;
  const Entity& entity(EntityId id) const { return entities_[id]; }
  std::size_t size() const { return entities_.size(); }

  // The state that most of the document speaks of, or empty.
  std::string_view home_state() const { return home_; }

 private:
  EntityId add(Entity entity);
  void note(EntityId id, const std::vector<std::string>& words);
  EntityId place(const Name& name);
  std::optional<EntityId> alias_of(std::uint32_t index) const;
  EntityId named(const pack::Pack& pack, pack::KeyId id_key, std::uint32_t index);
  std::optional<EntityId> nominal(const Name& name) const;
  std::string owner_of(const std::vector<std::string>& words, const Name& name) const;
  bool same_without_head(const std::vector<std::string>& words, const Name& name, const Entity& e) const;
  std::optional<EntityId> same_words(const std::vector<std::string>& words, const Name& name) const;
  void join_description(std::uint32_t index);
  void find_home(const Analysis& analysis, std::string_view outlet_state);

  std::vector<std::string> words_of(base::Span span) const { return plain_words(a_->words(span), layer_); }

  const Analysis* a_ = nullptr;
  const pack::Pack* pack_ = nullptr;
  pack::KeyId generic_key_{};
  pack::ConceptId org_head_{};
  std::vector<Entity> entities_;
  std::vector<std::uint64_t> word_bits_;  // of each entity: the words that it has, or had, in its names
  std::vector<std::optional<EntityId>> of_name_;
  std::unordered_map<std::string, EntityId> by_state_;
  std::unordered_map<std::string_view, EntityId> by_id_;  // of names that the pack knows under one id
  std::string_view home_;
  mutable text::TokenLayer layer_;  // working memory
};

}  // namespace mithaq::find
