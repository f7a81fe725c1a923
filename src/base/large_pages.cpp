#include "base/large_pages.h"

#if __has_include(<mimalloc.h>)
#include <mimalloc.h>

// Libraries and tests do without it: then this is no function's address.
extern "C" [[gnu::weak]] void mi_option_set_enabled_default(mi_option_t option, bool enable);
#endif

namespace mithaq::base {

void prefer_large_pages() {
#if __has_include(<mimalloc.h>)
  if (&mi_option_set_enabled_default != nullptr) mi_option_set_enabled_default(mi_option_large_os_pages, true);
#endif
}

}  // namespace mithaq::base
