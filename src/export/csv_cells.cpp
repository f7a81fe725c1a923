#include "export/csv_cells.h"

namespace mithaq::exports {

void append_cell(std::string_view text, std::string& out) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  if (text.find_first_of("\",\r\n") == std::string_view::npos) {
    if (formula) out.push_back('\'');
    out += text;
    return;
  }
  out += formula ? "\"'" : "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  out.push_back('"');
}

void append_row(std::span<const std::string> cells, std::string& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out.push_back(',');
    append_cell(cells[i], out);
  }
  out += "\r\n";
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out.append(out.empty() ? std::string_view() : between).append(part);
  return out;
}

}  // namespace mithaq::exports
