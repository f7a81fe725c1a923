// Finder::trial: a pattern of the user's own, tried on text.
#include <algorithm>

#include "find/finder_body.h"

namespace mithaq::find {

// The trial's pattern beside those of the pack, so that it may use their definitions.
class Finder::Trial {
 public:
  explicit Trial(match::PatternSet set) : set(std::move(set)) {}
  match::PatternSet set;
};

namespace {

constexpr const char* kTrialFile = "pattern";

bool is_file(std::string_view pattern) {
  return pattern.find("->") != std::string_view::npos || pattern.find('\n') != std::string_view::npos;
}

// A pattern needs a name and a frame; one expression alone gets them here.
std::string as_file(std::string_view pattern) {
  return is_file(pattern) ? std::string(pattern) + "\n" : "trial -> Trial\n    " + std::string(pattern) + "\n";
}

}  // namespace

tl::expected<std::shared_ptr<const Finder::Trial>, std::vector<base::Error>> Finder::trial(std::string_view pattern) const {
  std::vector<match::PatternFile> files;
  for (const pack::Pack::PatternText& text : body_->pack.patterns())
    if (text.name.ends_with(".pat")) files.push_back({std::string(text.name), std::string(text.content)});
  files.push_back({kTrialFile, as_file(pattern)});
  auto set = match::PatternSet::load(files, PackVocabulary(body_->pack), match::Strictness::kTrial);
  if (!set) return tl::unexpected(set.error());
  return std::make_shared<const Trial>(std::move(*set));
}

std::vector<Finder::Catch> Finder::try_on(const Trial& trial, const doc::Document& document, Scratch& scratch) const {
  std::vector<Catch> out;
  analyse(document, scratch);
  Scratch::Body& s = *scratch.body_;
  find_anchors(body_->pack, body_->concepts, s.analysis, s.anchors);
  FrameReader reader(body_->pack, body_->concepts, trial.set);
  std::vector<Frame> frames;
  for (std::uint32_t i = 0; i < s.analysis.tokens.sentences.size(); ++i) reader.run(s.analysis, s.anchors, i, frames);
  for (const Frame& frame : frames) {
    if (trial.set.pattern(frame.pattern).file != kTrialFile) continue;
    Catch found;
    found.span = s.analysis.span(frame.first, std::max(frame.last, frame.first + 1));
    for (const Role& role : frame.roles) found.roles.emplace_back(std::string(trial.set.role_name(role.role)), role.span);
    out.push_back(std::move(found));
  }
  return out;
}

}  // namespace mithaq::find
