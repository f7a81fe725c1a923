// For tests: the packs of the project, compiled once. The test's target tells where they are (MITHAQ_SOURCE_DIR).
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "pack/compile.h"
#include "pack/pack.h"

namespace mithaq::pack {

inline const Pack& real_packs() {
  static const Pack pack = [] {
    Faults faults;
    PackSource source;
    const std::string packs = std::string(MITHAQ_SOURCE_DIR) + "/packs/";
    read_pack_folders({packs + "ar", packs + "world"}, source, faults);
    auto made = Pack::from_bytes(compile(source, faults), "packs");
    EXPECT_TRUE(faults.empty()) << faults.front().message();
    return *made;
  }();
  return pack;
}

}  // namespace mithaq::pack
