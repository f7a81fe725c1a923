// News that nobody wrote: where no archive is at hand, a corpus of the same mix is put together from templates.
#pragma once

#include <cstddef>
#include <string>

namespace mithaq::bench {

// JSON Lines of `documents` documents. One in ten tells of an agreement; with `only_agreements`, all do. The same for the same arguments on
// every machine. Empty when the templates cannot be read.
std::string generate_news(const std::string& templates_file, std::size_t documents, bool only_agreements);

}  // namespace mithaq::bench
