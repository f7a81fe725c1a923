#include "link/agreement_kept.h"

#include <algorithm>
#include <concepts>
#include <cstring>
#include <limits>
#include <vector>

namespace mithaq::link {
namespace {

constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1U << kBits;
constexpr unsigned kWidth = 64;
constexpr double kUsual = 1;  // the weight of most words

// One function for both ways tells what traits are made of, see walk(): `Bytes` is a Writer or a Reader.
class Writer {
 public:
  static constexpr bool kWrites = true;
  explicit Writer(const ReportWords& words) : words_(words.hashes) {
    count(words_.size());
    for (std::size_t i = 0; i < words_.size(); ++i) {
      raw(words_[i]);
      flag(words.weights[i] != kUsual);
      if (words.weights[i] != kUsual) raw(words.weights[i]);
    }
  }

  // Numbers of seven bits a byte (LEB128).
  void count(std::uint64_t number) {
    for (; number >= kMore; number >>= kBits) out_.push_back(static_cast<char>(number | kMore));
    out_.push_back(static_cast<char>(number));
  }
  template <typename T>
  void raw(const T& value) {
    out_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void flag(bool value) { out_.push_back(value ? 1 : 0); }
  void text(const std::string& value) {
    count(value.size());
    out_ += value;
  }
  void set(const WordSet& set) {
    count(set.words().size());
    auto at = words_.begin();
    std::uint64_t before = 0;
    for (const WeightedWord& word : set.words()) {
      at = std::lower_bound(at, words_.end(), word.hash);
      const auto place = static_cast<std::uint64_t>(at - words_.begin());
      count(place - before);
      before = place;
    }
  }
  std::string take() { return std::move(out_); }

 private:
  const std::vector<std::uint64_t>& words_;  // all of them, ascending
  std::string out_;
};

class Reader {
 public:
  static constexpr bool kWrites = false;
  explicit Reader(std::string_view bytes) : rest_(bytes) {
    words_.resize(size(sizeof(std::uint64_t)));
    for (WeightedWord& word : words_) {
      raw(word.hash);
      bool unusual = false;
      flag(unusual);
      word.weight = kUsual;
      if (unusual) raw(word.weight);
    }
    const auto not_before = [](const WeightedWord& x, const WeightedWord& y) { return x.hash >= y.hash; };
    if (std::adjacent_find(words_.begin(), words_.end(), not_before) != words_.end()) fail();
  }

  bool sound() const { return sound_; }
  bool at_end() const { return rest_.empty(); }
  const std::vector<WeightedWord>& words() const { return words_; }

  template <std::unsigned_integral T>
  void count(T& number) {
    std::uint64_t out = 0;
    for (unsigned shift = 0;; shift += kBits) {
      if (rest_.empty() || shift >= kWidth) return fail();
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      out |= (byte & (kMore - 1)) << shift;
      if ((byte & kMore) == 0) break;
    }
    if (out > std::numeric_limits<T>::max()) return fail();
    number = static_cast<T>(out);
  }
  // Of a list, whose members take so many bytes at least.
  std::size_t size(std::size_t least = 1) {
    std::size_t out = 0;
    count(out);
    if (out <= rest_.size() / least) return out;
    fail();
    return 0;
  }
  template <typename T>
  void raw(T& value) {
    if (rest_.size() < sizeof value) return fail();
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
  }
  void flag(bool& value) {
    char byte = 0;
    raw(byte);
    value = byte != 0;
  }
  void text(std::string& value) {
    const std::size_t length = size();
    value.assign(rest_.substr(0, length));
    rest_.remove_prefix(length);
  }
  void set(WordSet& set) {
    std::vector<WeightedWord> words(size());
    std::size_t place = 0;
    for (WeightedWord& word : words) {
      std::size_t distance = 0;
      count(distance);
      if (distance >= words_.size()) return fail();
      place += distance;
      if (place >= words_.size()) return fail();
      word = words_[place];
    }
    set = WordSet::ascending(std::move(words));
  }

 private:
  void fail() {
    sound_ = false;
    rest_ = {};
  }

  std::string_view rest_;
  std::vector<WeightedWord> words_;
  bool sound_ = true;
};

template <typename Bytes, typename List, typename Visit>
void each(Bytes& bytes, List& list, Visit visit) {
  if constexpr (Bytes::kWrites)
    bytes.count(list.size());
  else
    list.resize(bytes.size());
  for (auto& member : list) visit(member);
}

template <typename Bytes, typename Value, typename Visit>
void perhaps(Bytes& bytes, Value& value, Visit visit) {
  bool there = value.has_value();
  bytes.flag(there);
  if constexpr (!Bytes::kWrites)
    if (there) value.emplace();
  if (there) visit(*value);
}

template <typename Bytes, typename Party>
void walk_party(Bytes& bytes, Party& party) {
  each(bytes, party.names, [&](auto& name) { bytes.set(name); });
  bytes.set(party.words);
  bytes.text(party.state);
  bytes.text(party.entity);
  bytes.raw(party.weight);
  bytes.flag(party.sovereign);
  bytes.flag(party.open);
}

template <typename Bytes, typename Traits>
void walk_words(Bytes& bytes, Traits& traits) {
  for (auto* set : {&traits.party_words, &traits.mention, &traits.mentions, &traits.context, &traits.own, &traits.others, &traits.title,
                    &traits.place, &traits.occasion, &traits.supersedes})
    bytes.set(*set);
}

// Everything that traits are made of, in the order of the bytes.
template <typename Bytes, typename Traits>
void walk(Bytes& bytes, Traits& traits) {
  for (auto* text :
       {&traits.document, &traits.kind, &traits.status, &traits.language, &traits.source, &traits.country, &traits.towards_older})
    bytes.text(*text);
  bytes.count(traits.record);
  bytes.flag(traits.background);
  bytes.count(traits.count);
  bytes.count(traits.older);
  each(bytes, traits.parties, [&](auto& party) { walk_party(bytes, party); });
  walk_words(bytes, traits);
  for (auto* list : {&traits.fields, &traits.relations}) each(bytes, *list, [&](auto& text) { bytes.text(text); });
  perhaps(bytes, traits.value, [&](auto& value) {
    bytes.raw(value.amount);
    bytes.text(value.currency);
  });
  for (auto* days : {&traits.date, &traits.published})
    perhaps(bytes, *days, [&](auto& range) {
      bytes.raw(range.first);
      bytes.raw(range.last);
    });
  for (auto* hashes : {&traits.sketch, &traits.keys}) each(bytes, *hashes, [&](auto& hash) { bytes.raw(hash); });
}

}  // namespace

std::string kept_traits(const AgreementTraits& traits) {
  Writer out(traits.words);
  walk(out, traits);
  return out.take();
}

std::optional<AgreementTraits> recalled_traits(std::string_view bytes) {
  Reader in(bytes);
  AgreementTraits out;
  walk(in, out);
  if (!in.sound() || !in.at_end()) return std::nullopt;
  gather_words(out, in.words());
  return out;
}

}  // namespace mithaq::link
