#include "register_rows.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "app/register_add.h"
#include "link/entity_index.h"
#include "measure.h"
#include "reports.h"

namespace mithaq::bench {
namespace {

constexpr double kLeastAdded = 2000;      // documents a second
constexpr double kMostGrowth = 0.2;       // of the cost of a document
constexpr double kLeastLookUps = 50'000;  // a second
constexpr std::size_t kFirst = 10'000;
constexpr std::size_t kFile = 10'000;  // documents of one file
constexpr std::size_t kTold = 20'000;  // documents between two lines on standard error
constexpr std::size_t kEntities = 100'000;
constexpr std::size_t kLookUps = 20'000;

Row failed(const std::string& what, const std::string& why) { return {what, "failed", why, "", "", true, false}; }

std::vector<std::string> write_files(std::size_t documents, const std::string& folder) {
  std::vector<std::string> out;
  for (std::size_t from = 0; from < documents; from += kFile) {
    out.push_back(folder + "/reports-" + std::to_string(from / kFile) + ".jsonl");
    std::ofstream(out.back()) << generate_reports(from, std::min(documents, from + kFile));
  }
  return out;
}

// Processor seconds when so many documents were in.
struct Mark {
  std::uint64_t documents = 0;
  double seconds = 0;
};

struct Run {
  std::vector<Mark> marks;
  double end = 0;  // processor seconds for what waits until all documents are in
};

// Seconds that the documents from one number to another took each, by the nearest marks.
double cost(const std::vector<Mark>& marks, std::uint64_t from, std::uint64_t to) {
  const auto at = [&](std::uint64_t documents) {
    return *std::find_if(marks.begin(), std::prev(marks.end()), [&](const Mark& m) { return m.documents >= documents; });
  };
  return (at(to).seconds - at(from).seconds) / static_cast<double>(at(to).documents - at(from).documents);
}

base::Result<Run> add(const Setting& setting, const std::vector<std::string>& files, const std::string& place) {
  const auto options = app::read_options({});
  if (!options) return tl::unexpected<base::Error>(options.error());
  read::ReadOptions reading = *options;
  reading.keep_agreements = true;
  const std::atomic<bool> stop = false;
  app::AddOptions add;
  add.place.file = place;
  add.who = "bench";
  add.extract.jobs = 1;
  Run run;
  std::vector<Mark>& marks = run.marks;
  std::size_t told = 0;  // of marks
  const auto note = [&](const app::AddStatistics& so_far) {
    marks.push_back({so_far.added.documents, processor_seconds()});
    if (marks.back().documents < marks[told].documents + kTold) return;
    std::fprintf(stderr, "mithaq_bench: %llu documents, lately %.0f us each\n", static_cast<unsigned long long>(marks.back().documents),
                 1e6 * cost(marks, marks[told].documents, marks.back().documents));
    told = marks.size() - 1;
  };
  app::Intake intake(files, reading, nullptr, stop);
  const auto added = app::add_documents(setting.engine, intake, add, [](const read::Diagnostic&) {}, note, stop);
  if (!added) return tl::unexpected<base::Error>(added.error());
  if (!marks.empty()) run.end = processor_seconds() - marks.back().seconds;
  return run;
}

// Given names in Arabic and in Latin letters, from the pack's own list.
std::vector<std::pair<std::string, std::string>> given_names() {
  std::vector<std::pair<std::string, std::string>> out;
  std::ifstream file(MITHAQ_SOURCE_DIR "/packs/world/link/persons.words");
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields(line);
    std::string sort, id, arabic, latin;
    if (!std::getline(fields, sort, '\t') || sort != "given" || !std::getline(fields, id, '\t')) continue;
    if (!std::getline(fields, arabic, '\t') || !std::getline(fields, latin, '\t') || arabic == "-" || latin == "-") continue;
    out.emplace_back(arabic.substr(0, arabic.find(';')), latin.substr(0, latin.find(';')));
  }
  return out;
}

// In Latin and in Arabic letters.
using Spelt = std::pair<std::string, std::string>;

std::vector<Spelt> syllables() {
  std::vector<Spelt> out;
  std::ifstream file(MITHAQ_SOURCE_DIR "/bench/syllables.txt");
  for (std::string line; std::getline(file, line);)
    if (const auto tab = line.find('\t'); tab != std::string::npos && line[0] != '#')
      out.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  return out;
}

// A given name of the list and a family name of four syllables.
class Persons {
 public:
  Persons() : given_(given_names()), syllables_(syllables()) {}
  bool ready() const { return !given_.empty() && !syllables_.empty(); }
  Spelt operator[](std::size_t number) const {
    Spelt out = {given_[number % given_.size()].second + " ", given_[number % given_.size()].first + " "};
    for (std::size_t i = 0, rest = number * 2'654'435'761U; i < 4; ++i, rest /= syllables_.size()) {
      out.first += syllables_[rest % syllables_.size()].first;
      out.second += syllables_[rest % syllables_.size()].second;
    }
    return out;
  }

 private:
  std::vector<Spelt> given_, syllables_;
};

}  // namespace

std::vector<Row> register_rows(const Setting& setting, std::size_t documents, const std::string& folder) {
  const auto run = add(setting, write_files(documents, folder), folder + "/register.db");
  if (!run) return {failed("register: add", run.error().message())};
  const std::vector<Mark>& marks = run->marks;
  if (marks.size() < 3) return {failed("register: add", "too few documents")};
  const double end = run->end / static_cast<double>(documents);
  const double all = cost(marks, marks.front().documents, documents) + end;
  std::vector<Row> rows = {{"register: add extracted documents", number(1 / all, 0) + " a second",
                            std::to_string(documents) + " made documents", "", ">= 2000 a second", true, 1 / all >= kLeastAdded},
                           {"register: of it at the end of the add", number(1e6 * end, 0) + " us each", number(run->end, 1) + " s together",
                            "", "", false, true}};
  if (documents < 3 * kFirst) return rows;
  const double first = cost(marks, kFirst / 2, kFirst + kFirst / 2);
  const double last = cost(marks, documents - kFirst, documents);
  rows.push_back({"register: the last documents of " + std::to_string(documents), number(1e6 * last, 0) + " us each",
                  "about the " + std::to_string(kFirst) + "th " + number(1e6 * first, 0) + " us",
                  number(100 * (last / first - 1), 1) + " %", "flat within 20 %", true, last / first - 1 <= kMostGrowth});
  return rows;
}

std::vector<Row> look_up_rows(const Setting& setting) {
  const std::string what = "look-ups in Arabic of names in Latin letters";
  const auto matcher = link::Matcher::from_pack(setting.engine.pack());
  const Persons persons;
  if (!matcher || !persons.ready()) return {failed(what, "the pack has no names")};
  link::EntityIndex index(*matcher);
  index.add_known();
  for (std::size_t i = 0; index.size() < kEntities; ++i)
    index.add({std::to_string(i), link::NameKind::kPerson, {{persons[i].first, "en"}}, {}});
  link::LookUpOptions options;
  options.reasons = false;
  std::size_t found = 0;
  const double begin = processor_seconds();
  for (std::size_t i = 0; i < kLookUps; ++i) {
    const std::size_t person = i * 4'799 % (kEntities - 10'000);
    const auto candidates = index.look_up(link::NameKind::kPerson, persons[person].second, options);
    found += !candidates.empty() && index[candidates.front().entity].id == std::to_string(person) ? 1U : 0U;
  }
  const double rate = static_cast<double>(kLookUps) / (processor_seconds() - begin);
  return {{what, number(rate, 0) + " a second", std::to_string(index.size()) + " entities",
           number(100 * static_cast<double>(found) / kLookUps, 1) + " % found first", ">= 50000 a second", true, rate >= kLeastLookUps}};
}

}  // namespace mithaq::bench
