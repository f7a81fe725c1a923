#include "match/notation.h"

#include <algorithm>

namespace mithaq::match {
namespace {

using Kind = Expression::Kind;

bool stands_alone(const Expression& expression) {
  return expression.kind == Kind::kAtom || expression.kind == Kind::kAny || expression.kind == Kind::kMembers;
}

// With parentheses, unless it holds together by itself.
std::string grouped(const Expression& expression) {
  return stands_alone(expression) ? text_of(expression) : "(" + text_of(expression) + ")";
}

std::string repeated(const Expression& repeat, char sign) {
  const Expression& body = repeat.children.front();
  return (body.kind == Kind::kCapture ? text_of(body) : grouped(body)) + sign;
}

std::string in_sequence(const Expression& expression) {
  const bool loose = expression.kind == Kind::kChoice || expression.kind == Kind::kSequence;
  return loose ? "(" + text_of(expression) + ")" : text_of(expression);
}

std::string sequence_text(const Expression& sequence) {
  std::string text;
  for (const Expression& child : sequence.children) text += (text.empty() ? "" : " ") + in_sequence(child);
  return text;
}

std::string choice_text(const Expression& choice) {
  std::string text;
  for (const Expression& child : choice.children) {
    text += (text.empty() ? "" : " | ") + (child.kind == Kind::kChoice ? "(" + text_of(child) + ")" : text_of(child));
  }
  return text;
}

bool is_prefix(const Expression& expression) { return expression.kind == Kind::kGap || expression.kind == Kind::kNot; }

// Gaps and !X, and then something else.
bool is_prefixed(const Expression& parts) {
  const Kind last = parts.children.empty() ? Kind::kGap : parts.children.back().kind;
  if (parts.kind != Kind::kSequence || last == Kind::kGap || last == Kind::kNot || last == Kind::kStart || last == Kind::kEnd) return false;
  return std::all_of(parts.children.begin(), parts.children.end() - 1, is_prefix);
}

std::string prefixed_text(const Expression& parts, bool optional) {
  std::string text;
  for (std::size_t i = 0; i + 1 < parts.children.size(); ++i) text += text_of(parts.children[i]) + " ";
  const Expression& last = parts.children.back();
  return text + (optional ? "[" + text_of(last) + "]" : in_sequence(last));
}

// What stands before a member is left out with it: ..2 [A] is [..2 A].
std::string member_text(const Expression& member) {
  if (member.kind == Kind::kOptional) {
    return is_prefixed(member.children.front()) ? prefixed_text(member.children.front(), true) : text_of(member);
  }
  if (is_prefixed(member) && member.children.back().kind != Kind::kOptional) return prefixed_text(member, false);
  const bool bare = stands_alone(member) || member.kind == Kind::kCapture || member.kind == Kind::kRepeat;
  return bare ? text_of(member) : "(" + text_of(member) + ")";
}

std::string members_text(const Expression& members) {
  std::string text = "{";
  for (const Expression& member : members.children) text += " " + member_text(member);
  return text + " }";
}

std::string atom_text(const Expression& atom) {
  std::string text = atom.name;
  for (const std::string& feature : atom.features) text += "." + feature;
  return text;
}

std::string gap_text(const Expression& gap) {
  return ".." + std::to_string(gap.count) + (gap.children.empty() ? "" : "!" + grouped(gap.children.front()));
}

}  // namespace

std::string text_of(const Expression& expression) {
  switch (expression.kind) {
    case Kind::kAtom: return atom_text(expression);
    case Kind::kAny: return "any";
    case Kind::kGap: return gap_text(expression);
    case Kind::kStart: return "^";
    case Kind::kEnd: return "$";
    case Kind::kSequence: return sequence_text(expression);
    case Kind::kChoice: return choice_text(expression);
    case Kind::kOptional: return "[" + text_of(expression.children.front()) + "]";
    case Kind::kRepeat: return repeated(expression, '+');
    case Kind::kMembers: return members_text(expression);
    case Kind::kCapture: return expression.name + ":" + grouped(expression.children.front());
    case Kind::kNot: return "!" + grouped(expression.children.front());
  }
  return {};
}

}  // namespace mithaq::match
