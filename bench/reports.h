// Documents that are extracted already, about agreements that nobody made: what a register is filled with where no archive is at hand.
#pragma once

#include <cstddef>
#include <string>

namespace mithaq::bench {

// Lines as `mithaq extract` writes them, numbers `from` to `to` - 1. Each tells of one agreement, and three in different outlets, in their
// own words, tell of the same; agreements are between two of sixty states or two of thousands of companies, each about something else. The
// same for the same arguments on every machine.
std::string generate_reports(std::size_t from, std::size_t to);

}  // namespace mithaq::bench
