// The formats that a register can be handed on in. Each writes what it is given at once and keeps no more than ids of what it has written,
// so that a register of any size can be exported. The same register gives the same bytes.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "export/account.h"
#include "register/store.h"

namespace mithaq::exports {

// A format whose unit is the agreement.
class Format {
 public:
  virtual ~Format() = default;

  virtual void begin(std::string& /*out*/) {}
  // Appends the agreement. Errors: of the store.
  virtual base::Result<void> add(const Account& account, std::string& out) = 0;
  virtual void end(std::string& /*out*/) {}

  // Agreements that the format has no place for, and why not.
  std::size_t left_out() const { return left_out_; }
  virtual std::string_view why_left_out() const { return {}; }

 protected:
  std::size_t left_out_ = 0;
};

// What a format may ask of. Both outlive it.
struct Sources {
  registry::Store& store;
  const std::unordered_set<registry::AgreementId>& wanted;  // all that will be given to it
};

// Those of this room: csv, jsonld, ftm, graphml, dcad, plover. Nothing for other names.
std::unique_ptr<Format> make_format(std::string_view name, const Sources& sources);

// One of them each; see there for what stands in which place.
std::unique_ptr<Format> csv_format();
std::unique_ptr<Format> dcad_format();
std::unique_ptr<Format> ftm_format(const Sources& sources);
std::unique_ptr<Format> graphml_format(const Sources& sources);
std::unique_ptr<Format> json_ld_format(registry::Store& store);
std::unique_ptr<Format> plover_format();

}  // namespace mithaq::exports
