#include "find/furniture.h"

namespace mithaq::find {
namespace {

class Marker {
 public:
  Marker(const pack::Pack& pack, const Concepts& c, Analysis& a) : pack_(pack), c_(c), a_(a), ends_(pack.key("ends")) {}

  void run() {
    const auto count = static_cast<std::uint32_t>(a_.tokens.tokens.size());
    for (std::uint32_t t = 1; t < count; ++t) {
      if (!a_.tokens.tokens[t].line_start) continue;
      const pack::Hit* hit = furniture_at(t);
      if (hit == nullptr) continue;
      // What ends the article stands after most of it; nearer the top it is only a line.
      const bool closes = pack_.property(hit->entry, ends_).has_value() && t * 2 > count;
      const std::uint32_t end = closes ? count : line_end(t);
      for (std::uint32_t k = t; k < end; ++k) a_.info[k].furniture = true;
      t = end - 1;
    }
  }

 private:
  std::uint32_t line_end(std::uint32_t t) const {
    std::uint32_t end = t + 1;
    while (end < a_.tokens.tokens.size() && !a_.tokens.tokens[end].line_start) ++end;
    return end;
  }

  const pack::Hit* furniture_at(std::uint32_t t) const {
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      if (h.concept_id != c_.furniture || h.cut != 0) continue;
      const bool whole = h.last == line_end(t);
      const bool headed = h.last < a_.tokens.tokens.size() && (a_.tokens.form(h.last) == ":" || a_.tokens.form(h.last) == "-");
      if (whole || headed || !pack_.property(h.entry, c_.k_weak)) return &h;
    }
    return nullptr;
  }

  const pack::Pack& pack_;
  const Concepts& c_;
  Analysis& a_;
  pack::KeyId ends_;
};

}  // namespace

void mark_furniture(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { Marker(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
