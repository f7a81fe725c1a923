#include "child.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"

namespace mithaq::bench {
namespace {

double seconds(const timeval& time) { return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec); }

[[noreturn]] void become(const std::vector<std::string>& command, int input) {
  const int nowhere = open("/dev/null", O_WRONLY);
  dup2(input, STDIN_FILENO);
  dup2(nowhere, STDOUT_FILENO);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(arguments[0], arguments.data());
  _exit(127);
}

}  // namespace

std::optional<ChildCost> run_child(const std::vector<std::string>& command, const std::string& input) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const double begin = wall_seconds();
  const pid_t child = fork();
  if (child == 0) become(command, ends[0]);
  close(ends[0]);
  const bool written = input.empty() || write(ends[1], input.data(), input.size()) == static_cast<ssize_t>(input.size());
  close(ends[1]);
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) != child) return std::nullopt;
  if (!written || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return std::nullopt;
  ChildCost cost;
  cost.wall_seconds = wall_seconds() - begin;
  cost.processor_seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
  cost.peak_megabytes = static_cast<double>(used.ru_maxrss) / 1024;
  return cost;
}

}  // namespace mithaq::bench
