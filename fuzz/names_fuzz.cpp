// Any bytes as a file of name pairs: each row is judged or complained of, a judgement is a line of JSON with a score between 0 and 1, and
// the other way round it comes out the same.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>
#include <nlohmann/json.hpp>

#include "app/match.h"

namespace mithaq::app {
namespace {

const link::Matcher& matcher() {
  static const link::Matcher kMatcher = [] {
    auto opened = open_matcher(MITHAQ_FUZZ_PACK);
    if (!opened) std::abort();
    return *opened;
  }();
  return kMatcher;
}

std::string put(std::string_view bytes) {
  const std::string path = (std::filesystem::temp_directory_path() / ("mithaq-names-fuzz-" + std::to_string(::getpid()) + ".tsv")).string();
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

bool same_score(double a, double b) { return std::fabs(a - b) < 1e-9; }

// Bytes after a first line of column names, so that rows need not be found by chance; or the whole file.
void check(std::string_view input) {
  if (input.empty()) return;
  const std::string head = (input[0] & 1) != 0 ? "" : "id\tleft\tleft_lang\tright\tright_lang\tkind\tsame\n";
  const std::string path = put(head + std::string(input.substr(1)));
  const auto done = match_names(
      matcher(), path,
      [](std::string_view line) {
        const auto json = nlohmann::json::parse(line);  // throws, and so ends the program, if it is none
        const double score = json.at("score");
        if (!(score >= 0 && score <= 1)) std::abort();
        return true;
      },
      [](const base::Error& error) {
        if (error.what.empty()) std::abort();
      });
  if (!done && done.error().what.empty()) std::abort();
  static_cast<void>(read_name_rows(
      path,
      [](const NameRow& row) {
        const double one = matcher().judge(row.kind, row.left, row.right).score;
        if (!same_score(one, matcher().judge(row.kind, row.right, row.left).score)) std::abort();
        if (!same_score(1, matcher().judge(row.kind, row.left, row.left).score) && matcher().judge(row.kind, row.left, row.left).score != 0)
          std::abort();
      },
      [](const base::Error&) {}));
}

}  // namespace
}  // namespace mithaq::app

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mithaq::app::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
