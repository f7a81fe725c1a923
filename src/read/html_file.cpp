#include "read/page.h"
#include "read/page_facts.h"
#include "read/text_file.h"

namespace mithaq::read {
namespace {

class HtmlStream : public DocumentStream {
 public:
  explicit HtmlStream(Opened opened) : opened_(std::move(opened)) {}

  bool next(doc::Document& document) override {
    if (done_) return false;
    done_ = true;
    clear(document);
    std::string html;
    if (!read_whole(opened_, Declares::kMarkup, html)) return false;
    Page page = read_page(html);
    finish_facts(page);
    document.text = main_text(page);
    if (document.text.empty()) return tell_no_text();
    if (page.cut) tell_cut();
    take_facts(page, document);
    fill_defaults(document, opened_.options);
    return true;
  }

 private:
  void take_facts(const Page& page, doc::Document& document) const {
    document.id = opened_.stem;
    document.origin = opened_.name;
    document.title = page.fact(PageFact::kTitle);
    document.published = page.fact(PageFact::kPublished);
    document.source = page.fact(PageFact::kSource);
    document.url = page.fact(PageFact::kUrl);
    document.language = page.fact(PageFact::kLanguage);
  }

  bool tell_no_text() const {
    opened_.diagnostics.error({base::ErrorCode::kMalformed, opened_.name, "no main text was found in the page", {}});
    return false;
  }

  void tell_cut() const {
    opened_.diagnostics.warning(
        {base::ErrorCode::kLimit, opened_.name, "the page has more than a million pieces of text, the rest is left out", {}});
  }

  Opened opened_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<DocumentStream> html_stream(Opened opened) { return std::make_unique<HtmlStream>(std::move(opened)); }

}  // namespace mithaq::read
