#include "pack/pack.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "pack/words.h"

namespace mithaq::pack {

using base::ErrorCode;
using base::fail;

// Either a mapping or bytes of our own (8-byte aligned through std::vector).
struct Pack::Storage {
  Storage() = default;
  Storage(const Storage&) = delete;
  Storage& operator=(const Storage&) = delete;
  ~Storage() {
    if (mapping != nullptr) munmap(mapping, size);
  }

  void* mapping = nullptr;
  std::vector<std::uint64_t> own;
  const char* data = nullptr;
  std::size_t size = 0;
};

namespace {

template <typename T>
bool view(const char* data, std::size_t size, SectionRange range, std::span<const T>& out) {
  if (range.offset % 8 != 0 || range.offset > size || range.count > (size - range.offset) / sizeof(T)) return false;
  out = {reinterpret_cast<const T*>(data + range.offset), static_cast<std::size_t>(range.count)};
  return true;
}

class Descriptor {
 public:
  explicit Descriptor(const std::string& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

base::Result<Header> read_header(const char* data, std::size_t size, const std::string& name) {
  Header header;
  if (size < sizeof header) return fail(ErrorCode::kMalformed, name, "too short to be a compiled pack", "run: mithaq pack build");
  std::memcpy(&header, data, sizeof header);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0)
    return fail(ErrorCode::kMalformed, name, "not a compiled pack", "run: mithaq pack build");
  if (header.version != kFormatVersion)
    return fail(ErrorCode::kVersion, name,
                "made by another version (format " + std::to_string(header.version) + ", this program reads " +
                    std::to_string(kFormatVersion) + ")",
                "build the pack again: mithaq pack build");
  if (header.file_size != size || header.checksum != XXH3_64bits(data + sizeof header, size - sizeof header))
    return fail(ErrorCode::kMalformed, name, "damaged or cut short", "build the pack again: mithaq pack build");
  return header;
}

}  // namespace

base::Result<Pack> Pack::open(const std::string& path) {
  const Descriptor file(path);
  struct stat info{};
  if (file.get() < 0 || fstat(file.get(), &info) != 0) {
    const ErrorCode code = errno == ENOENT ? ErrorCode::kNotFound : ErrorCode::kUnreadable;
    return fail(code, path, std::string("cannot open the pack: ") + std::strerror(errno), "name it with --pack FILE");
  }
  auto storage = std::make_shared<Storage>();
  storage->size = static_cast<std::size_t>(info.st_size);
  if (storage->size == 0) return fail(ErrorCode::kMalformed, path, "an empty file is no pack", "run: mithaq pack build");
  void* mapping = mmap(nullptr, storage->size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (mapping == MAP_FAILED) return fail(ErrorCode::kUnreadable, path, std::string("cannot map the pack: ") + std::strerror(errno));
  storage->mapping = mapping;
  storage->data = static_cast<const char*>(mapping);
  return from_storage(std::move(storage), path);
}

base::Result<Pack> Pack::from_bytes(std::string bytes, const std::string& name) {
  auto storage = std::make_shared<Storage>();
  storage->size = bytes.size();
  storage->own.resize(bytes.size() / 8 + 1);
  std::memcpy(storage->own.data(), bytes.data(), bytes.size());
  storage->data = reinterpret_cast<const char*>(storage->own.data());
  return from_storage(std::move(storage), name);
}

base::Result<Pack> Pack::from_storage(std::shared_ptr<const Storage> storage, const std::string& name) {
  const base::Result<Header> header = read_header(storage->data, storage->size, name);
  if (!header) return tl::unexpected<base::Error>(header.error());
  Pack pack;
  pack.checksum_ = header->checksum;
  const char* data = storage->data;
  const std::size_t size = storage->size;
  const bool complete = view(data, size, header->text, pack.text_) && view(data, size, header->concepts, pack.concepts_) &&
                        view(data, size, header->features, pack.features_) && view(data, size, header->keys, pack.keys_) &&
                        view(data, size, header->entries, pack.entries_) && view(data, size, header->properties, pack.properties_) &&
                        view(data, size, header->slots, pack.slots_) && view(data, size, header->nodes, pack.nodes_) &&
                        view(data, size, header->forms, pack.forms_) && view(data, size, header->first_words, pack.first_words_) &&
                        view(data, size, header->clitics, pack.clitics_) && view(data, size, header->patterns, pack.patterns_);
  const bool table_fits = header->table_bits > 0 && header->table_bits < 40 && pack.slots_.size() == std::size_t{1} << header->table_bits;
  if (!complete || !table_fits || !std::has_single_bit(pack.first_words_.size()) || !pack.names_hold() || !pack.entries_hold() ||
      !pack.look_up_holds())
    return fail(ErrorCode::kMalformed, name, "its sections do not fit together", "build the pack again: mithaq pack build");
  pack.table_bits_ = header->table_bits;
  for (std::size_t i = 0; i < pack.concepts_.size(); ++i)
    pack.concept_ids_.emplace(pack.text(pack.concepts_[i]), static_cast<ConceptId>(i));
  pack.storage_ = std::move(storage);
  return pack;
}

ConceptId Pack::concept_id(std::string_view name) const {
  const auto found = concept_ids_.find(name);
  return found == concept_ids_.end() ? kNoConcept : found->second;
}

std::vector<std::string> Pack::concept_names() const {
  std::vector<std::string> out;
  for (const StringRef& ref : concepts_) out.emplace_back(text(ref));
  return out;
}

std::uint64_t Pack::feature(std::string_view name) const {
  for (std::size_t i = 0; i < features_.size(); ++i)
    if (text(features_[i]) == name) return std::uint64_t{1} << i;
  return 0;
}

std::vector<std::string> Pack::feature_names() const {
  std::vector<std::string> out;
  for (const StringRef& ref : features_) out.emplace_back(text(ref));
  return out;
}

KeyId Pack::key(std::string_view name) const {
  for (std::size_t i = 0; i < keys_.size(); ++i)
    if (text(keys_[i]) == name) return static_cast<KeyId>(i);
  return kNoKey;
}

std::vector<Pack::PatternText> Pack::patterns() const {
  std::vector<PatternText> out;
  for (const PatternRecord& record : patterns_) out.push_back({text(record.name), text(record.content)});
  return out;
}

std::string_view Pack::resource(std::string_view name) const {
  for (const PatternRecord& record : patterns_)
    if (text(record.name).ends_with(name)) return text(record.content);
  return {};
}

}  // namespace mithaq::pack
