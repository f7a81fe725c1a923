// What the program ends with.
#pragma once

namespace mithaq::cli {

inline constexpr int kOk = 0;
inline constexpr int kFailure = 1;        // nothing could be done, or the output could not be written
inline constexpr int kUsage = 2;          // the command line is wrong
inline constexpr int kSomeFailed = 3;     // some inputs could not be read; standard error names them
inline constexpr int kInterrupted = 130;  // Ctrl-C; what was read until then has been written

}  // namespace mithaq::cli
