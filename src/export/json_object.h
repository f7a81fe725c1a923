// A JSON object written key by key; what is empty is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "write/json_text.h"

namespace mithaq::exports {

class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(out) { out_.push_back('{'); }

  // Appends the key; its value is to be appended next.
  std::string& key(std::string_view name) {
    if (!first_) out_.push_back(',');
    first_ = false;
    write::append_string(name, out_);
    out_.push_back(':');
    return out_;
  }
  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) write::append_string(value, key(name));
  }
  void texts(std::string_view name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string& out = key(name);
    write::append_list(values, out, [&](const std::string& value) { write::append_string(value, out); });
  }
  void count(std::string_view name, std::size_t number) { write::append_integer(number, key(name)); }
  void number(std::string_view name, double value) { write::append_number(value, key(name)); }
  void flag(std::string_view name, bool value) { key(name) += value ? "true" : "false"; }
  void close() { out_.push_back('}'); }

 private:
  std::string& out_;
  bool first_ = true;
};

}  // namespace mithaq::exports
