// FollowTheMoney entities, JSON Lines: what Aleph, OpenAleph, Yente and OpenSanctions read. The model has no agreement: each is a Project
// (the agreement as long as it lasts), with a ProjectParticipant for each party, and an Event for its signing. Source of the mapping and of
// the schemata: followthemoney 4 (https://followthemoney.tech/explorer/).
#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <set>

#include "export/days.h"
#include "export/format.h"
#include "export/ids.h"
#include "export/json_object.h"
#include "schema/schema.h"
#include "text/utf8.h"

namespace mithaq::exports {
namespace {

using base::Result;
using Texts = std::vector<std::string>;

// Ids may hold letters, digits, points and hyphens only.
std::string agreement_id(const Account& account) { return "mithaq-agreement-" + account.summary.name; }
std::string signing_id(const Account& account) { return "mithaq-signing-" + account.summary.name; }
std::string ftm_party_id(const Party& party) { return "mithaq-" + party_id(party); }
std::string article_id(const registry::Document& document) { return "mithaq-document-" + document_id(document).substr(0, 32); }

std::string_view schema_of(std::string_view type) {
  if (type == "state" || type == "government") return "PublicBody";
  if (type == "company") return "Company";
  return type == "organisation" || type == "international" ? "Organization" : "LegalEntity";
}

// Former states by ISO 3166-3, as the model has them; it has no code for some.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kFormer = {
    {{"CS", "cshh"}, {"SU", "suhh"}, {"YU", "yucs"}, {"AN", ""}, {"YD", ""}}};

std::string country(const std::string& state) {
  for (const auto& [code, former] : kFormer)
    if (code == state) return std::string(former);
  std::string out = state;
  for (char& c : out) c = static_cast<char>(c | 0x20);
  return out;
}

// What a reader would drop or cut: marks that cannot be seen, spaces at the ends and doubled, more than so many code points.
std::string clean(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < most;) {
    const text::CodePoint c = text::decode(text, at);
    const bool space = ::u_isUWhiteSpace(static_cast<UChar32>(c.value)) != 0;
    const auto type = ::u_charType(static_cast<UChar32>(c.value));
    if (space ? !out.empty() && out.back() != ' ' : type != U_FORMAT_CHAR && type != U_CONTROL_CHAR) {
      space ? out.push_back(' ') : static_cast<void>(out.append(text, at, c.size));
      ++count;
    }
    at += c.size;
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

constexpr std::size_t kName = 384;   // code points that a name may have there
constexpr std::size_t kText = 1024;  // and any other text

Texts clean(const Texts& values, std::size_t most) {
  Texts out;
  for (const std::string& value : values) {
    std::string text = clean(value, most);
    if (!text.empty() && std::find(out.begin(), out.end(), text) == out.end()) out.push_back(std::move(text));
  }
  return out;
}

bool is_name(std::string_view property) { return property == "name" || property == "alias" || property == "weakAlias"; }

Texts listed(const std::string& text) { return text.empty() ? Texts() : Texts{text}; }

// Web addresses only: others are no url there.
Texts web(const std::string& url) { return url.starts_with("http://") || url.starts_with("https://") ? Texts{url} : Texts(); }

class Entity {
 public:
  Entity(std::string_view id, std::string_view schema, std::string& out) : object_(out), properties_(begin(object_, id, schema)) {}
  void set(std::string_view property, const Texts& values) {
    properties_.texts(property, clean(values, is_name(property) ? kName : kText));
  }
  void set(std::string_view property, const std::string& value) { set(property, listed(value)); }
  // Ids of other entities, as they are.
  void refer(std::string_view property, const Texts& ids) { properties_.texts(property, ids); }
  void close(std::string& out) {
    properties_.close();
    object_.close();
    out.push_back('\n');
  }

 private:
  static std::string& begin(JsonObject& object, std::string_view id, std::string_view schema) {
    object.text("id", id);
    object.text("schema", schema);
    return object.key("properties");
  }
  JsonObject object_;
  JsonObject properties_;
};

class FollowTheMoney : public Format {
 public:
  explicit FollowTheMoney(const Sources& sources) : sources_(sources) {}

  Result<void> add(const Account& account, std::string& out) override {
    for (const Party& party : account.parties)
      if (auto done = this->party(party, out); !done) return done;
    for (const registry::Source& source : account.agreement.sources) article(source.document, out);
    project(account, out);
    signing(account, out);
    for (std::size_t i = 0; i < account.parties.size(); ++i) participant(account, i, out);
    for (std::size_t i = 0; i < account.signatories.size(); ++i) signatory(account, i, out);
    for (const registry::Relation& relation : account.older)
      if (sources_.wanted.contains(relation.other.id)) link(account, relation, out);
    mentions(account, out);
    return {};
  }

 private:
  Result<void> party(const Party& party, std::string& out) {
    if (!written_.insert(ftm_party_id(party))) return {};
    const auto called = names_of(party);
    if (!called) return pass(called.error());
    Entity entity(ftm_party_id(party), schema_of(party.type), out);
    if (party.key.starts_with("state:")) {
      // What the news calls a state may be "the Kingdom" or one of its ministries.
      entity.set("name", party_label(party));
      entity.set("alias", listed(state_name(party.state, "ar")));
      entity.set("weakAlias", *called);
    } else {
      entity.set("name", Texts{called->front()});
      entity.set("alias", Texts(called->begin() + 1, called->end()));
    }
    entity.set("country", country(party.state));
    entity.close(out);
    return {};
  }

  // All names that the news has for it, the most usual first; never empty.
  Result<Texts> names_of(const Party& party) {
    if (party.entity.id != 0) {
      auto all = sources_.store.names_of(party.entity.id);
      if (!all || !all->empty()) return all;
    }
    if (!party.names.empty()) return party.names;
    return Texts{party.name.empty() ? party.key : party.name};
  }

  void article(const registry::Document& d, std::string& out) {
    if (!written_.insert(article_id(d))) return;
    Entity entity(article_id(d), "Article", out);
    entity.set("title", d.title.empty() ? d.external_id : d.title);
    entity.set("publishedAt", d.published);
    entity.set("publisher", d.source);
    entity.set("sourceUrl", web(d.url));
    const std::string language = ::uloc_getISO3Language(d.language.c_str());
    entity.set("language", d.language == "und" ? std::string() : language);
    entity.close(out);
  }

  static Texts articles(const Account& account) {
    Texts out;
    for (const registry::Source& source : account.agreement.sources) out.push_back(article_id(source.document));
    return out;
  }

  // The documents that tell that value of a slot.
  static Texts tellers(const Account& account, std::string_view slot, std::size_t number) {
    Texts out;
    std::set<std::size_t> seen;
    for (const registry::Value::Told& told : account.agreement.slot(slot)->values[number].told) {
      const std::size_t source = account.agreement.testimonies[told.testimony].source;
      if (seen.insert(source).second) out.push_back(article_id(account.agreement.sources[source].document));
    }
    return out;
  }

  static Texts countries(const Account& account) {
    Texts out;
    for (const std::string& state : account.states()) out.push_back(country(state));
    return out;
  }

  static Texts keywords(const Account& account) {
    const schema::Schema& schema = schema::Schema::builtin();
    Texts out;
    if (const schema::Term* kind = schema.kind(account.summary.kind)) out.push_back(kind->en);
    for (const std::string& code : account.values("fields"))
      if (const schema::Term* field = schema.field(code)) out.push_back(field->en);
    return out;
  }

  static void project(const Account& account, std::string& out) {
    const registry::Agreement& a = account.agreement;
    Entity entity(agreement_id(account), "Project", out);
    entity.set("name", account.title());
    entity.set("projectId", account.summary.name);
    entity.set("status", account.summary.status);
    entity.set("startDate", span_of(told_day(a, "in_force")).first);
    entity.set("endDate", span_of(told_day(a, "ended")).last);
    entity.set("goal", account.shown("commitments"));
    entity.set("amount", account.amount());
    entity.set("currency", account.currency());
    entity.set("country", countries(account));
    entity.set("keywords", keywords(account));
    entity.refer("proof", articles(account));
    entity.close(out);
  }

  // What happened on a day and at a place: only of what was signed.
  static void signing(const Account& account, std::string& out) {
    if (stage_of(account.agreement, "signed") == nullptr) return;
    const registry::Summary& s = account.summary;
    Entity entity(signing_id(account), "Event", out);
    entity.set("name", "Signing: " + account.title());
    entity.set("recordId", s.name);
    const Span days = span_of(told_day(account.agreement, "signed"));
    if (days.first == days.last) {
      entity.set("date", days.first);
    } else {
      entity.set("startDate", days.first);
      entity.set("endDate", days.last);
    }
    entity.set("location", s.place);
    entity.set("country", country(account.country()));
    Texts parties;
    for (const Party& party : account.parties) parties.push_back(ftm_party_id(party));
    entity.refer("involved", parties);
    entity.set("summary", account.shown("occasion"));
    entity.refer("proof", articles(account));
    Texts urls, publishers;
    for (const registry::Source& source : account.agreement.sources) {
      for (const std::string& url : web(source.document.url)) urls.push_back(url);
      const std::string& outlet = source.document.source;
      if (!outlet.empty() && std::find(publishers.begin(), publishers.end(), outlet) == publishers.end()) publishers.push_back(outlet);
    }
    entity.set("sourceUrl", urls);
    entity.set("publisher", publishers);
    entity.close(out);
  }

  static void participant(const Account& account, std::size_t number, std::string& out) {
    const Party& party = account.parties[number];
    Entity entity("mithaq-participant-" + digest({account.summary.name, party.key}), "ProjectParticipant", out);
    entity.set("project", agreement_id(account));
    entity.set("participant", ftm_party_id(party));
    entity.set("role", "party");
    entity.set("status", account.summary.status);
    entity.refer("proof", tellers(account, "parties", number));
    entity.close(out);
  }

  // Persons that the packs know are one wherever they sign; others are of one agreement only, since a name alone does not tell.
  void signatory(const Account& account, std::size_t number, std::string& out) {
    const Signatory& signatory = account.signatories[number];
    if (signatory.name.empty()) return;
    const std::string id = digest({account.summary.name, signatory.name});
    const bool known = signatory.key.starts_with("known:");
    const std::string who = "mithaq-person-" + (known ? digest({signatory.key}) : id);
    if (!known || written_.insert(who)) {
      Entity person(who, "Person", out);
      person.set("name", signatory.name);
      person.set("position", signatory.capacity);
      if (signatory.party) person.set("country", country(account.parties[*signatory.party].state));
      person.close(out);
    }
    if (!signatory.party) return;
    Entity entity("mithaq-representation-" + id, "Representation", out);
    entity.set("agent", who);
    entity.set("client", ftm_party_id(account.parties[*signatory.party]));
    entity.set("role", signatory.capacity.empty() ? Texts{"signatory"} : signatory.capacity);
    const Span days = span_of(told_day(account.agreement, "signed"));
    entity.set("date", days.first == days.last ? days.first : std::string());
    entity.refer("proof", tellers(account, "signatories", number));
    entity.close(out);
  }

  // The model has no tie between projects but one of any sort.
  static void link(const Account& account, const registry::Relation& relation, std::string& out) {
    Entity entity("mithaq-link-" + digest({account.summary.name, relation.kind, relation.other.name}), "UnknownLink", out);
    entity.set("subject", agreement_id(account));
    entity.set("object", "mithaq-agreement-" + relation.other.name);
    entity.set("role", relation.kind);
    entity.close(out);
  }

  // The names of parties as each document has them.
  void mentions(const Account& account, std::string& out) {
    for (const registry::Testimony& t : account.agreement.testimonies) {
      const registry::Document& d = account.agreement.sources[t.source].document;
      for (const registry::Claim& claim : t.claims) {
        if (claim.slot != "parties" || claim.part != "names" || !claim.has_words) continue;
        const Party* party = account.party_of(t, claim.item);
        if (party == nullptr) continue;
        const std::string id = "mithaq-mention-" + digest({document_id(d), party->key, claim.words});
        if (!written_.insert(id)) continue;
        Entity entity(id, "Mention", out);
        entity.set("document", article_id(d));
        entity.set("resolved", ftm_party_id(*party));
        entity.set("name", claim.words);
        entity.set("detectedSchema", std::string(schema_of(party->type)));
        entity.set("contextCountry", country(party->state));
        entity.close(out);
      }
    }
  }

  Sources sources_;
  WrittenIds written_;
};

}  // namespace

std::unique_ptr<Format> ftm_format(const Sources& sources) { return std::make_unique<FollowTheMoney>(sources); }

}  // namespace mithaq::exports
