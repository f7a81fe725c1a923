#include "find/reports.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "find/document_words.h"
#include "find/evidence.h"
#include "find/join_scorer.h"
#include "find/new_instruments.h"
#include "find/party_mentions.h"
#include "find/party_sides.h"
#include "find/shared_setting.h"
#include "find/slots.h"
#include "find/status.h"

namespace mithaq::find {
namespace {

class ReportBuilder {
 public:
  ReportBuilder(const Reading& r, std::optional<double> document, std::vector<doc::Report>& out) : r_(r), document_(document), out_(out) {}

  void run() {
    const std::vector<AnchorFacts> facts = gather_facts(r_);
    const JoinScorer scorer(r_);
    const NewInstruments instruments(r_);
    std::vector<Draft> drafts = join_anchors(r_, facts, scorer, instruments);
    spell_out(instruments, r_, drafts);
    for (Draft& draft : drafts) {
      draft.caught = draft.parties.size();
      complete_parties(r_, draft);
    }
    merge_drafts(r_, scorer, instruments, drafts);
    split_duals(r_, drafts);
    deal_partners(r_, drafts);
    judge_all(drafts);
    take_all(drafts.size());
  }

 private:
  // With so many items of a list found, what tells of them together is no agreement of its own.
  static constexpr std::ptrdiff_t kFewestItems = 2;

  struct Judged {
    Draft* draft = nullptr;
    StatusReading status;
    Verdict verdict;
    doc::Report report;
    std::vector<SumOffer> sums;  // that may be its value
  };

  // Parties first, of all drafts: whether one is told twice is seen by them.
  void judge_all(std::vector<Draft>& drafts) {
    for (Draft& draft : drafts) {
      Judged judged{&draft, read_status(r_, draft), {}, {}, {}};
      if (judged.status.denied || draft.parties.empty() || unnamed_lot(draft)) continue;
      choose_parties(r_, drafts, draft, scope_of(judged, drafts), judged.report);
      if (!draft.parties.empty()) judged_.push_back(std::move(judged));
    }
    if (judged_.empty()) return;
    if (r_.trace != nullptr) document_ = weigh_document(r_.analysis, r_.roles, r_.trace);
    for (Judged& judged : judged_) {
      judged.verdict = judge(r_, *judged.draft, scope_of(judged, drafts), judged.status, drafts, document_);
      if (r_.trace == nullptr) hear_of_whole(judged, drafts);
      surest_ = std::max(surest_, judged.verdict.credible);
    }
    if (r_.trace == nullptr)
      for (Judged& judged : judged_) believe_part(judged);
  }

  // "Signed two agreements: the first ..., the second offers ...": what was done to both may tell more of the second.
  void hear_of_whole(Judged& part, const std::vector<Draft>& drafts) const {
    auto shared = read_shared_status(r_, *part.draft);
    if (!shared || shared->denied) return;
    Judged other{part.draft, std::move(*shared), {}, {}, {}};
    other.verdict = judge(r_, *part.draft, scope_of(other, drafts), other.status, drafts, document_);
    const bool only_talk = part.status.status == "negotiating" && !part.status.unreal && other.status.status != "negotiating";
    if (other.verdict.credible <= part.verdict.credible && !only_talk) return;
    part.status = std::move(other.status);
    part.verdict = std::move(other.verdict);
  }

  // "Three contracts: ... the second contract ...": who believes the three believes each.
  void believe_part(Judged& part) const {
    const Anchor& a = r_.anchors[part.draft->anchors.front()];
    if (!is_item(&part) || !a.part) return;
    for (const Judged& whole : judged_) {
      const std::vector<std::uint32_t>& anchors = whole.draft->anchors;
      if (whole.draft->list == ListPart::kWhole && std::find(anchors.begin(), anchors.end(), a.whole) != anchors.end())
        part.verdict.credible = std::max(part.verdict.credible, whole.verdict.credible);
    }
  }

  DraftScope scope_of(const Judged& judged, const std::vector<Draft>& drafts) const {
    return {r_, *judged.draft, judged.status, judged.draft->kind, drafts.size()};
  }

  // A document that surely reports one agreement may well report others; one that does not is held to more.
  double least() const {
    const double threshold = r_.roles.threshold(kRecordSlot);
    return surest_ >= threshold ? r_.roles.companion(kRecordSlot) : threshold;
  }

  // The surest first: the others are read beside it.
  void take_all(std::size_t drafts) {
    std::vector<Judged*> taken;
    for (Judged& judged : judged_)
      if (r_.trace != nullptr || judged.verdict.credible >= least()) taken.push_back(&judged);
    if (taken.empty()) return;
    Judged* const top = *std::max_element(taken.begin(), taken.end(),
                                          [](const Judged* a, const Judged* b) { return a->verdict.credible < b->verdict.credible; });
    take(*top, drafts, nullptr);
    for (Judged* const judged : taken)
      if (judged != top) take(*judged, drafts, &top->report);
    deal_sums_to(taken);
    if (r_.trace == nullptr) share_setting_of(taken);
    const bool listed = r_.trace == nullptr && std::count_if(taken.begin(), taken.end(), is_item) >= kFewestItems;
    for (Judged* const judged : taken)
      if (!listed || judged->draft->list != ListPart::kWhole) out_.push_back(std::move(judged->report));
  }

  static bool is_item(const Judged* judged) { return judged->draft->list == ListPart::kItem; }

  void share_setting_of(const std::vector<Judged*>& taken) const {
    std::vector<doc::Report*> reports;
    for (Judged* const judged : taken) reports.push_back(&judged->report);
    share_setting(r_, reports);
  }

  static void deal_sums_to(const std::vector<Judged*>& taken) {
    std::vector<std::vector<SumOffer>> offers;
    std::vector<doc::Report*> reports;
    for (Judged* const judged : taken) {
      offers.push_back(std::move(judged->sums));
      reports.push_back(&judged->report);
    }
    deal_sums(offers, reports);
  }

  void take(Judged& judged, std::size_t drafts, const doc::Report* surest) {
    judged.status.status = judged.verdict.status;
    judged.status.confidence = judged.verdict.status_probability;
    build(judged, drafts, surest);
    judged.report.confidence = std::min(0.999, std::round(judged.verdict.credible * 1000) / 1000);  // as it is written
    if (r_.trace != nullptr) judged.report.candidates.push_back(std::move(judged.verdict.trace));
  }

  // "several agreements" whose parties nobody names.
  bool unnamed_lot(const Draft& d) const {
    return d.caught == 0 && std::all_of(d.anchors.begin(), d.anchors.end(),
                                        [&](std::uint32_t a) { return r_.anchors[a].plural && !r_.anchors[a].headline; });
  }

  void build(Judged& judged, std::size_t drafts, const doc::Report* surest) {
    Draft& draft = *judged.draft;
    const StatusReading& status = judged.status;
    doc::Report& report = judged.report;
    choose_kind(r_, draft, kind_of(draft), report);
    report.status = status.status;
    report.status_confidence = status.confidence;
    report.status_quotes = status.quotes;
    report.count = count_of(draft);
    report.salience = salience(draft);
    mentions(draft, report);
    const std::vector<std::vector<DraftParty>> sides = gather_sides(r_, draft);
    for (const DraftParty& p : draft.parties) report.parties.push_back(party(p));
    name_sides(sides, report);
    const DraftScope scope(r_, draft, status, report.kind, drafts, surest);
    fill_people(r_, draft, scope, report);
    fill_date(r_, scope, report);
    fill_occasion(r_, draft, scope, report);
    fill_place(r_, draft, scope, report);
    date_from_occasion(r_, report);
    judged.sums = weigh_sums(r_, scope, report);
    fill_duration(r_, draft, report);
    fill_fields(r_, draft, scope, report);
    fill_commitments(r_, scope, report);
    fill_supersedes(r_, draft, scope, report);
  }

  // Two, where the dual can be told only by its place; a draft that shares the word with others stands for one of them.
  std::uint32_t count_of(const Draft& draft) const {
    const bool two = std::any_of(draft.anchors.begin(), draft.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].two; });
    const bool whole = draft.dealt_away.empty();
    return draft.count == 1 && two && whole ? 2 : draft.count;
  }

  // An agreement with a name of its own keeps the kind of that; else patterns may say it; and words that are used of agreements loosely
  // ("partnership", "programme") yield to the plain word.
  KindRule kind_of(const Draft& draft) const {
    for (const std::uint32_t i : draft.anchors)
      if (r_.anchors[i].named && !r_.anchors[i].kind.empty()) return {r_.anchors[i].kind, "name"};
    KindRule rule{draft.kind.empty() ? "agreement" : draft.kind, "word"};
    for (const std::uint32_t f : draft.frames) {
      const std::string_view told = r_.patterns.pattern(r_.frames[f].pattern).attribute("kind");
      if (!told.empty()) rule = {told, "pattern"};
    }
    if (rule.kind == "agreement" && lends(draft)) rule = {"grant", "pattern"};
    const bool loose = rule.kind == "treaty" || rule.kind == "partnership" || rule.kind == "programme";
    const bool plain = std::any_of(draft.anchors.begin(), draft.anchors.end(), [&](std::uint32_t i) {
      const Anchor& a = r_.anchors[i];
      return a.kind == "agreement" && (!a.definite || a.headline);
    });
    return loose && plain ? KindRule{"agreement", "plain"} : rule;
  }

  // "A loan", "a gift"; not "to finance the building of a school".
  bool gives_loan(const pack::Hit& h) const {
    if (h.concept_id != r_.concepts.money_topic || h.definite || (h.features & r_.concepts.sg) == 0) return false;
    if (r_.pack.property(h.entry, r_.concepts.k_sort) != "loan") return false;
    const auto clitics = r_.analysis.clitics_of(h.first);
    const bool led = std::any_of(clitics.begin(), clitics.end(),
                                 [&](const pack::CliticEdge& e) { return e.concept_id == r_.concepts.to && e.to <= h.cut; });
    return !led || in_money(h.last);
  }
  bool in_money(std::uint32_t token) const {
    constexpr std::uint32_t kToSum = 4;  // tokens: "a loan of about"
    return std::any_of(r_.analysis.money.begin(), r_.analysis.money.end(),
                       [&](const MoneyMention& m) { return m.first >= token && m.first < token + kToSum; });
  }

  // "An agreement with the fund on a loan of two billion": what it provides is a loan or a gift.
  bool lends(const Draft& draft) const {
    constexpr std::uint32_t kReach = 8;  // tokens behind its word
    const auto& hits = r_.analysis.hits;
    return std::any_of(draft.anchors.begin(), draft.anchors.end(), [&](std::uint32_t i) {
      const Anchor& a = r_.anchors[i];
      if (a.kind != "agreement" || a.named) return false;
      const std::uint32_t end = std::min(r_.analysis.tokens.sentences[a.sentence].last, a.core_last + kReach);
      for (std::uint32_t k = hits.first[a.core_last]; k < hits.first[std::max(end, a.core_last)]; ++k)
        if (gives_loan(hits.hits[k])) return true;
      return false;
    });
  }

  // The names of the others, a state's among them, stand behind those of the party that stays.
  void name_sides(const std::vector<std::vector<DraftParty>>& sides, doc::Report& report) const {
    for (std::size_t i = 0; i < sides.size(); ++i)
      for (const DraftParty& other : sides[i]) add_names(party(other), report.parties[i]);
  }

  void add_names(const doc::Party& from, doc::Party& to) const {
    for (const doc::Quote& name : from.names) {
      const auto same = [&](const doc::Quote& q) { return r_.analysis.words(q.span) == r_.analysis.words(name.span); };
      if (std::none_of(to.names.begin(), to.names.end(), same)) to.names.push_back(name);
    }
    if (to.state.empty()) to.state = from.state;
  }

  // Recalled in passing: a standing agreement, or one only ever called "the agreement", away from the beginning.
  std::string salience(const Draft& d) const {
    const auto any = [&](auto test) {
      return std::any_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t a) { return test(r_.anchors[a]); });
    };
    const bool early = any([](const Anchor& a) { return a.sentence <= 3; });
    const bool fresh = any([](const Anchor& a) { return !a.definite && !a.named; });
    return early || fresh ? "main" : "background";
  }

  // The fullest words first: the anchor with its parties or subject, then the bare words.
  void mentions(const Draft& d, doc::Report& out) const {
    const auto add = [&](base::Span span) {
      const auto same = [&](const doc::Quote& q) { return r_.analysis.words(q.span) == r_.analysis.words(span); };
      if (std::none_of(out.mentions.begin(), out.mentions.end(), same)) out.mentions.push_back({span, 0.8, "anchors"});
    };
    for (const std::uint32_t i : d.anchors)
      add(base::Span{r_.anchors[i].span.begin, r_.analysis.tokens.tokens[r_.anchors[i].phrase_last - 1].span.end});
    for (const std::uint32_t i : d.anchors)
      add(base::Span{r_.anchors[i].span.begin, r_.analysis.tokens.tokens[r_.anchors[i].last - 1].span.end});
    for (const std::uint32_t i : d.anchors) add(r_.anchors[i].span);
  }

  // "Cairo", or "the Egyptian" alone: a name, but not the first one where "Egypt" is told.
  bool stands_in(const Entity& e, base::Span span) const {
    return std::any_of(e.mentions.begin(), e.mentions.end(), [&](std::uint32_t m) {
      const Name& n = r_.analysis.names[m];
      return n.span == span && (n.type == NameType::kCity || (n.type == NameType::kSide && n.last == n.first + 1));
    });
  }

  doc::Party party(const DraftParty& p) const {
    const Entity& e = r_.entities.entity(p.entity);
    doc::Party out;
    out.type = e.party_type.empty() ? "organisation" : std::string(e.party_type == "military" ? "government" : e.party_type);
    out.state = std::string(e.state);
    out.confidence = std::min(0.999, p.weight);
    const std::string by = p.by == kNearby ? std::string("nearby") : r_.patterns.pattern(p.by).name;
    const auto add = [&](base::Span span) {
      if (span.empty()) return;
      const auto same = [&](const doc::Quote& q) { return r_.analysis.words(q.span) == r_.analysis.words(span); };
      if (std::none_of(out.names.begin(), out.names.end(), same)) out.names.push_back({span, out.confidence, by});
    };
    const auto place = [&](const Name& n) { return n.type == NameType::kCity && !stands_for_state(r_, n); };
    if (p.name != 0xFFFFFFFF && (p.by != kNearby || !place(r_.analysis.names[p.name]))) {
      add(r_.analysis.names[p.name].span);
      add(r_.analysis.names[p.name].alias);
    }
    for (const std::uint32_t m : e.mentions) {
      const Name& n = r_.analysis.names[m];
      if (n.type == NameType::kNominal || place(n)) continue;
      add(n.span);
      add(n.alias);
    }
    std::stable_sort(out.names.begin(), out.names.end(),
                     [](const doc::Quote& a, const doc::Quote& b) { return a.span.size() > b.span.size(); });
    std::stable_partition(out.names.begin(), out.names.end(), [&](const doc::Quote& q) { return !stands_in(e, q.span); });
    if (out.names.empty())
      for (const base::Span span : p.words) add(span);
    if (out.names.empty() && p.name != 0xFFFFFFFF) add(r_.analysis.names[p.name].span);
    return out;
  }

  const Reading& r_;
  std::optional<double> document_;
  std::vector<doc::Report>& out_;
  std::vector<Judged> judged_;
  double surest_ = 0;
};

}  // namespace

void build_reports(const Reading& reading, std::optional<double> document, std::vector<doc::Report>& out) {
  out.clear();
  ReportBuilder(reading, document, out).run();
}

}  // namespace mithaq::find
