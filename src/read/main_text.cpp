#include <algorithm>
#include <string>
#include <vector>

#include "read/page.h"
#include "read/page_facts.h"

namespace mithaq::read {
namespace {

constexpr std::uint32_t kProseBytes = 60;      // a run at least this long may be a sentence
constexpr std::uint32_t kShortHeadBytes = 80;  // headings up to this length may lead in a list of links
constexpr std::uint32_t kShortLineBytes = 40;  // so may other lines up to this one
constexpr double kDecay = 0.7;                 // what of a sentence counts for the next element outwards
constexpr int kReach = 5;                      // elements outwards that a sentence counts for
constexpr double kSameText = 0.7;              // an inner element with this share of the prose is as good, and cleaner
constexpr double kEnoughOfBest = 0.4;          // a named element must hold this share of what prose alone would choose
constexpr double kEnoughOfBestForBody = 0.15;
constexpr std::size_t kHeadlineReach = 5;  // lines in which the headline is looked for

enum class Names { kTrusted, kIgnored };  // whether class and id words decide

// Chooses the element that holds the article: by what the page says of itself, checked against where its prose is.
class Chooser {
 public:
  Chooser(const Page& page, Names names) : page_(page), names_(names), prose_(page.containers.size()), score_(page.containers.size()) {
    for (const PageBlock& block : page.blocks) count(block);
    for (std::size_t i = page.containers.size() - 1; i > 0; --i) prose_[page.containers[i].parent] += prose_[i];
    best_ = static_cast<std::size_t>(std::max_element(score_.begin(), score_.end()) - score_.begin());
  }

  // Lines of the article in their order.
  std::vector<const PageBlock*> lines() const {
    const std::vector<bool> chosen = chosen_containers();
    std::vector<const PageBlock*> lines;
    bool next_left_out = false;
    for (std::size_t i = page_.blocks.size(); i-- > 0;) {
      const PageBlock& block = page_.blocks[i];
      if (!chosen[block.container]) continue;
      next_left_out = !usable(block) || mostly_link(block) || (next_left_out && leads_in(block));
      if (!next_left_out) lines.push_back(&block);
    }
    std::reverse(lines.begin(), lines.end());
    while (!lines.empty() && lines.back()->heading > 1) lines.pop_back();  // nothing stands below it
    return lines;
  }

 private:
  bool usable(const PageBlock& block) const { return !block.tag_furniture && (names_ == Names::kIgnored || !block.name_furniture); }

  static std::uint32_t size(const PageBlock& block) { return block.end - block.begin; }
  static bool mostly_link(const PageBlock& block) { return block.link_bytes * 2 > size(block); }

  std::string_view text(const PageBlock& block) const { return std::string_view(page_.text).substr(block.begin, size(block)); }

  // Such a line only announces what follows it ("related:").
  bool leads_in(const PageBlock& block) const {
    if (block.heading > 1) return size(block) <= kShortHeadBytes;
    return size(block) <= kShortLineBytes || (size(block) <= kShortHeadBytes && text(block).ends_with(':'));
  }

  void count(const PageBlock& block) {
    if (!usable(block) || mostly_link(block) || block.heading > 0 || size(block) < kProseBytes) return;
    const double weight = size(block) - block.link_bytes;
    prose_[block.container] += weight;
    std::size_t container = block.container;
    double share = weight;
    for (int step = 0; step < kReach; ++step, share *= kDecay) {
      score_[container] += share;
      if (container == 0) return;
      container = page_.containers[container].parent;
    }
  }

  // The element of that rank with the most prose below `outer`, then the innermost that holds nearly as much. -1: none.
  std::ptrdiff_t best_of_rank(BodyRank rank) const {
    std::ptrdiff_t best = -1;
    for (std::size_t i = 0; i < page_.containers.size(); ++i) {
      if (page_.containers[i].rank != rank) continue;
      const auto candidate = static_cast<std::ptrdiff_t>(i);
      if (best < 0 || prose_[i] > prose_[static_cast<std::size_t>(best)]) best = candidate;
      const auto now = static_cast<std::size_t>(best);
      if (i <= page_.containers[now].last && prose_[i] >= kSameText * prose_[now]) best = candidate;
    }
    return best;
  }

  bool enough(double prose, double share) const { return prose >= kProseBytes && prose >= share * prose_[best_]; }

  void choose(std::size_t container, std::vector<bool>& chosen) const {
    const std::size_t last = page_.containers[container].last;
    std::fill(chosen.begin() + static_cast<std::ptrdiff_t>(container), chosen.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
  }

  // All elements marked as the article's body: some pages mark each paragraph.
  bool choose_marked_bodies(std::vector<bool>& chosen) const {
    double prose = 0;
    for (std::size_t i = 0; i < page_.containers.size(); ++i) {
      if (page_.containers[i].rank != BodyRank::kArticleBody || chosen[i]) continue;
      prose += prose_[i];
      choose(i, chosen);
    }
    if (enough(prose, kEnoughOfBestForBody)) return true;
    chosen.assign(chosen.size(), false);
    return false;
  }

  std::vector<bool> chosen_containers() const {
    std::vector<bool> chosen(page_.containers.size(), false);
    if (choose_marked_bodies(chosen)) return chosen;
    std::size_t winner = best_;
    for (const BodyRank rank : {BodyRank::kBodyName, BodyRank::kArticle}) {
      const std::ptrdiff_t named = best_of_rank(rank);
      if (named < 0 || !enough(prose_[static_cast<std::size_t>(named)], kEnoughOfBest)) continue;
      winner = static_cast<std::size_t>(named);
      break;
    }
    if (winner == best_) winner = best_inside_main();
    choose(winner, chosen);
    return chosen;
  }

  std::size_t best_inside_main() const {
    const std::ptrdiff_t main = best_of_rank(BodyRank::kMain);
    if (main < 0 || !enough(prose_[static_cast<std::size_t>(main)], kEnoughOfBest)) return best_;
    const auto first = score_.begin() + main;
    const auto last = score_.begin() + static_cast<std::ptrdiff_t>(page_.containers[static_cast<std::size_t>(main)].last) + 1;
    return static_cast<std::size_t>(std::max_element(first, last) - score_.begin());
  }

  const Page& page_;
  Names names_;
  std::vector<double> prose_;  // bytes of sentences inside each container
  std::vector<double> score_;  // the same, counted for the containers around it with decay
  std::size_t best_ = 0;
};

std::size_t total_size(const std::vector<const PageBlock*>& lines) {
  std::size_t size = 0;
  for (const PageBlock* line : lines) size += line->end - line->begin;
  return size;
}

// What stands above the headline (rubric, date) belongs to the page.
void cut_above_headline(const Page& page, std::vector<const PageBlock*>& lines) {
  const std::string& title = page.fact(PageFact::kTitle);
  const auto reach = lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), kHeadlineReach));
  const auto headline = std::find_if(lines.begin(), reach, [&](const PageBlock* line) {
    return line->heading == 1 || std::string_view(page.text).substr(line->begin, line->end - line->begin) == title;
  });
  if (headline != reach) lines.erase(lines.begin(), headline);
}

std::string joined(const Page& page, const std::vector<const PageBlock*>& lines) {
  std::string out;
  for (const PageBlock* line : lines) {
    if (!out.empty()) out += '\n';
    out.append(page.text, line->begin, line->end - line->begin);
  }
  return out;
}

std::string with_headline(const std::string& title, std::string body, bool has_headline) {
  if (has_headline || title.empty() || body.starts_with(title)) return body;
  return title + "\n" + body;
}

}  // namespace

std::string main_text(const Page& page) {
  std::vector<const PageBlock*> lines = Chooser(page, Names::kTrusted).lines();
  if (total_size(lines) < kProseBytes) {
    std::vector<const PageBlock*> more = Chooser(page, Names::kIgnored).lines();
    if (total_size(more) > total_size(lines)) lines = std::move(more);
  }
  const std::string& title = page.fact(PageFact::kTitle);
  const std::string& told = page.fact(PageFact::kBody);  // pages that build themselves in the browser tell it in JSON-LD
  if (told.size() > 2 * total_size(lines)) return with_headline(title, told, false);
  cut_above_headline(page, lines);
  if (lines.empty()) return {};
  return with_headline(title, joined(page, lines), lines.front()->heading == 1);
}

}  // namespace mithaq::read
