// PatternSet::load: files -> checked and compiled patterns, or faults.
#include <algorithm>
#include <limits>

#include "match/compile.h"
#include "match/expression_parser.h"
#include "match/pattern_set_body.h"

namespace mithaq::match {
namespace {

using base::ErrorCode;
using Kind = Expression::Kind;

struct Draft {
  PatternSource source;
  std::optional<Expression> expression;
};

std::vector<std::string> names_of(std::span<const PatternFile> files) {
  std::vector<std::string> names;
  for (const PatternFile& file : files) names.push_back(file.name);
  return names;
}

std::string one_line(const std::vector<SourceLine>& lines) {
  std::string text;
  for (const SourceLine& line : lines) text += (text.empty() ? "" : " ") + std::string(line.text);
  return text;
}

void list_roles(const Expression& expression, std::span<const Definition> definitions, std::vector<std::string>& roles) {
  if (expression.kind == Kind::kCapture) roles.push_back(expression.name);
  if (expression.definition != Expression::kNoDefinition) list_roles(*definitions[expression.definition].expression, definitions, roles);
  for (const Expression& child : expression.children) list_roles(child, definitions, roles);
}

void list_gaps(const Expression& expression, std::vector<Place>& gaps) {
  if (expression.kind == Kind::kGap) gaps.push_back(expression.place);
  for (const Expression& child : expression.children) {
    if (expression.kind != Kind::kGap && expression.kind != Kind::kNot) list_gaps(child, gaps);
  }
}

bool skips_at(const Program& program, Place place) {
  for (const Instruction& instruction : program.code) {
    if (instruction.op != Op::kSkip) continue;
    const Place gap = program.elements[instruction.element].place;
    if (gap.file == place.file && gap.line == place.line && gap.column == place.column) return true;
  }
  return false;
}

class Loader {
 public:
  Loader(std::span<const PatternFile> files, const Vocabulary& vocabulary, Strictness strictness)
      : files_(files), vocabulary_(vocabulary), strictness_(strictness), faults_(names_of(files)) {}

  std::vector<base::Error> load(PatternSetBody& body) {
    for (std::size_t i = 0; i < files_.size(); ++i) read(files_[i], static_cast<std::uint32_t>(i));
    Resolver resolver(definitions_, vocabulary_, faults_);
    for (Draft& draft : drafts_) {
      check_names(draft.source, body);
      if (draft.expression) take_expression(draft, resolver, body);
    }
    if (strictness_ == Strictness::kBook) resolver.report_unused();
    if (body.role_ids.names().size() > std::numeric_limits<RoleId>::max()) faults_.add(ErrorCode::kLimit, {}, "too many roles");
    if (faults_.size() == 0) finish(body);
    return faults_.take();
  }

 private:
  void read(const PatternFile& file, std::uint32_t number) {
    FileSource source = read_pattern_file(file, number, faults_);
    for (DefinitionSource& definition : source.definitions) {
      definitions_.push_back({definition.name, definition.place, parse(definition)});
    }
    for (PatternSource& pattern : source.patterns) {
      std::optional<Expression> expression = parse(pattern);
      pattern.pattern.source = one_line(pattern.expression);
      drafts_.push_back({std::move(pattern), std::move(expression)});
    }
  }

  template <typename Source>
  std::optional<Expression> parse(const Source& source) {
    if (source.broken) return std::nullopt;
    return parse_expression(source.expression, source.place, faults_);
  }

  void check_names(const PatternSource& source, PatternSetBody& body) {
    const Pattern& pattern = source.pattern;
    const auto [first, added] = first_with_name_.emplace(pattern.name, &pattern);
    if (!added) {
      faults_.add(ErrorCode::kMalformed, source.place, "there is a pattern \"" + pattern.name + "\" already",
                  "in " + first->second->file + ":" + std::to_string(first->second->line));
    }
    body.pattern_ids.number(pattern.name);
    if (strictness_ == Strictness::kTrial) return;
    for (const Example& example : pattern.examples) {
      if (example.positive) return;
    }
    faults_.add(ErrorCode::kMalformed, source.place, "\"" + pattern.name + "\" has no example that it matches",
                "add a line \"+ sentence\"");
  }

  void take_expression(Draft& draft, Resolver& resolver, PatternSetBody& body) {
    Expression& expression = *draft.expression;
    const Facts facts = resolver.resolve(expression);
    if (facts.broken) return;
    if (facts.nullable) {
      faults_.add(ErrorCode::kMalformed, draft.source.place, "\"" + draft.source.pattern.name + "\" can match nothing at all",
                  "make one of its parts obligatory");
      return;
    }
    std::vector<std::string> roles;
    list_roles(expression, definitions_, roles);
    for (const std::string& role : roles) body.role_ids.number(role);
    check_expected(draft.source, roles);
    const RoleNumbers numbers = [&body](std::string_view role) { return static_cast<RoleId>(body.role_ids.number(role)); };
    const Program& program = body.programs.emplace_back(compile(expression, definitions_, numbers));
    body.skims.emplace_back(program);
    body.sieve.add(clauses_of(expression, definitions_), beginnings_of(program));
    check_gaps(expression, program);
  }

  void check_expected(const PatternSource& source, const std::vector<std::string>& roles) {
    for (std::size_t i = 0; i < source.pattern.examples.size(); ++i) {
      const auto& expected = source.pattern.examples[i].expected;
      for (std::size_t j = 0; j < expected.size(); ++j) {
        const std::string& role = expected[j].role;
        if (std::find(roles.begin(), roles.end(), role) != roles.end()) continue;
        faults_.add(ErrorCode::kUnknownName, source.expected_places[i][j], "\"" + source.pattern.name + "\" captures no \"" + role + "\"",
                    nearest_name_hint(role, roles));
      }
    }
  }

  void check_gaps(const Expression& expression, const Program& program) {
    std::vector<Place> gaps;
    list_gaps(expression, gaps);
    for (const Place place : gaps) {
      if (!skips_at(program, place)) {
        faults_.add(ErrorCode::kMalformed, place, "this gap can skip nothing",
                    "only words between two elements are skipped, or next to ^ and $");
      }
    }
  }

  void finish(PatternSetBody& body) {
    for (Draft& draft : drafts_) body.patterns.push_back(std::move(draft.source.pattern));
    body.sieve.finish();
  }

  std::span<const PatternFile> files_;
  const Vocabulary& vocabulary_;
  Strictness strictness_;
  Faults faults_;
  std::vector<Definition> definitions_;
  std::vector<Draft> drafts_;
  std::unordered_map<std::string_view, const Pattern*> first_with_name_;
};

}  // namespace

tl::expected<PatternSet, std::vector<base::Error>> PatternSet::load(std::span<const PatternFile> files, const Vocabulary& vocabulary,
                                                                    Strictness strictness) {
  auto body = std::make_unique<PatternSetBody>();
  std::vector<base::Error> errors = Loader(files, vocabulary, strictness).load(*body);
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return PatternSet(std::move(body));
}

}  // namespace mithaq::match
