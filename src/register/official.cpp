#include "register/official.h"

#include <algorithm>
#include <vector>

#include "text/fold.h"

namespace mithaq::registry {
namespace {

// "news.wam.ae" of "https://news.wam.ae/a/b"
std::string_view host_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  return url.substr(0, url.find_first_of("/?#:"));
}

// As outlets are compared: folded, without spaces at the ends.
std::string key_of(std::string_view name) {
  std::string out = text::fold(name);
  const auto first = out.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return out.substr(first, out.find_last_not_of(' ') - first + 1);
}

// "SPA / Riyadh", "SPA - Riyadh", "Saudi agency (SPA)": the name before these, and what stands in brackets.
std::vector<std::string_view> names_in(std::string_view source) {
  const std::size_t end = std::min({source.find('/'), source.find(" - "), source.find('(')});
  std::vector<std::string_view> out = {source.substr(0, end)};
  const auto open = source.find('(');
  const auto close = source.find(')', std::min(open, source.size()));
  if (close != std::string_view::npos) out.push_back(source.substr(open + 1, close - open - 1));
  return out;
}

}  // namespace

const Officials& Officials::builtin() {
  static const Officials kOfficials(embedded_officials());
  return kOfficials;
}

Officials::Officials(std::string_view table) {
  while (!table.empty()) {
    const std::string_view line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(line.size() + 1, table.size()));
    const auto tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    states_.emplace(key_of(line.substr(0, tab)), line.substr(tab + 1));
  }
}

std::string_view Officials::state(std::string_view source, std::string_view url) const {
  for (const std::string_view name : names_in(source))
    if (const auto found = states_.find(key_of(name)); found != states_.end()) return found->second;
  for (const std::string_view name : {host_of(url), source.find('.') == std::string_view::npos ? std::string_view() : source}) {
    for (std::string_view domain = name; domain.find('.') != std::string_view::npos; domain.remove_prefix(domain.find('.') + 1))
      if (const auto found = states_.find(key_of(domain)); found != states_.end()) return found->second;
  }
  return {};
}

}  // namespace mithaq::registry
