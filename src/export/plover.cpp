// Events as PLOVER has them, JSON Lines: one for each step of an agreement's life. All parties are actors, for what they do is mutual; the
// recipient stays empty. A signed agreement is SUPPORT there, a promised one AGREE.
#include <unicode/uloc.h>

#include "export/days.h"
#include "export/format.h"
#include "export/json_object.h"
#include "export/plover_codes.h"

namespace mithaq::exports {
namespace {

using base::Result;
using registry::Claim;
using registry::Stage;
using registry::Testimony;

constexpr std::string_view kKosovo = "XK";  // user-assigned: XKX goes with it
constexpr std::string_view kUnion = "EU";   // PLOVER names international bodies by letters of their own

std::string alpha3(const std::string& state) {
  if (state == kKosovo) return "XKX";
  if (state.empty() || state == kUnion) return {};
  return ::uloc_getISO3Country(("und_" + state).c_str());
}

// Whether a report of a step that is not signed yet tells a day which lies after its news.
bool is_promised(const Account& account, const Stage& stage) {
  if (stage.status != "negotiating" && stage.status != "agreed") return false;
  for (const std::size_t at : stage.testimonies) {
    const Testimony& t = account.agreement.testimonies[at];
    const std::string& news = account.agreement.sources[t.source].document.published;
    if (!t.date.empty() && !news.empty() && span_of(t.date).first > news) return true;
  }
  return false;
}

// The words that tell of the step: those of its status, else those that name the agreement.
const Claim* words_of(const Testimony& t) {
  for (const std::string_view slot : {"status", "mentions"})
    for (const Claim& claim : t.claims)
      if (claim.slot == slot && claim.has_words) return &claim;
  return nullptr;
}

class Plover : public Format {
 public:
  Result<void> add(const Account& account, std::string& out) override {
    for (const Stage& stage : account.agreement.lifecycle) event(account, stage, out);
    return {};
  }

 private:
  static void event(const Account& account, const Stage& stage, std::string& out) {
    const registry::Summary& s = account.summary;
    const std::vector<std::string> fields = account.values("fields");
    const PloverEvent event = plover_event({stage.status, s.kind, fields, is_promised(account, stage)});
    JsonObject object(out);
    object.text("id", s.name + "." + stage.status);
    object.text("agreement", s.name);
    // A day that was only promised is not the day of the event: that is the day of the news.
    object.text("date", event_day(account, stage));
    object.flag("date_told", stage.told);
    object.text("event", event.type);
    object.text("mode", event.mode);
    object.text("cameo", event.cameo);
    std::string& contexts = object.key("context");
    write::append_list(plover_contexts(fields), contexts, [&](std::string_view context) { write::append_string(context, contexts); });
    std::string& actors = object.key("actor");
    write::append_list(account.parties, actors, [&](const Party& party) { actor(party, actors); });
    object.key("recipient") += "[]";
    object.text("status", stage.status);
    object.text("kind", s.kind);
    object.texts("fields", fields);
    object.text("place", s.place);
    object.text("country", alpha3(account.country()));
    sources(account, stage, object.key("source"));
    object.close();
    out.push_back('\n');
  }

  // "2025-05-19"; of a step whose day is still to come, the day of its first news.
  static std::string event_day(const Account& account, const Stage& stage) {
    if (!is_promised(account, stage)) return stage.date;
    std::string first;
    for (const std::size_t at : stage.testimonies) {
      const std::string& news = account.agreement.sources[account.agreement.testimonies[at].source].document.published;
      if (!news.empty() && (first.empty() || news < first)) first = news;
    }
    return first;
  }

  static void actor(const Party& party, std::string& out) {
    JsonObject object(out);
    object.text("name", party.name);
    object.text("country", alpha3(party.state));
    object.text("sector", plover_sector(party.type));
    object.close();
  }

  static void sources(const Account& account, const Stage& stage, std::string& out) {
    write::append_list(stage.testimonies, out, [&](std::size_t at) {
      const Testimony& t = account.agreement.testimonies[at];
      const registry::Document& d = account.agreement.sources[t.source].document;
      JsonObject object(out);
      object.text("id", d.external_id);
      object.text("publisher", d.source);
      object.text("url", d.url);
      object.text("published", d.published);
      if (const Claim* claim = words_of(t)) {
        object.text("text", claim->words);
        object.count("start", claim->start);
        object.count("end", claim->stop);
      }
      object.close();
    });
  }
};

}  // namespace

std::unique_ptr<Format> plover_format() { return std::make_unique<Plover>(); }

}  // namespace mithaq::exports
