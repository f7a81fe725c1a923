// Does all that the sections of a pack say of each other hold? Checked once when it is opened, so that nothing has to be checked when it
// is read: a file with a right checksum may still have been made by hand, or by a compiler with a fault.
#include <algorithm>

#include "pack/pack.h"
#include "text/utf8.h"

namespace mithaq::pack {
namespace {

bool inside(std::size_t first, std::size_t count, std::size_t size) { return first <= size && count <= size - first; }

}  // namespace

bool Pack::readable(StringRef ref) const {
  return inside(ref.offset, ref.size, text_.size()) && text::first_invalid(text(ref)) == std::string_view::npos;
}

bool Pack::names_hold() const {
  const auto all_readable = [&](std::span<const StringRef> refs) {
    return std::all_of(refs.begin(), refs.end(), [&](StringRef ref) { return readable(ref); });
  };
  // Learnt weights are binary; all other files are text.
  const auto file_holds = [&](const PatternRecord& file) {
    return readable(file.name) &&
           (text(file.name).ends_with(".model") ? inside(file.content.offset, file.content.size, text_.size()) : readable(file.content));
  };
  return concepts_.size() <= kMostConcepts && features_.size() <= kMostFeatures && all_readable(concepts_) && all_readable(features_) &&
         all_readable(keys_) && std::all_of(patterns_.begin(), patterns_.end(), file_holds);
}

bool Pack::entries_hold() const {
  return std::all_of(entries_.begin(), entries_.end(),
                     [&](const EntryRecord& entry) {
                       return readable(entry.term) && entry.concept_id < concepts_.size() &&
                              inside(entry.first_property, entry.property_count, properties_.size());
                     }) &&
         std::all_of(properties_.begin(), properties_.end(),
                     [&](const PropertyRecord& property) { return property.key < keys_.size() && readable(property.value); });
}

bool Pack::look_up_holds() const {
  const auto clitic_holds = [&](const CliticRecord& clitic) {
    return readable(clitic.form) && readable(clitic.after) && clitic.form.size > 0 && clitic.form.size <= kLongestClitic &&
           clitic.concept_id < concepts_.size();
  };
  return !nodes_.empty() &&
         std::all_of(nodes_.begin(), nodes_.end(),
                     [&](const NodeRecord& node) { return inside(node.first_form, node.form_count, forms_.size()); }) &&
         std::all_of(forms_.begin(), forms_.end(),
                     [&](const FormRecord& form) { return form.entry < entries_.size() && form.concept_id < concepts_.size(); }) &&
         std::all_of(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.node < nodes_.size(); }) &&
         std::any_of(slots_.begin(), slots_.end(), [](const Slot& slot) { return slot.key == 0; }) &&  // where a search ends
         std::all_of(clitics_.begin(), clitics_.end(), clitic_holds);
}

}  // namespace mithaq::pack
