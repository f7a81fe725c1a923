// A few documents that travel together from the input to the output, and the threads that carry them.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "app/extract.h"

namespace mithaq::app {

// Documents of one thread; the strings keep their memory from batch to batch.
struct Batch {
  std::uint64_t number = 0;
  std::vector<doc::Document> documents;
  std::size_t size = 0;  // how many of them are in use
  std::uint64_t input_bytes = 0;
  std::uint64_t files = 0;
};

// What became of a batch.
struct Finished {
  std::string output;
  Statistics found;
  bool whole = true;  // false: a stop came before its last document
};

// Hands out batches of the intake, one thread at a time.
class BatchSource {
 public:
  explicit BatchSource(Intake& intake) : intake_(intake) {}
  // False at the end.
  bool next(Batch& batch);

 private:
  Intake& intake_;
  std::mutex mutex_;
  std::uint64_t next_number_ = 0;
  bool ended_ = false;
};

// Puts finished batches back into order and gives them to the sink.
class InOrder {
 public:
  InOrder(const OutputSink& sink, std::uint64_t most_waiting) : sink_(sink), most_waiting_(most_waiting) {}

  // Waits until batch `number` is at most `most_waiting` ahead of the output, so that memory stays bounded. False when no more is wanted.
  bool wait_for_room(std::uint64_t number);
  void deliver(std::uint64_t number, Finished finished);
  bool closed() const { return closed_; }
  const Statistics& statistics() const { return total_; }

 private:
  void write(const Finished& finished);

  const OutputSink& sink_;
  const std::uint64_t most_waiting_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::map<std::uint64_t, Finished> waiting_;
  std::uint64_t next_ = 0;
  std::atomic<bool> closed_ = false;
  Statistics total_;
};

}  // namespace mithaq::app
