// What speaks for and against two reports telling of one agreement, as named features. The same for (a, b) and (b, a).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "link/agreement_outline.h"
#include "link/agreement_traits.h"

namespace mithaq::link {

// A name of a group of features ("party", "date") or of a finding ("same day") with its hash, which for written ones is worked out by the
// compiler: weights are looked up some forty times for each two reports.
struct FeatureWord {
  std::string_view text;
  std::uint64_t hash = 0;

  template <std::size_t kSize>
  consteval FeatureWord(const char (&written)[kSize]) : FeatureWord(std::string_view(written, kSize - 1)) {}
  constexpr explicit FeatureWord(std::string_view words) : text(words), hash(word_hash(words)) {}
};

// The hash of "group=finding".
constexpr std::uint64_t feature_hash(std::uint64_t group, std::uint64_t finding) {
  return (group ^ (finding >> 32U | finding << 32U)) * 0x9E3779B97F4A7C15ULL;
}

// Takes a feature: a group and what was found. Refers to a function that outlives it.
class FeatureSink {
 public:
  template <typename F>
  explicit FeatureSink(F& f)
      : object_(std::addressof(f)),
        call_([](void* object, const FeatureWord& group, const FeatureWord& finding) { (*static_cast<F*>(object))(group, finding); }) {}
  void operator()(const FeatureWord& group, const FeatureWord& finding) const { call_(object_, group, finding); }

 private:
  void* object_;
  void (*call_)(void*, const FeatureWord&, const FeatureWord&);
};

void compare_reports(const AgreementTraits& a, const AgreementTraits& b, FeatureSink sink);
// Of these features, the ones that the outlines tell.
void compare_outlines(const AgreementOutline& a, const AgreementOutline& b, FeatureSink sink);

}  // namespace mithaq::link
