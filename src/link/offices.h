// What office a title of a person names: "the Russian foreign minister" is foreign_minister of RU. The words are rows "office" of
// packs/world/link/persons.names; "former" among them are words that say the office is no longer held.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::link {

class Offices {
 public:
  void add(std::string_view code, std::string_view phrase);

  struct Found {
    std::string office;     // a code as of OfficeTerm; empty: none that we know, or a former one
    std::size_t rest = 0;   // byte of the title after the words of the office
    bool one_word = false;  // "president": of what, the rest must tell
  };
  // The longest phrase that the title begins with; Arabic articles do not matter. `title` must be valid UTF-8.
  Found find(std::string_view title) const;

 private:
  std::map<std::string, std::string, std::less<>> codes_;  // words, each followed by a space -> code
};

}  // namespace mithaq::link
