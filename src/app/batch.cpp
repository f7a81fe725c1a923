#include "app/batch.h"

#include <utility>

namespace mithaq::app {
namespace {

// Large enough that taking turns costs nothing, small enough that the first results come at once and all threads end together.
constexpr std::size_t kBatchBytes = std::size_t{128} << 10;
constexpr std::size_t kBatchDocuments = 64;

void add(const Statistics& part, Statistics& total) {
  total.documents += part.documents;
  total.other_language += part.other_language;
  total.with_agreements += part.with_agreements;
  total.agreements += part.agreements;
  total.mentions += part.mentions;
  total.text_bytes += part.text_bytes;
  total.input_bytes = part.input_bytes;  // counted by the intake from the beginning
  total.files = part.files;
}

}  // namespace

bool BatchSource::next(Batch& batch) {
  const std::lock_guard lock(mutex_);
  batch.size = 0;
  if (ended_) return false;
  std::size_t bytes = 0;
  while (bytes < kBatchBytes && batch.size < kBatchDocuments) {
    if (batch.size > 0 && intake_.would_wait()) break;  // somebody waits for what we have
    if (batch.size == batch.documents.size()) batch.documents.emplace_back();
    if (!intake_.next(batch.documents[batch.size])) {
      ended_ = true;
      break;
    }
    bytes += batch.documents[batch.size++].text.size();
  }
  batch.number = next_number_++;
  batch.input_bytes = intake_.bytes();
  batch.files = intake_.files();
  return batch.size > 0;
}

bool InOrder::wait_for_room(std::uint64_t number) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] { return closed_ || number < next_ + most_waiting_; });
  return !closed_;
}

void InOrder::deliver(std::uint64_t number, Finished finished) {
  const std::lock_guard lock(mutex_);
  waiting_.emplace(number, std::move(finished));
  for (auto first = waiting_.begin(); first != waiting_.end() && first->first == next_ && !closed_; first = waiting_.begin()) {
    write(first->second);
    waiting_.erase(first);
    ++next_;
  }
  room_.notify_all();
}

void InOrder::write(const Finished& finished) {
  add(finished.found, total_);
  total_.output_failed = !sink_(finished.output, total_);
  if (total_.output_failed || !finished.whole) closed_ = true;
}

}  // namespace mithaq::app
