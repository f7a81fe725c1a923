// What people decide: merge, split, not the same, undo.
#include <algorithm>

#include "register/ledger.h"

namespace mithaq::registry {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr std::string_view kUnnamedAdd = "documents";  // an add that does not say which it belongs to

std::string numbers(const std::vector<ReportId>& reports) {
  std::string out;
  for (const ReportId id : reports) out += (out.empty() ? "r" : " r") + std::to_string(id);
  return out;
}

// The links of just these reports. Errors: one of them is none of the agreement's.
Result<std::vector<Link>> chosen(const std::vector<Link>& all, const std::vector<ReportId>& reports, const std::string& name) {
  std::vector<Link> out;
  for (const ReportId id : reports) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Link& l) { return l.report == id; });
    if (found == all.end())
      return fail(ErrorCode::kNotFound, {}, "r" + std::to_string(id) + " is no report of " + name, "mithaq show " + name + " lists them");
    if (std::none_of(out.begin(), out.end(), [&](const Link& l) { return l.report == id; })) out.push_back(*found);
  }
  if (out.size() < all.size()) return out;
  return fail(ErrorCode::kMalformed, {}, "these are all reports of " + name + ": nothing would be left of it", "name only some of them");
}

}  // namespace

Result<AgreementName> Ledger::find(Store& store, const std::string& name) {
  const auto found = store.agreement_named(name);
  if (!found) return pass(found.error());
  if (!*found) return fail(ErrorCode::kNotFound, {}, "the register has no agreement " + name, "mithaq list shows their names");
  const auto id = store.resolve((*found)->id);
  if (!id) return pass(id.error());
  auto real = store.name_of(*id);
  if (!real) return pass(real.error());
  return AgreementName{*id, std::move(*real)};
}

Result<Decided> Ledger::decide(const std::function<Result<Decided>()>& work) {
  if (auto done = store_.begin(); !done) return pass(done.error());
  auto decided = work();
  auto done = decided ? refresh() : Result<void>(pass(decided.error()));
  if (done) done = store_.commit();
  if (grouper_) grouper_->forget();
  if (done) return decided;
  store_.rollback();
  touched_.clear();
  return pass(done.error());
}

Result<Decided> Ledger::merge(const std::string& a, const std::string& b, const Actor& actor) {
  return decide([&]() -> Result<Decided> {
    const auto x = find(store_, a);
    const auto y = find(store_, b);
    if (!x || !y) return pass(x ? y.error() : x.error());
    if (x->id == y->id) return fail(ErrorCode::kMalformed, {}, a + " and " + b + " are one agreement already: " + x->name);
    const AgreementName& to = x->id < y->id ? *x : *y;
    const AgreementName& from = x->id < y->id ? *y : *x;
    if (auto done = open_operation(actor, OperationKind::kMerge, from.name + " into " + to.name); !done) return pass(done.error());
    if (auto done = store_.end_apart(to.id, from.id, operation_); !done) return pass(done.error());
    if (auto done = absorb(to.id, from.id, 1, "decided by " + actor.who, actor.who); !done) return pass(done.error());
    return Decided{operation_, {to.name, from.name}};
  });
}

Result<Decided> Ledger::split(const std::string& name, const std::vector<ReportId>& reports, const Actor& actor) {
  return decide([&]() -> Result<Decided> {
    const auto from = find(store_, name);
    if (!from) return pass(from.error());
    const auto all = store_.links_to(from->id);
    if (!all) return pass(all.error());
    const auto links = chosen(*all, reports, from->name);
    if (!links) return pass(links.error());
    if (auto done = open_operation(actor, OperationKind::kSplit, numbers(reports) + " from " + from->name); !done)
      return pass(done.error());
    return split_off(*from, *links, actor.who);
  });
}

Result<Decided> Ledger::split_off(const AgreementName& from, const std::vector<Link>& links, const std::string& who) {
  const auto home = home_of(from, links);
  if (!home) return pass(home.error());
  if (auto done = move(links, *home, 1, "decided by " + who, who); !done) return pass(done.error());
  if (auto done = store_.put_apart(from.id, *home, operation_); !done) return pass(done.error());
  auto name = store_.name_of(*home);
  if (!name) return pass(name.error());
  return Decided{operation_, {std::move(*name), from.name}};
}

// Where the reports go: to the agreement that they told of before it was merged into this one, or to a new one.
Result<AgreementId> Ledger::home_of(const AgreementName& from, const std::vector<Link>& links) {
  const auto merged = store_.merged_into(from.id);
  if (!merged) return pass(merged.error());
  for (const AgreementName& old : *merged) {
    const auto were = store_.once_linked(old.id);
    if (!were) return pass(were.error());
    const bool same = were->size() == links.size() && std::all_of(links.begin(), links.end(), [&](const Link& l) {
                        return std::find(were->begin(), were->end(), l.report) != were->end();
                      });
    if (!same) continue;
    if (auto done = store_.end_redirect(old.id, operation_); !done) return pass(done.error());
    return old.id;
  }
  return new_agreement(links.front().report);
}

Result<Decided> Ledger::not_same(const std::string& a, const std::string& b, const Actor& actor) {
  return decide([&]() -> Result<Decided> {
    const auto x = find(store_, a);
    const auto y = find(store_, b);
    if (!x || !y) return pass(x ? y.error() : x.error());
    if (x->id == y->id)
      return fail(ErrorCode::kMalformed, {}, a + " and " + b + " are one agreement: " + x->name, "part it first with mithaq split");
    const auto known = store_.are_apart(x->id, y->id);
    if (!known) return pass(known.error());
    if (*known) return fail(ErrorCode::kMalformed, {}, x->name + " and " + y->name + " are held apart already");
    if (auto done = open_operation(actor, OperationKind::kNotSame, x->name + " and " + y->name); !done) return pass(done.error());
    if (auto done = store_.put_apart(x->id, y->id, operation_); !done) return pass(done.error());
    return Decided{operation_, {x->name, y->name}};
  });
}

// An entry of its own, and what the operation did to links, redirects and pairs held apart done backwards.
Result<void> Ledger::take_back(const Operation& operation, const Actor& actor) {
  Operation undo;
  undo.at = actor.at;
  undo.who = actor.who;
  undo.kind = OperationKind::kUndo;
  undo.detail = operation.detail;
  undo.undoes = operation.id;
  const auto id = store_.put_operation(undo);
  if (!id) return pass(id.error());
  operation_ = *id;
  const auto touched = store_.reverse(operation.id, operation_);
  if (!touched) return pass(touched.error());
  touched_.insert(touched->begin(), touched->end());
  return {};
}

Result<Decided> Ledger::undo(const Actor& actor) {
  return decide([&]() -> Result<Decided> {
    const auto last = store_.last_decision();
    if (!last) return pass(last.error());
    if (!*last)
      return fail(ErrorCode::kNotFound, {}, "there is no decision to take back",
                  "mithaq undo takes back merge, split and not-same; mithaq undo --add takes back the last add");
    if (auto done = take_back(**last, actor); !done) return pass(done.error());
    return Decided{(*last)->id, {(*last)->detail}};
  });
}

// Ends the reports that an operation added, with their links.
Result<void> Ledger::withdraw(OperationId added) {
  const auto reports = store_.reports_begun(added);
  if (!reports) return pass(reports.error());
  for (const ReportId id : *reports) {
    Report report;
    report.id = id;
    std::optional<Link> link;
    if (auto done = retire(report, link); !done) return done;
  }
  return {};
}

Result<Decided> Ledger::undo_add(const Actor& actor) {
  return decide([&]() -> Result<Decided> {
    auto last = store_.last_added();
    if (!last) return pass(last.error());
    if (last->empty())
      return fail(ErrorCode::kNotFound, {}, "there is no add to take back", "mithaq stats shows the last entries of the journal");
    if (last->front().detail == kUnnamedAdd) last->resize(1);
    for (const Operation& added : *last) {
      const auto replaced = store_.reports_replaced(added.id);
      if (!replaced) return pass(replaced.error());
      if (*replaced > 0)
        return fail(ErrorCode::kMalformed, {}, "the last add read documents anew that were in the register before",
                    "add them once more as they were read before");
    }
    for (const Operation& added : *last) {
      if (auto done = take_back(added, actor); !done) return pass(done.error());
      if (auto done = withdraw(added.id); !done) return pass(done.error());
    }
    return Decided{last->front().id, {last->front().detail + ", added " + last->back().at}};
  });
}

}  // namespace mithaq::registry
