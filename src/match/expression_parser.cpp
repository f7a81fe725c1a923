#include "match/expression_parser.h"

#include "match/scan.h"

namespace mithaq::match {
namespace {

using Kind = Expression::Kind;

Expression make(Kind kind, Place place) {
  Expression expression;
  expression.kind = kind;
  expression.place = place;
  return expression;
}

Expression wrap(Kind kind, Expression child) {
  Expression expression = make(kind, child.place);
  expression.children.push_back(std::move(child));
  return expression;
}

// Recursive descent; after the first fault all functions give up as soon as they notice.
class Parser {
 public:
  Parser(std::span<const SourceLine> lines, Place owner, Faults& faults) : lines_(lines), scan_({owner, {}}), faults_(faults) {}

  std::optional<Expression> parse() {
    if (at_end()) fail("there is no expression");
    Expression expression = choice();
    if (!failed_ && !at_end()) fail_here();
    if (failed_) return std::nullopt;
    return expression;
  }

 private:
  Expression choice() {
    Expression all = make(Kind::kChoice, here());
    if (brackets_ > kMaxBrackets) fail("too many brackets inside each other", "give the inner part a name of its own");
    do all.children.push_back(sequence());
    while (!failed_ && take('|'));
    return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
  }

  Expression sequence() {
    Expression all = make(Kind::kSequence, here());
    while (!failed_ && !at_end() && std::string_view("|)]}").find(peek()) == std::string_view::npos) all.children.push_back(item());
    if (!failed_ && all.children.empty())
      fail("something is missing here", "an expression is needed on each side of | and inside brackets");
    return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
  }

  Expression item() {
    const Place place = here();
    if (take('^')) return make(Kind::kStart, place);
    if (take('$')) return make(Kind::kEnd, place);
    if (is_prefix()) return prefix();
    return repeatable();
  }

  bool is_prefix() { return !at_end() && (peek() == '!' || peek() == '.'); }

  Expression prefix() {
    const Place place = here();
    if (peek() == '.') return gap();
    take('!');
    Expression inner = primary();
    inner = wrap(Kind::kNot, std::move(inner));
    inner.place = place;
    return inner;
  }

  Expression gap() {
    Expression expression = make(Kind::kGap, here());
    if (!scan_.take("..") || !is_digit(scan_.peek())) {
      fail("expected a gap", "a gap is written ..4, for up to four words");
      return expression;
    }
    for (; is_digit(scan_.peek()) && expression.count <= kMaxGap; scan_.move()) {
      expression.count = expression.count * 10 + static_cast<unsigned>(scan_.peek() - '0');
    }
    if (expression.count > kMaxGap) fail("the gap is too wide", "at most .." + std::to_string(kMaxGap));
    if (!failed_ && scan_.take("!")) expression.children.push_back(primary());
    return expression;
  }

  Expression repeatable() {
    const Place place = here();
    if (!take('[')) return repeat(captured());
    Expression inner = closed(']');
    if (!failed_ && scan_.take("*")) inner = wrap(Kind::kRepeat, std::move(inner));
    if (scan_.peek() == '+') fail("[ ]+ is not in the notation", "write [A]* for any number of times, none included");
    inner = wrap(Kind::kOptional, std::move(inner));
    inner.place = place;
    return inner;
  }

  Expression repeat(Expression inner) {
    if (scan_.take("+")) return wrap(Kind::kRepeat, std::move(inner));
    if (scan_.take("*")) return wrap(Kind::kOptional, wrap(Kind::kRepeat, std::move(inner)));
    return inner;
  }

  Expression captured() {
    const Place place = here();
    Scan ahead = scan_;
    std::string role(ahead.take_name());
    if (role.empty() || !ahead.take(":")) return primary();
    scan_ = ahead;
    Expression expression = make(Kind::kCapture, place);
    expression.name = std::move(role);
    if (is_blank(scan_.peek()) || scan_.done()) fail("nothing follows \"" + expression.name + ":\"", "write role:X without a space");
    if (!failed_ && scan_.peek() == '[') fail("a capture cannot be left empty", "write [" + expression.name + ":X]");
    expression.children.push_back(primary());
    return expression;
  }

  Expression primary() {
    if (failed_ || at_end()) {
      fail("something is missing at the end");
      return {};
    }
    if (take('(')) return closed(')');
    if (peek() == '{') return members();
    return atom();
  }

  Expression closed(char bracket) {
    ++brackets_;
    Expression inner = choice();
    --brackets_;
    if (!failed_ && !take(bracket)) fail_missing(bracket);
    return inner;
  }

  Expression members() {
    Expression all = make(Kind::kMembers, here());
    take('{');
    if (++brackets_ > kMaxBrackets) fail("too many brackets inside each other", "give the inner part a name of its own");
    while (!failed_ && !at_end() && peek() != '}') all.children.push_back(member());
    --brackets_;
    if (!failed_ && !take('}')) fail_missing('}');
    if (!failed_ && (all.children.size() < 2 || all.children.size() > kMaxMembers)) {
      fail_at(all.place, "{ } has " + std::to_string(all.children.size()) + " members", "it takes two to four");
    }
    return all;
  }

  // Gaps and !X belong to what follows them, and are left out with it.
  Expression member() {
    Expression all = make(Kind::kSequence, here());
    while (!failed_ && is_prefix()) all.children.push_back(prefix());
    Expression last = failed_ ? Expression{} : repeatable();
    if (all.children.empty()) return last;
    const bool optional = last.kind == Kind::kOptional;
    all.children.push_back(optional ? std::move(last.children.front()) : std::move(last));
    return optional ? wrap(Kind::kOptional, std::move(all)) : std::move(all);
  }

  Expression atom() {
    Expression expression = make(Kind::kAtom, here());
    expression.name = scan_.take_name();
    if (expression.name.empty()) {
      fail_here();
      return expression;
    }
    while (scan_.peek() == '.' && scan_.peek(1) != '.') read_feature(expression);
    if (expression.name != "any") return expression;
    if (!expression.features.empty()) fail("\"any\" has no features");
    expression.kind = Kind::kAny;
    return expression;
  }

  void read_feature(Expression& expression) {
    scan_.move();
    const std::string without = scan_.take("!") ? "!" : "";
    const std::string name(scan_.take_name());
    if (name.empty()) fail("expected the name of a feature after \"" + expression.name + ".\"");
    expression.features.push_back(without + name);
  }

  // Moves on to the next thing that is no blank, on whatever line.
  bool at_end() {
    scan_.skip_blanks();
    while (scan_.done() && next_line_ < lines_.size()) {
      scan_ = Scan(lines_[next_line_++]);
      scan_.skip_blanks();
    }
    return scan_.done();
  }
  Place here() {
    at_end();
    return scan_.place();
  }
  char peek() {
    at_end();
    return scan_.peek();
  }
  bool take(char c) {
    if (peek() != c || at_end()) return false;
    scan_.move();
    return true;
  }

  void fail(std::string what, std::string hint = {}) { fail_at(scan_.place(), std::move(what), std::move(hint)); }
  void fail_at(Place place, std::string what, std::string hint) {
    if (!failed_) faults_.add(base::ErrorCode::kMalformed, place, std::move(what), std::move(hint));
    failed_ = true;
  }
  void fail_missing(char bracket) { fail(std::string("expected ") + bracket + (at_end() ? " before the end" : "")); }
  void fail_here() {
    const char c = peek();
    std::string hint;
    if (c == '+' || c == '*') hint = "+ and * follow what they repeat without a space";
    if (c == '|') hint = "alternatives inside { } need parentheses";
    fail(std::string("\"") + c + "\" cannot stand here", std::move(hint));
  }

  std::span<const SourceLine> lines_;
  std::size_t next_line_ = 0;
  Scan scan_;
  Faults& faults_;
  std::size_t brackets_ = 0;
  bool failed_ = false;
};

}  // namespace

std::optional<Expression> parse_expression(std::span<const SourceLine> lines, Place owner, Faults& faults) {
  return Parser(lines, owner, faults).parse();
}

}  // namespace mithaq::match
