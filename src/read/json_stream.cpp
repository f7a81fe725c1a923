#include "read/json_split.h"
#include "read/stream.h"

namespace mithaq::read {
namespace {

class JsonStream : public DocumentStream {
 public:
  explicit JsonStream(Opened opened) : opened_(std::move(opened)), splitter_(opened_), records_(opened_) {}

  bool next(doc::Document& document) override {
    while (const auto record = splitter_.next()) {
      if (records_.read(record->json, record->place, document)) return true;
    }
    return false;
  }

 private:
  Opened opened_;
  JsonSplitter splitter_;
  JsonRecordReader records_;
};

}  // namespace

std::unique_ptr<DocumentStream> json_stream(Opened opened) { return std::make_unique<JsonStream>(std::move(opened)); }

}  // namespace mithaq::read
