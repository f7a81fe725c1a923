// Does all that the sections of a pack say of each other hold? Checked once when it is opened, so that nothing has to be checked when it
// is read: a file with a right checksum may still have been made by hand, or by a compiler with a fault.
#include <algorithm>
#include <utility>
#include <vector>

#include "pack/pack.h"
#include "text/utf8.h"

namespace mithaq::pack {
namespace {

bool inside(std::size_t first, std::size_t count, std::size_t size) { return first <= size && count <= size - first; }

// The runs of the text between the binary files, those of them that are UTF-8: a piece of one is UTF-8 too when no character is cut in two,
// which is quicker to see than to read each of many thousand pieces.
class SoundText {
 public:
  SoundText(std::string_view text, std::vector<std::pair<std::size_t, std::size_t>> binary) : text_(text) {
    std::sort(binary.begin(), binary.end());
    std::size_t at = 0;
    for (const auto& [begin, end] : binary) {
      add(at, begin);
      at = std::max(at, end);
    }
    add(at, text.size());
  }

  // False also where it cannot tell.
  bool holds(StringRef ref) const {
    const std::size_t begin = ref.offset;
    const std::size_t end = begin + ref.size;
    const auto behind = std::upper_bound(runs_.begin(), runs_.end(), begin, [](std::size_t at, const auto& run) { return at < run.first; });
    return behind != runs_.begin() && end <= std::prev(behind)->second && opens(begin) && opens(end);
  }

 private:
  void add(std::size_t begin, std::size_t end) {
    if (begin < end && text::first_invalid(text_.substr(begin, end - begin)) == std::string_view::npos) runs_.emplace_back(begin, end);
  }
  bool opens(std::size_t at) const { return at >= text_.size() || (static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80; }

  std::string_view text_;
  std::vector<std::pair<std::size_t, std::size_t>> runs_;
};

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
  std::vector<std::pair<std::size_t, std::size_t>> binary;
  for (const PatternRecord& file : patterns_)
    if (text(file.name).ends_with(".model")) binary.emplace_back(file.content.offset, std::size_t{file.content.offset} + file.content.size);
  const SoundText sound({text_.data(), text_.size()}, std::move(binary));
  const auto reads = [&](StringRef ref) { return sound.holds(ref) || readable(ref); };
  return std::all_of(entries_.begin(), entries_.end(),
                     [&](const EntryRecord& entry) {
                       return reads(entry.term) && entry.concept_id < concepts_.size() &&
                              inside(entry.first_property, entry.property_count, properties_.size());
                     }) &&
         std::all_of(properties_.begin(), properties_.end(),
                     [&](const PropertyRecord& property) { return property.key < keys_.size() && reads(property.value); });
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
