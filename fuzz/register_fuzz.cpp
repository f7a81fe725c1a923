// Any bytes as a register: the whole file, or a sound register with bytes of it changed. Every page that reads one, and adding to it, comes
// to an end with an answer or with an error that says something; never a crash, never a fault of memory.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

#include <unistd.h>

#include "register/ledger.h"
#include "register/relations.h"
#include "register/search_words.h"
#include "register/sqlite_store.h"
#include "register/testing_linker.h"

namespace mithaq::registry {
namespace {

constexpr std::size_t kMostAgreements = 12;
constexpr int kBusy = 50;

class StateResolver : public Resolver {
 public:
  Resolved resolve(const PartyView& party, const ReportView&) const override {
    return {{0, party.type + ":" + party.state, party.type, party.state, party.names.empty() ? "" : party.names.front()}, 1, "its code"};
  }
  Resolved resolve(const SignatoryView& person, const ReportView&) const override {
    return {{0, "person:" + person.names.front(), "person", "", person.names.front()}, 1, "its name"};
  }
};

std::string line_of(const std::string& id, const std::string& mention, const std::string& status) {
  return R"({"id":")" + id + R"(","language":"en","published":"2025-05-20","source":"","title":"","text":"Alba and Bern on )" + mention +
         R"( of )" + id + R"(","agreements":[{"kind":"agreement","status":")" + status + R"(","salience":"main","mentions":[")" + mention +
         R"("],"parties":[{"names":["Alba"],"type":"state","state":"AL","parent":[]},{"names":["Bern"],"type":"state","state":"CH",)" +
         R"("parent":[]}],"date":null,"place":null,"fields":[],"confidence":0.9}]})";
}

// What went wrong must be told in words.
template <typename T>
bool told(const base::Result<T>& result) {
  if (!result && result.error().what.empty()) std::abort();
  return result.has_value();
}

class Files {
 public:
  Files() : folder_(std::filesystem::temp_directory_path() / ("mithaq-register-fuzz-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
    sound_ = make_sound();
  }
  ~Files() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  const std::string& sound() const { return sound_; }
  std::string put(std::string_view bytes) const {
    clear();
    std::ofstream(path(), std::ios::binary) << bytes;
    return path();
  }

 private:
  std::string path() const { return (folder_ / "r.db").string(); }
  void clear() const {
    for (const char* end : {"", "-wal", "-shm", "-journal"}) {
      std::error_code ignored;
      std::filesystem::remove(path() + end, ignored);
    }
  }
  std::string make_sound() const {
    clear();
    {
      auto store = open_sqlite(path(), Database::Mode::kCreate, kBusy);
      if (!store) std::abort();
      testing::NameLinker linker;
      StateResolver resolver;
      const Officials officials("Alba Agency\tAL\n");
      Ledger ledger(**store, officials, &linker, &resolver);
      std::vector<Extraction> documents;
      ReportReader reader;
      for (int i = 0; i < 8; ++i)
        documents.push_back(
            *reader.line(line_of("d" + std::to_string(i), i == 7 ? "pact 1, under pact 2" : "pact " + std::to_string(i % 4), "signed")));
      if (!ledger.add(documents, {"a", "2026-01-01T00:00:00.000Z", {}})) std::abort();
      if (!ledger.merge("al-ch-2025-a", "al-ch-2025-b", {"a", "2026-01-02T00:00:00.000Z", {}})) std::abort();
    }
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::filesystem::path folder_;
  std::string sound_;
};

void look(Store& store, const Officials& officials) {
  told(store.version());
  told(store.sizes());
  told(store.faults());
  told(store.operations(20));
  told(store.entities({.state = {}, .type = {}, .words = {}, .limit = 5}));
  Filter filter;
  filter.match = match_expression("pact");
  told(store.list(filter));
  told(store.late());
  told(store.each_document([](const Document&) { return true; }));
  const auto all = store.all_agreements();
  if (!told(all)) return;
  for (std::size_t i = 0; i < std::min(kMostAgreements, all->size()); ++i) {
    const auto agreement = assemble(store, (*all)[i], officials);
    if (told(agreement)) summary_of(*agreement);
    told(relations_of(store, (*all)[i]));
  }
}

void change(Store& store, const Officials& officials) {
  const testing::NameLinker linker;
  const StateResolver resolver;
  Ledger ledger(store, officials, &linker, &resolver);
  ReportReader reader;
  std::vector<Extraction> documents;
  documents.push_back(*reader.line(line_of("new", "pact 2", "ratified")));
  documents.push_back(*reader.line(line_of("d1", "pact 1", "ended")));
  told(ledger.add(documents, {"b", "2026-02-01T00:00:00.000Z", {}}));
  told(ledger.finish({"b", "2026-02-01T00:00:00.000Z", {}}));
  told(ledger.merge("al-ch-2025-a", "al-ch-2025-c", {"b", "2026-02-02T00:00:00.000Z", {}}));
  told(ledger.undo({"b", "2026-02-03T00:00:00.000Z", {}}));
  told(ledger.undo_add({"b", "2026-02-04T00:00:00.000Z", {}}));
}

// Pieces of a place (3 bytes), a length (1 byte) and as many bytes.
std::string changed(std::string bytes, std::string_view changes) {
  while (changes.size() > 4) {
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(changes[i])); };
    const std::size_t at = (byte(0) << 16U | byte(1) << 8U | byte(2)) % bytes.size();
    const std::string_view piece = changes.substr(4, byte(3) % 64 + 1);
    std::copy_n(piece.begin(), std::min(piece.size(), bytes.size() - at), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    changes.remove_prefix(4 + piece.size());
  }
  return bytes;
}

void check(std::string_view input) {
  static const Files kFiles;
  static const Officials kOfficials("Alba Agency\tAL\n");
  if (input.empty()) return;
  const bool whole = (input[0] & 1) != 0;
  const bool writing = (input[0] & 2) != 0;
  input.remove_prefix(1);
  const std::string path = kFiles.put(whole ? std::string(input) : changed(kFiles.sound(), input));
  auto store = open_sqlite(path, writing ? Database::Mode::kWrite : Database::Mode::kReadOnly, kBusy);
  if (!told(store)) return;
  look(**store, kOfficials);
  if (!writing) return;
  change(**store, kOfficials);
  look(**store, kOfficials);
}

}  // namespace
}  // namespace mithaq::registry

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mithaq::registry::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
