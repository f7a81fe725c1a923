#include "corpus.h"

#include <cstdlib>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

#include "generator.h"
#include "read/byte_source.h"

namespace mithaq::bench {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kGenerated = 20000;  // documents
constexpr std::size_t kAgreementDocuments = 3000;
constexpr char kTemplates[] = MITHAQ_SOURCE_DIR "/bench/templates.txt";

// Writes what a packed file holds, up to `most` lines.
bool unpack(const std::string& from, const std::string& to, std::size_t most) {
  auto packed = read::open_bytes(from);
  if (!packed) return false;
  auto bytes = read::unpacked(std::move(*packed), from);
  if (!bytes) return false;
  std::ofstream out(to, std::ios::binary);
  std::string buffer(std::size_t{1} << 20, '\0');
  for (std::size_t lines = 0;;) {
    const auto got = (*bytes)->read(buffer);
    if (!got || *got == 0) return got.has_value() && static_cast<bool>(out);
    for (std::size_t i = 0; i < *got; ++i) {
      if (buffer[i] != '\n' || ++lines != most) continue;
      out.write(buffer.data(), static_cast<std::streamsize>(i + 1));
      return static_cast<bool>(out);
    }
    out.write(buffer.data(), static_cast<std::streamsize>(*got));
  }
}

std::vector<std::string> find_archives(const std::string& shared) {
  std::vector<std::string> out;
  std::error_code ignored;
  for (const fs::directory_entry& file : fs::directory_iterator(shared + "/news", ignored))
    if (file.path().filename().string().find(".jsonl") != std::string::npos) out.push_back(file.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

std::string write_text(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

// The annotated documents that have agreements, again and again.
std::string repeat_agreements(const std::string& file, std::size_t documents) {
  std::ifstream stream(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);)
    if (line.find("\"agreements\": []") == std::string::npos) lines.push_back(line + "\n");
  std::string out;
  for (std::size_t i = 0; i < documents && !lines.empty(); ++i) out += lines[i % lines.size()];
  return out;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "mithaq-bench-XXXXXX").string();
  path_ = mkdtemp(pattern.data()) == nullptr ? std::string() : pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

Corpora gather_corpora(const std::vector<std::string>& archives, const std::string& shared, std::size_t most,
                       const TemporaryFolder& folder) {
  Corpora corpora;
  for (const std::string& file : archives.empty() ? find_archives(shared) : archives) {
    const std::string plain = folder.path() + "/archive-" + std::to_string(corpora.archive.size()) + ".jsonl";
    if (unpack(file, plain, most)) corpora.archive.push_back(plain);
  }
  corpora.note = "newspaper archives";
  if (corpora.archive.empty()) {
    corpora.archive.push_back(
        write_text(folder.path() + "/generated.jsonl", generate_news(kTemplates, most == 0 ? kGenerated : most, false)));
    corpora.note = "generated news, one document in ten with an agreement";
  }
  const std::size_t wanted = most == 0 ? kAgreementDocuments : kAgreementDocuments / 3;
  std::string agreements = repeat_agreements(shared + "/gold/train.jsonl", wanted);
  corpora.note += agreements.empty() ? "; agreements: generated" : "; agreements: annotated documents repeated";
  if (agreements.empty()) agreements = generate_news(kTemplates, wanted, true);
  corpora.agreements.push_back(write_text(folder.path() + "/agreements.jsonl", agreements));
  return corpora;
}

}  // namespace mithaq::bench
