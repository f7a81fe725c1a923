// Which parties and signatories of a register are on a watch-list.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/register_pages.h"
#include "app/watch_list.h"

namespace mithaq::app {

struct ScreenOptions {
  ListWords words;     // which agreements
  double least = 0.8;  // score
};

struct Screened {
  std::size_t agreements = 0;
  std::size_t names = 0;  // that were looked up
  std::size_t hits = 0;
};

// Gives `write` each hit, agreement after agreement in the order of their ids, the likeliest first: a JSON line, or a block for people.
// States themselves are not looked for. Errors: those of the filter and of the store.
base::Result<Screened> screen_register(registry::Store& store, const WatchList& list, const link::Matcher& matcher,
                                       const ScreenOptions& options, const RegisterPage& page,
                                       const std::function<bool(std::string_view)>& write);

}  // namespace mithaq::app
