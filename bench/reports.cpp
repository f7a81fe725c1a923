#include "reports.h"

#include <array>
#include <cstdint>
#include <cstdio>

#include "write/json_text.h"

namespace mithaq::bench {
namespace {

constexpr std::size_t kTold = 3;     // reports of an agreement
constexpr std::size_t kApart = 997;  // documents between two of them
constexpr std::size_t kFillWords = 150;
constexpr std::array<const char*, 60> kStates = {"AE", "AL", "AM", "AR", "AT", "AU", "AZ", "BD", "BE", "BG", "BH", "BR", "BY", "CA", "CH",
                                                 "CL", "CN", "CU", "CY", "CZ", "DE", "DK", "DZ", "EG", "ES", "ET", "FI", "FR", "GB", "GE",
                                                 "GR", "HU", "ID", "IE", "IN", "IQ", "IR", "IT", "JO", "JP", "KE", "KW", "KZ", "LB", "LY",
                                                 "MA", "MX", "MY", "NG", "NL", "NO", "OM", "PK", "PL", "QA", "RU", "SA", "SD", "TR", "US"};
constexpr std::array<const char*, 4> kKinds = {"memorandum_of_understanding", "agreement", "contract", "protocol"};
constexpr std::array<const char*, 6> kFields = {"energy", "defence", "health", "education", "transport.maritime", "economy.trade"};

// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 20251118) {}
  std::size_t below(std::size_t end) {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((z ^ (z >> 31)) % end);
  }

 private:
  std::uint64_t state_;
};

// Words of a language that does not exist, frequent ones more often.
std::string word(Random& random, std::size_t most) {
  static constexpr const char* kSyllables[] = {"ba", "do", "ke", "li", "mu", "na", "ro", "se",
                                               "ti", "va", "zo", "pe", "gu", "fa", "lo", "mi"};
  std::size_t number = random.below(1 + random.below(most));
  std::string out;
  for (int i = 0; i < 3 || number > 0; ++i, number /= 16) out += kSyllables[number % 16];
  return out;
}

struct Made {
  std::string mention, kind, field, date;
  std::array<std::string, 2> names, states;
  bool companies = false;
};

Made agreement(std::size_t number) {
  Random random(number);
  Made out;
  out.kind = kKinds[random.below(kKinds.size())];
  out.field = kFields[random.below(kFields.size())];
  out.mention = "pact on " + word(random, 40'000) + " " + word(random, 40'000);
  out.companies = random.below(2) == 0;
  for (std::size_t i = 0; i < 2; ++i) {
    out.states[i] = kStates[random.below(kStates.size())];
    out.names[i] = out.companies ? word(random, 40'000) + " " + word(random, 40'000) + " company" : "republic of " + out.states[i];
  }
  std::array<char, 16> day{};
  std::snprintf(day.data(), day.size(), "%04d-%02d-%02d", 2005 + static_cast<int>(random.below(20)), 1 + static_cast<int>(random.below(12)),
                1 + static_cast<int>(random.below(28)));
  out.date = day.data();
  return out;
}

std::string record(const Made& made) {
  std::string out =
      R"({"kind":")" + made.kind + R"(","salience":"main","status":"signed","mentions":[")" + made.mention + R"("],"parties":[)";
  for (std::size_t i = 0; i < 2; ++i)
    out += std::string(i == 0 ? "" : ",") + R"({"names":[")" + made.names[i] + R"("],"type":")" + (made.companies ? "company" : "state") +
           R"(","state":")" + made.states[i] + R"(","parent":[]})";
  return out + R"(],"signatories":[],"witnesses":[],"date":{"value":")" + made.date + R"(","quotes":[")" + made.date +
         R"("]},"place":null,"occasion":[],"fields":[{"code":")" + made.field + R"(","quotes":[]}],"commitments":[],"confidence":0.9})";
}

void append_document(std::size_t number, std::string& out) {
  // Documents of one agreement come some time after each other.
  const std::size_t block = number / (kTold * kApart);
  const std::size_t within = number % (kTold * kApart);
  const Made made = agreement(block * kApart + within % kApart);
  Random random(number + 1'000'000'007);
  std::string text;
  for (std::size_t i = 0; i < kFillWords; ++i) {
    if (i == kFillWords / 4) text += made.names[0] + " and " + made.names[1] + " signed the " + made.mention + " on " + made.date + ". ";
    text += word(random, 4'000) + (i % 12 == 11 ? ". " : " ");
  }
  out += R"({"id":"made-)" + std::to_string(number) + R"(","language":"en","published":")" + made.date + R"(","source":"outlet )" +
         std::to_string(random.below(300)) + R"(","title":")" + word(random, 40'000) + " " + word(random, 4'000) + R"(","text":)";
  write::append_string(text, out);
  out += ",\"agreements\":[" + record(made) + "]}\n";
}

}  // namespace

std::string generate_reports(std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t number = from; number < to; ++number) append_document(number, out);
  return out;
}

}  // namespace mithaq::bench
