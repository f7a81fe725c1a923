#include "schema/schema.h"

#include <algorithm>

#include "schema/embedded.h"

namespace mithaq::schema {
namespace {

constexpr std::string_view kAnyFrame = "Any";

// The lists hold at most some sixty terms: a scan is as fast as a map.
const Term* find(const std::vector<Term>& terms, std::string_view code) {
  const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& t) { return t.code == code; });
  return found == terms.end() ? nullptr : &*found;
}

std::string_view role_of(const Frame* frame, std::string_view role) {
  if (frame == nullptr) return {};
  const auto found = std::find_if(frame->roles.begin(), frame->roles.end(), [&](const auto& pair) { return pair.first == role; });
  return found == frame->roles.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

const Schema& Schema::builtin() {
  // A test shows that the files that were built in load without fault.
  static const Schema kSchema = load(embedded_files()).value_or(Schema());
  return kSchema;
}

const Term* Schema::kind(std::string_view code) const { return find(kinds_, code); }
const Term* Schema::status(std::string_view code) const { return find(statuses_, code); }
const Term* Schema::field(std::string_view code) const { return find(fields_, code); }
const Term* Schema::role(std::string_view code) const { return find(roles_, code); }
const Term* Schema::party_type(std::string_view code) const { return find(party_types_, code); }
const Term* Schema::salience(std::string_view code) const { return find(saliences_, code); }

const Frame* Schema::frame(std::string_view name) const {
  const auto found = std::find_if(frames_.begin(), frames_.end(), [&](const Frame& f) { return f.name == name; });
  return found == frames_.end() ? nullptr : &*found;
}

int Schema::kind_rank(std::string_view code) const {
  const Term* term = kind(code);
  return term == nullptr ? 0 : term->rank;
}

int Schema::status_order(std::string_view code) const {
  const Term* term = status(code);
  return term == nullptr ? 0 : term->rank;
}

std::string_view Schema::parent_field(std::string_view code) const {
  const Term* term = field(code);
  return term == nullptr ? std::string_view() : std::string_view(term->parent);
}

std::string_view Schema::frame_status(std::string_view name) const {
  const Frame* found = frame(name);
  return found == nullptr ? std::string_view() : std::string_view(found->status);
}

std::string_view Schema::frame_role(std::string_view name, std::string_view role) const {
  const Frame* found = frame(name);
  if (found == nullptr) return {};
  const std::string_view own = role_of(found, role);
  return own.empty() ? role_of(frame(kAnyFrame), role) : own;
}

}  // namespace mithaq::schema
