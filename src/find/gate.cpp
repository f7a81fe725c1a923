#include "find/gate.h"
namespace mithaq::find {
struct Gate::Body {};
Gate::Gate(const pack::Pack&) : body_(std::make_unique<Body>()) {}
Gate::~Gate() = default;
Gate::Gate(Gate&&) noexcept = default;
Gate& Gate::operator=(Gate&&) noexcept = default;
bool Gate::open(std::string_view) const { return true; }
}  // namespace mithaq::find
