#include "link/token_train.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <span>

#include "link/logistic.h"
#include "link/token_match.h"

namespace mithaq::link {
namespace {

constexpr double kPenalty = 1.0;
constexpr std::size_t kEveryOther = 2;  // costs are learnt from all pairs, what they mean from every other one
constexpr double kBelieved = 0.9;
constexpr std::size_t kNeighbours = 2;  // counter-examples on either side, in two orders

std::string reversed(const std::string& codes) { return {codes.rbegin(), codes.rend()}; }

// Only pairs that what was learnt first takes for one word: the lists have mistakes, and two steps double them.
std::vector<WordPair> believed(const std::vector<WordPair>& pairs, const TokenMatch& match) {
  std::vector<WordPair> out;
  for (const WordPair& p : pairs)
    if (match.same(match.costs().code(letters_of(p.left)), match.costs().code(letters_of(p.right))) >= kBelieved) out.push_back(p);
  return out;
}

// Pairs of `a` and `b` that are both paired with one word.
std::vector<WordPair> joined(const std::vector<WordPair>& a, const std::vector<WordPair>& b) {
  std::map<std::string, std::vector<const WordPair*>> by_word;
  for (const WordPair& p : b) by_word[letters_of(p.right).text].push_back(&p);
  std::set<std::pair<std::string, std::string>> seen;
  std::vector<WordPair> out;
  for (const WordPair& p : a) {
    const auto found = by_word.find(letters_of(p.right).text);
    if (found == by_word.end()) continue;
    for (const WordPair* other : found->second)
      if (letters_of(p.left).text != letters_of(other->left).text && seen.emplace(p.left, other->left).second)
        out.push_back({p.left, other->left, std::min(p.weight, other->weight)});
  }
  return out;
}

std::vector<WordPair> turned(std::vector<WordPair> pairs) {
  for (WordPair& p : pairs) std::swap(p.left, p.right);
  return pairs;
}

// A pair and words near its right one that are not paired with its left one.
class Meaning {
 public:
  Meaning(const std::vector<WordPair>& pairs, const EditCosts& costs) : costs_(costs) {
    for (const WordPair& p : pairs) {
      const Letters left = letters_of(p.left);
      const Letters right = letters_of(p.right);
      if (left.codes.size() < 2 || right.codes.size() < 2) continue;
      partners_[left.text].insert(right.text);
      words_.emplace(right.codes, right);
      backward_.emplace(reversed(right.codes), right);
    }
    for (std::size_t i = 0; i < pairs.size(); i += kEveryOther) add(pairs[i]);
  }

  const std::vector<LogisticRow>& rows() const { return rows_; }

 private:
  void add(const WordPair& pair) {
    const Letters left = letters_of(pair.left);
    const Letters right = letters_of(pair.right);
    if (left.codes.size() < 2 || right.codes.size() < 2) return;
    row(left, right, 1, 2.0);
    neighbours(words_, right.codes, left);
    neighbours(backward_, reversed(right.codes), left);
  }

  void neighbours(const std::map<std::string, Letters>& order, const std::string& key, const Letters& left) {
    auto at = order.find(key);
    auto back = at;
    for (std::size_t i = 0; i < kNeighbours && back != order.begin(); ++i) other(left, (--back)->second);
    for (std::size_t i = 0; i < kNeighbours && ++at != order.end(); ++i) other(left, at->second);
  }

  void other(const Letters& left, const Letters& right) {
    if (!partners_[left.text].contains(right.text)) row(left, right, 0, 0.5);
  }

  void row(const Letters& left, const Letters& right, double label, double weight) {
    const CodedWord a = costs_.code(left);
    const CodedWord b = costs_.code(right);
    const EditCost cost = costs_.between(a, b);
    if (left.script == right.script && cost.total == 0) return;
    const auto f = token_features(cost, a.size(), b.size());
    rows_.push_back({{f.begin(), f.end()}, label, weight});
  }

  const EditCosts& costs_;
  std::map<std::string, std::set<std::string>> partners_;
  std::map<std::string, Letters> words_, backward_;
  std::vector<LogisticRow> rows_;
};

std::string note(Script left, Script right, std::size_t pairs, std::size_t pieces, const std::vector<LogisticRow>& rows,
                 const std::vector<double>& weights) {
  double right_sum = 0;
  double all = 0;
  for (const LogisticRow& r : rows) {
    all += r.weight;
    right_sum += (logistic(weights, r.features) >= 0.5) == (r.label >= 0.5) ? r.weight : 0;
  }
  char out[160];
  std::snprintf(out, sizeof out, "%.2s-%.2s: %zu pairs, %zu pieces; told from words like them: %.1f %%", script_name(left).data(),
                script_name(right).data(), pairs, pieces, 100 * right_sum / std::max(all, 1.0));
  return out;
}

void learn(const std::vector<WordPair>& pairs, TokenTraining& out) {
  if (pairs.empty()) return;
  Script left = letters_of(pairs.front().left).script;
  Script right = letters_of(pairs.front().right).script;
  const std::vector<PieceCost> pieces = learn_piece_costs(pairs);
  const EditCosts costs(pieces);
  const Meaning meaning(pairs, costs);
  const std::vector<double> weights = learn_logistic(meaning.rows(), kPenalty);
  if (left > right) std::swap(left, right);
  TokenWeights w{};
  std::copy(weights.begin(), weights.end(), w.begin());
  for (const PieceCost& piece : pieces) out.lines += EditCosts::line(piece);
  out.lines += TokenMatch::line(left, right, w);
  out.notes.push_back(note(left, right, pairs.size(), pieces.size(), meaning.rows(), weights));
}

}  // namespace

TokenTraining train_tokens(const std::vector<WordPair>& arabic_english, const std::vector<WordPair>& russian_english) {
  TokenTraining out;
  learn(arabic_english, out);
  learn(russian_english, out);
  const auto first = TokenMatch::parse(out.lines, "what was just learnt");
  if (!first) return out;
  const std::vector<WordPair> arabic = believed(arabic_english, *first);
  const std::vector<WordPair> russian = believed(russian_english, *first);
  learn(joined(arabic, russian), out);
  learn(joined(arabic, arabic), out);
  const std::vector<WordPair> by_russian = turned(russian);
  learn(joined(by_russian, by_russian), out);
  return out;
}

}  // namespace mithaq::link
