// Compiles a pack while the project is built: mithaq_pack_build OUTPUT FOLDER...
// `mithaq pack build` does the same for people; that program needs a pack beside it, so it cannot be the one that makes it.
#include <cstdio>
#include <string>
#include <vector>

#include "app/pack_build.h"

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: mithaq_pack_build OUTPUT FOLDER...\n", stderr);
    return 2;
  }
  const mithaq::app::BuiltPack built = mithaq::app::build_pack({argv + 2, argv + argc});
  for (const mithaq::base::Error& fault : built.faults) std::fprintf(stderr, "%s\n", fault.message().c_str());
  if (!built.faults.empty()) return 1;
  const auto written = mithaq::app::write_file(argv[1], built.bytes);
  if (!written) std::fprintf(stderr, "%s\n", written.error().message().c_str());
  return written ? 0 : 1;
}
