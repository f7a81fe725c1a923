#include "link/known.h"

#include <algorithm>

namespace mithaq::link {
namespace {

std::string with_kind(NameKind kind, std::string_view text) { return static_cast<char>('0' + static_cast<int>(kind)) + std::string(text); }

void insert(std::vector<std::uint32_t>& list, std::uint32_t number) {
  const auto at = std::lower_bound(list.begin(), list.end(), number);
  if (at == list.end() || *at != number) list.insert(at, number);
}

}  // namespace

bool held(const std::vector<OfficeTerm>& terms, std::string_view office, std::string_view day) {
  return std::any_of(terms.begin(), terms.end(), [&](const OfficeTerm& t) {
    return t.office == office && day.substr(0, t.first.size()) >= t.first && (t.last.empty() || day.substr(0, t.last.size()) <= t.last);
  });
}

std::uint32_t KnownNames::entity(NameKind kind, std::string_view id, std::string_view state) {
  const auto [at, is_new] = ids_.emplace(with_kind(kind, id), static_cast<std::uint32_t>(entities_.size()));
  if (is_new) entities_.push_back({std::string(id), kind, std::string(state), {}, {}});
  KnownEntity& e = entities_[at->second];
  if (e.state.empty()) e.state = state;
  return at->second;
}

void KnownNames::add_name(std::uint32_t entity, const std::string& written, const Name& name) {
  if (name.key.empty()) return;
  entities_[entity].names.push_back(written);
  insert(keys_[with_kind(name.kind, name.key)], entity);
  if (!name.short_key.empty()) insert(short_[with_kind(name.kind, name.short_key)], entity);
}

KnownNames::Found KnownNames::find(const Name& name) const {
  if (const auto found = keys_.find(with_kind(name.kind, name.key)); found != keys_.end()) return {found->second, true};
  if (name.short_key.empty()) return {};
  const auto found = short_.find(with_kind(name.kind, name.short_key));
  if (found == short_.end()) return {};
  Found out{found->second, false};
  // "Zain Saudi Arabia" is not the Zain of Kuwait.
  std::erase_if(out.entities, [&](std::uint32_t e) {
    const std::string& state = entities_[e].state;
    return !name.states.empty() && !std::binary_search(name.states.begin(), name.states.end(), state);
  });
  return out;
}

}  // namespace mithaq::link
