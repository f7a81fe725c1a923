#include "find/frames.h"

namespace mithaq::find {

tl::expected<PatternBook, std::vector<base::Error>> PatternBook::load(const pack::Pack& pack) {
  std::vector<match::PatternFile> files;
  for (const pack::Pack::PatternText& text : pack.patterns())
    if (text.name.ends_with(".pat")) files.push_back({std::string(text.name), std::string(text.content)});
  auto set = match::PatternSet::load(files, PackVocabulary(pack));
  if (!set) return tl::unexpected(set.error());
  PatternBook book;
  book.set_ = std::make_unique<match::PatternSet>(std::move(*set));
  return book;
}

void FrameReader::run(const Analysis& analysis, const std::vector<Anchor>& anchors, std::uint32_t sentence, std::vector<Frame>& out) {
  lattice_.build(analysis, anchors, sentence);
  set_.run(lattice_.lattice(), scratch_, matches_);
  for (const match::Match& m : matches_.matches) {
    Frame frame;
    frame.pattern = m.pattern;
    frame.sentence = sentence;
    frame.first = lattice_.token_of(m.from);
    frame.last = lattice_.token_of(m.to);
    frame.skipped = m.skipped;
    for (const match::Capture& capture : matches_.captures_of(m)) {
      Role role;
      role.role = capture.role;
      role.first = lattice_.token_of(capture.from);
      role.last = lattice_.token_of(capture.to);
      role.span = lattice_.span(analysis, capture.from, capture.to);
      if (capture.payload != match::kNoPayload) {
        const Payload payload = unpack_payload(capture.payload);
        role.source = payload.source;
        role.index = payload.index;
        role.single = true;
      }
      frame.roles.push_back(role);
    }
    out.push_back(std::move(frame));
  }
}

}  // namespace mithaq::find
