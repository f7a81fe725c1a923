#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "read/byte_source.h"

namespace mithaq::read {
namespace {

using base::ErrorCode;
using base::Result;

constexpr std::size_t kChunk = std::size_t{128} << 10;

// The packed bytes, a chunk at a time, with their offset in the file.
class PackedBytes {
 public:
  PackedBytes(std::unique_ptr<ByteSource> source, std::string name) : name_(std::move(name)), source_(std::move(source)), chunk_(kChunk) {}

  std::string_view rest() const { return {chunk_.data() + begin_, end_ - begin_}; }
  void consume(std::size_t size) { begin_ += size; }
  std::uint64_t offset() const { return before_ + begin_; }
  const std::string& name() const { return name_; }

  // Makes sure that rest() holds `size` bytes unless the source ends first.
  Result<void> want(std::size_t size) {
    while (end_ - begin_ < size) {
      std::copy(chunk_.begin() + static_cast<std::ptrdiff_t>(begin_), chunk_.begin() + static_cast<std::ptrdiff_t>(end_), chunk_.begin());
      before_ += begin_;
      end_ -= begin_;
      begin_ = 0;
      auto got = source_->read(std::span(chunk_).subspan(end_));
      if (!got) return tl::unexpected(got.error());
      if (*got == 0) break;
      end_ += *got;
    }
    return {};
  }

  Result<std::size_t> read_through(std::span<char> into) {
    if (rest().empty()) return source_->read(into);
    const std::size_t size = std::min(into.size(), rest().size());
    std::copy_n(rest().data(), size, into.data());
    consume(size);
    return size;
  }

  tl::unexpected<base::Error> fail(const std::string& what) const {
    return base::fail(ErrorCode::kMalformed, name_, what + " at byte " + std::to_string(offset()), "what came before it was read");
  }

 private:
  std::string name_;
  std::unique_ptr<ByteSource> source_;
  std::vector<char> chunk_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t before_ = 0;  // bytes of the file that lie before the chunk
};

class PlainSource : public ByteSource {
 public:
  explicit PlainSource(PackedBytes bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(std::span<char> into) override { return bytes_.read_through(into); }

 private:
  PackedBytes bytes_;
};

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

bool is_zstd(std::string_view bytes) {
  if (bytes.starts_with("\x28\xb5\x2f\xfd")) return true;
  return bytes.size() >= 4 && (bytes[0] & '\xf0') == '\x50' && bytes.substr(1).starts_with("\x2a\x4d\x18");  // skippable frame
}

// Gives what was unpacked before a failure first, the failure at the next call.
class UnpackingSource : public ByteSource {
 public:
  Result<std::size_t> read(std::span<char> into) final {
    if (failure_) return tl::unexpected(*failure_);
    std::size_t size = 0;
    auto unpacked = unpack(into, size);
    if (unpacked) return size;
    failure_ = std::move(unpacked.error());
    if (size == 0) return tl::unexpected(*failure_);
    return size;
  }

 private:
  // Sets `size` to the number of bytes put into `into`, whatever happens; 0 at the end.
  virtual Result<void> unpack(std::span<char> into, std::size_t& size) = 0;

  std::optional<base::Error> failure_;
};

class GzipSource : public UnpackingSource {
 public:
  explicit GzipSource(PackedBytes bytes) : bytes_(std::move(bytes)) {}
  ~GzipSource() override {
    if (ready_) inflateEnd(&stream_);
  }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

 private:
  Result<void> unpack(std::span<char> into, std::size_t& size) override {
    if (!ready_ && !begin()) return base::fail(ErrorCode::kInternal, bytes_.name(), "zlib did not start");
    stream_.next_out = reinterpret_cast<Bytef*>(into.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1U << 30));
    const uInt room = stream_.avail_out;
    Result<void> stepped;
    while (stepped && !done_ && stream_.avail_out == room) stepped = step();
    size = room - stream_.avail_out;
    return stepped;
  }

  bool begin() {
    ready_ = inflateInit2(&stream_, 16 + MAX_WBITS) == Z_OK;
    return ready_;
  }

  Result<void> step() {
    if (auto got = bytes_.want(1); !got) return got;
    if (bytes_.rest().empty()) return bytes_.fail("gzip data end too early");
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes_.rest().data()));  // zlib does not write there
    stream_.avail_in = static_cast<uInt>(bytes_.rest().size());
    const std::size_t offered = bytes_.rest().size();
    const int status = inflate(&stream_, Z_NO_FLUSH);
    bytes_.consume(offered - stream_.avail_in);
    if (status == Z_STREAM_END) return next_member();
    if (status != Z_OK && status != Z_BUF_ERROR) return bytes_.fail("damaged gzip data");
    return {};
  }

  Result<void> next_member() {
    if (auto got = bytes_.want(2); !got) return got;
    if (is_gzip(bytes_.rest())) {
      inflateReset(&stream_);
      return {};
    }
    done_ = true;
    const bool padding = bytes_.rest().find_first_not_of('\0') == std::string_view::npos;  // tapes and some servers add zeros
    if (!padding) return bytes_.fail("bytes that are not gzip follow the gzip data");
    return {};
  }

  PackedBytes bytes_;
  z_stream stream_{};
  bool ready_ = false;
  bool done_ = false;
};

class ZstdSource : public UnpackingSource {
 public:
  explicit ZstdSource(PackedBytes bytes) : bytes_(std::move(bytes)), stream_(ZSTD_createDStream()) {}
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }
  ZstdSource(const ZstdSource&) = delete;
  ZstdSource& operator=(const ZstdSource&) = delete;

 private:
  Result<void> unpack(std::span<char> into, std::size_t& size) override {
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    Result<void> stepped;
    while (stepped && out.pos == 0 && !done_) stepped = step(out);
    size = out.pos;
    return stepped;
  }

  Result<void> step(ZSTD_outBuffer& out) {
    if (auto got = bytes_.want(1); !got) return got;
    done_ = bytes_.rest().empty() && between_frames_;
    if (done_) return {};
    ZSTD_inBuffer in{bytes_.rest().data(), bytes_.rest().size(), 0};
    const std::size_t status = ZSTD_decompressStream(stream_, &out, &in);
    bytes_.consume(in.pos);
    if (ZSTD_isError(status)) return bytes_.fail(std::string("damaged zstd data (") + ZSTD_getErrorName(status) + ")");
    between_frames_ = status == 0;
    if (in.size == 0 && out.pos == 0) return bytes_.fail("zstd data end too early");
    return {};
  }

  PackedBytes bytes_;
  ZSTD_DStream* stream_;
  bool between_frames_ = false;
  bool done_ = false;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> unpacked(std::unique_ptr<ByteSource> packed, std::string name) {
  PackedBytes bytes(std::move(packed), std::move(name));
  if (auto got = bytes.want(4); !got) return tl::unexpected(got.error());
  if (is_gzip(bytes.rest())) return std::make_unique<GzipSource>(std::move(bytes));
  if (is_zstd(bytes.rest())) return std::make_unique<ZstdSource>(std::move(bytes));
  return std::make_unique<PlainSource>(std::move(bytes));
}

}  // namespace mithaq::read
