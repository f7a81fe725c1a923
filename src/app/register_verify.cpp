// Whether the register still says what its documents say, and whether it is sound.
#include "app/register_pages.h"
#include "register/code_points.h"
#include "register/document_hash.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::Result;

constexpr std::size_t kFaultsKept = 20;

struct Verified {
  std::uint64_t documents = 0;
  std::uint64_t claims = 0;
  std::vector<std::string> faults;  // the first ones
  std::uint64_t fault_count = 0;
};

class Verifier {
 public:
  explicit Verifier(registry::Store& store) : store_(store) {}

  Result<Verified> run() {
    const auto done = store_.each_document([&](const registry::Document& document) {
      verify(document);
      return !failure_;
    });
    if (!done) return tl::unexpected<base::Error>(done.error());
    if (failure_) return tl::unexpected<base::Error>(*failure_);
    return out_;
  }

 private:
  void verify(const registry::Document& document) {
    ++out_.documents;
    if (registry::document_hash(document) != document.sha256) fault(document, "is not what was delivered: its SHA-256 differs");
    const auto reports = store_.reports_of(document.id);
    if (!reports) return fail(reports.error());
    if (reports->empty()) return;
    const registry::CodePoints offsets(document.text);
    for (const registry::Report& report : *reports) {
      const auto claims = store_.claims_of(report.id);
      if (!claims) return fail(claims.error());
      for (const registry::Claim& claim : *claims) {
        ++out_.claims;
        if (claim.has_words && offsets.slice(claim.start, claim.stop) != claim.words)
          fault(document, "r" + std::to_string(report.id) + " " + claim.slot + ": \"" + claim.words + "\" does not stand at " +
                              std::to_string(claim.start) + " to " + std::to_string(claim.stop));
      }
    }
  }

  void fault(const registry::Document& document, const std::string& what) {
    if (++out_.fault_count <= kFaultsKept) out_.faults.push_back(document.external_id + ": " + what);
  }
  void fail(const base::Error& error) { failure_ = error; }

  registry::Store& store_;
  Verified out_;
  std::optional<base::Error> failure_;
};

void append_faults(const std::vector<std::string>& faults, std::string& out) {
  out += ",\"faults\":";
  write::append_list(faults, out, [&](const std::string& fault) { write::append_string(fault, out); });
  out += "}\n";
}

std::string counted(std::uint64_t number, const std::string& thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

std::string verified_json(const Verified& v) {
  std::string out = "{\"documents\":" + std::to_string(v.documents) + ",\"claims\":" + std::to_string(v.claims) +
                    ",\"fault_count\":" + std::to_string(v.fault_count);
  append_faults(v.faults, out);
  return out;
}

}  // namespace

Result<Checked> verify_page(registry::Store& store, bool as_json) {
  const auto verified = Verifier(store).run();
  if (!verified) return tl::unexpected<base::Error>(verified.error());
  const Verified& v = *verified;
  if (as_json) return Checked{verified_json(v), v.fault_count == 0};
  std::string out;
  for (const std::string& fault : v.faults) out += fault + "\n";
  if (v.fault_count > v.faults.size()) out += "and " + counted(v.fault_count - v.faults.size(), "more fault") + "\n";
  out += counted(v.documents, "document") + ", " + counted(v.claims, "claim") + ": " + counted(v.fault_count, "fault") + "\n";
  return Checked{out, v.fault_count == 0};
}

Result<Checked> doctor_page(registry::Store& store, bool as_json) {
  const auto version = store.version();
  if (!version) return tl::unexpected<base::Error>(version.error());
  auto faults = store.faults();
  if (!faults) return tl::unexpected<base::Error>(faults.error());
  std::string out;
  if (as_json) {
    out = "{\"version\":" + std::to_string(*version);
    append_faults(*faults, out);
  } else {
    out = "register of version " + std::to_string(*version) + "\n";
    for (const std::string& fault : *faults) out += "wrong: " + fault + "\n";
    out += faults->empty() ? "all is well; mithaq verify compares all words with the documents\n"
                           : "go back to a copy of the file, or make the register anew: mithaq add of the documents\n";
  }
  return Checked{out, faults->empty()};
}

}  // namespace mithaq::app
