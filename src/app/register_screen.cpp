#include "app/register_screen.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "app/register_record.h"
#include "app/register_rows.h"
#include "export/account.h"
#include "export/json_object.h"
#include "write/display.h"

namespace mithaq::app {
namespace {

using base::Result;
using exports::Account;
using exports::JsonObject;
using link::NameKind;
using registry::Claim;
using registry::Testimony;
using registry::Value;

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMinWidth = 48;
constexpr std::size_t kSentences = 3;  // shown to people

// A party or signatory under the name that is likeliest to be that of an entry.
struct Hit {
  WatchHit found;
  std::string name;
  std::string role;  // "party", "signatory"
  std::string state;
  const Value* value = nullptr;  // where its words are
};

// Names of states and their cities: what a state is called, not who acts for it, whatever sort of party it was taken for.
bool names_a_place(const link::Matcher& matcher, const std::string& name) {
  const link::ReadName read = matcher.read(NameKind::kOrganisation, name);
  return std::all_of(read.name.units.begin(), read.name.units.end(), [](const link::Unit& unit) {
    return unit.word_class == link::WordClass::kState || unit.word_class == link::WordClass::kPlace;
  });
}

class Screener {
 public:
  Screener(const WatchList& list, const link::Matcher& matcher, double least) : list_(list), matcher_(matcher), least_(least) {}

  std::vector<Hit> hits(const Account& account) {
    std::vector<Hit> out;
    if (const registry::Slot* slot = account.agreement.slot("parties"))
      for (std::size_t i = 0; i < account.parties.size(); ++i) party(account.parties[i], slot->values[i], out);
    if (const registry::Slot* slot = account.agreement.slot("signatories"))
      for (std::size_t i = 0; i < account.signatories.size(); ++i) {
        const auto party = account.signatories[i].party;
        look_up(NameKind::kPerson, account.signatories[i].name,
                {{}, {}, "signatory", party ? account.parties[*party].state : std::string(), &slot->values[i]}, out);
      }
    std::stable_sort(out.begin(), out.end(), [](const Hit& a, const Hit& b) { return a.found.score > b.found.score; });
    return out;
  }

  std::size_t names() const { return names_; }

 private:
  void party(const exports::Party& party, const Value& value, std::vector<Hit>& out) {
    const bool is_state = party.key.starts_with("state:");
    for (const std::vector<std::string>* names : {&party.names, &party.parents})
      for (const std::string& name : *names) {
        if (names_a_place(matcher_, name)) continue;
        look_up(NameKind::kOrganisation, name, {{}, {}, "party", party.state, &value}, out);
        if (!is_state) look_up(NameKind::kPerson, name, {{}, {}, "party", party.state, &value}, out);
      }
  }

  void look_up(NameKind kind, const std::string& name, const Hit& as, std::vector<Hit>& out) {
    ++names_;
    for (WatchHit& found : list_.look_up(kind, name, as.state, least_)) {
      const auto same =
          std::find_if(out.begin(), out.end(), [&](const Hit& h) { return h.value == as.value && h.found.entry == found.entry; });
      if (same != out.end() && same->found.score >= found.score) continue;
      Hit& hit = same == out.end() ? out.emplace_back(as) : *same;
      hit.found = std::move(found);
      hit.name = name;
    }
  }

  const WatchList& list_;
  const link::Matcher& matcher_;
  double least_;
  std::size_t names_ = 0;
};

// Calls `f` with each claim whose words are the name.
template <typename F>
void each_evidence(const registry::Agreement& a, const Hit& hit, F f) {
  for (const Value::Told& told : hit.value->told)
    for (const std::size_t at : told.claims) {
      const Testimony& t = a.testimonies[told.testimony];
      if (t.claims[at].words == hit.name) f(t, t.claims[at]);
    }
}

const std::string& caption(const Watched& entry) { return entry.names.front().text; }

void append_json(const Record& record, const Watched& entry, const Hit& hit, const Account& account, std::string& out) {
  JsonObject object(out);
  object.text("agreement", account.summary.name);
  object.text("role", hit.role);
  object.text("name", hit.name);
  object.text("state", hit.state);
  JsonObject entity(object.key("entity"));
  entity.text("id", entry.id);
  entity.text("schema", entry.schema);
  entity.text("name", caption(entry));
  entity.texts("countries", entry.countries);
  entity.texts("topics", entry.topics);
  entity.close();
  write::append_confidence(hit.found.score, object.key("score"));
  object.text("why", hit.found.why);
  std::string& evidence = object.key("evidence");
  evidence.push_back('[');
  each_evidence(account.agreement, hit, [&](const Testimony& t, const Claim& claim) {
    if (out.back() != '[') out.push_back(',');
    const registry::Document& d = account.agreement.sources[t.source].document;
    JsonObject one(out);
    one.text("document", d.external_id);
    one.text("source", d.source);
    one.text("published", d.published);
    one.text("url", d.url);
    one.text("words", claim.words);
    one.count("start", claim.start);
    one.count("end", claim.stop);
    one.text("sentence", record.sentence(t, claim));
    one.close();
  });
  out.push_back(']');
  object.close();
  out.push_back('\n');
}

void lines(const write::Line& line, std::size_t indent, const RegisterPage& page, std::string& out) {
  for (const std::string& part : write::wrap(line, std::max(page.width, kMinWidth) - indent))
    out.append(indent, ' ').append(part).push_back('\n');
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += ", " + part;
  return out;
}

void append_text(const Record& record, const Watched& entry, const Hit& hit, const Account& account, const RegisterPage& page,
                 std::string& out) {
  char score[16];
  std::snprintf(score, sizeof score, "%.2f  ", hit.found.score);
  const std::string of = " (" + hit.role + (hit.state.empty() ? "" : ", " + hit.state) + ") is ";
  lines({{score + account.summary.name + "  ", false},
         {hit.name, true},
         {of, false},
         {caption(entry), true},
         {" (" + entry.id + ", " + entry.schema + joined(entry.countries) + joined(entry.topics) + ")", false}},
        0, page, out);
  lines({{"because ", false}, {hit.found.why, true}}, kIndent, page, out);
  std::size_t shown = 0;
  each_evidence(account.agreement, hit, [&](const Testimony& t, const Claim& claim) {
    if (shown++ >= kSentences) return;
    const registry::Document& d = account.agreement.sources[t.source].document;
    std::string from = d.source.empty() ? d.external_id : d.source + ", " + d.external_id;
    if (!d.published.empty()) from += ", " + d.published;
    lines({{record.sentence(t, claim), true}, {" \u2014 " + from, false}}, kIndent, page, out);
  });
  out.push_back('\n');
}

}  // namespace

Result<Screened> screen_register(registry::Store& store, const WatchList& list, const link::Matcher& matcher, const ScreenOptions& options,
                                 const RegisterPage& page, const std::function<bool(std::string_view)>& write) {
  ListWords words = options.words;
  words.sort = "id";
  const auto filter = filter_of(words);
  if (!filter) return pass(filter.error());
  if (auto done = store.hold(); !done) return pass(done.error());
  const auto ids = store.ids(*filter);
  if (!ids) return pass(ids.error());
  Screened out;
  Screener screener(list, matcher, options.least);
  for (const registry::AgreementId id : *ids) {
    const auto account = exports::read_account(store, id);
    if (!account) return pass(account.error());
    ++out.agreements;
    const std::vector<Hit> hits = screener.hits(*account);
    if (hits.empty()) continue;
    out.hits += hits.size();
    const auto record = read_record(store, id);
    if (!record) return pass(record.error());
    std::string piece;
    for (const Hit& hit : hits) {
      const Watched& entry = list[hit.found.entry];
      page.form == Form::kJson ? append_json(*record, entry, hit, *account, piece)
                               : append_text(*record, entry, hit, *account, page, piece);
    }
    if (!write(piece)) break;
  }
  out.names = screener.names();
  return out;
}

}  // namespace mithaq::app
