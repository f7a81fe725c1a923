#include "pack/compile.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <unordered_map>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "pack/format.h"
#include "pack/inflect.h"
#include "pack/words.h"
#include "text/tokens.h"

namespace mithaq::pack {
namespace {

struct FoldedWord {
  std::string form;  // without the article
  bool article = false;
};

// The words of a form as the tokeniser sees them, so that numbers, quotes and hyphens inside names match.
std::vector<FoldedWord> folded_words(const Form& form, bool strip_article) {
  static constexpr std::string_view kPlainArticle = "\u0627\u0644";  // with a plain alef: hamza means a letter of the word
  std::vector<FoldedWord> out;
  text::TokenLayer layer;
  for (const std::string& word : form.words) {
    text::tokenize(word, layer);
    for (const text::Token& token : layer.tokens) {
      FoldedWord folded{std::string(layer.form(token)), false};
      const bool whole = token.span.begin == 0 && word.starts_with(kPlainArticle);
      if (strip_article && whole && folded.form.size() >= kFoldedArticle.size() + 4) {
        folded.form.erase(0, kFoldedArticle.size());
        folded.article = true;
      }
      out.push_back(std::move(folded));
    }
  }
  return out;
}

// Names in the order of first use.
class NameList {
 public:
  std::uint32_t index(const std::string& name) {
    const auto [at, added] = index_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (added) names_.push_back(name);
    return at->second;
  }
  const std::vector<std::string>& all() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::uint32_t> index_;
};

class Builder {
 public:
  Builder(const PackSource& source, Faults& faults) : source_(source), faults_(faults) { nodes_.push_back({}); }

  std::string build() {
    check_paradigms(source_.paradigms, faults_);
    for (const SourceEntry& entry : source_.entries) add_entry(entry);
    if (features_.overflowed()) limit({}, "more than " + std::to_string(kMostFeatures) + " features in the paradigm tables");
    for (const PatternFile& file : source_.patterns) patterns_.push_back({intern(file.name), intern(file.content)});
    return serialize();
  }

 private:
  StringRef intern(const std::string& text) {
    const auto [at, added] = strings_.try_emplace(text, StringRef{});
    if (added) {
      at->second = {static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(text.size())};
      text_ += text;
    }
    return at->second;
  }

  void limit(const std::string& where, const std::string& what) {
    faults_.push_back({base::ErrorCode::kLimit, where, what, "take some out"});
  }

  void add_entry(const SourceEntry& source) {
    EntryRecord record;
    record.term = intern(source.term);
    record.concept_id = static_cast<std::uint16_t>(concepts_.index(source.concept_name));
    if (concepts_.all().size() > kMostConcepts) return limit(source.where(), "more than " + std::to_string(kMostConcepts) + " concepts");
    record.first_property = static_cast<std::uint32_t>(properties_.size());
    record.property_count = static_cast<std::uint16_t>(source.properties.size());
    for (const Property& p : source.properties) properties_.push_back({keys_.index(p.key), intern(p.value)});
    const auto id = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back(record);
    const bool is_name =
        source.inflection == "name" || source.inflection == "noun" || source.inflection == "nisba" || source.inflection == "adjective";
    for (const Form& form : inflect(source, source_.paradigms, features_, faults_)) {
      if (source.inflection == "clitic") {
        add_clitic(source, record, form);
      } else {
        add_form(source, id, form, is_name);
      }
    }
  }

  void add_clitic(const SourceEntry& source, const EntryRecord& record, const Form& form) {
    const std::string* slot = source.find("slot");
    const std::string* after = source.find("after");
    if (slot == nullptr || slot->size() != 1 || *slot < "1" || *slot > "9") {
      faults_.push_back(
          {base::ErrorCode::kMalformed, source.where(), "a clitic without slot=1..9", "number the slots in the order of writing"});
      return;
    }
    const std::vector<FoldedWord> words = folded_words(form, false);
    if (words.size() != 1 || words.front().form.empty() || words.front().form.size() > kLongestClitic) {
      faults_.push_back({base::ErrorCode::kMalformed, source.where(), "a clitic is a few letters written together", ""});
      return;
    }
    CliticRecord clitic;
    clitic.form = intern(words.front().form);
    clitic.after = intern(after == nullptr ? "" : *after);
    clitic.concept_id = record.concept_id;
    clitic.slot = static_cast<std::uint16_t>(slot->front() - '0');
    clitics_.push_back(clitic);
  }

  void add_form(const SourceEntry& source, std::uint32_t entry, const Form& form, bool strip_article) {
    const std::vector<FoldedWord> words = folded_words(form, strip_article);
    if (words.empty() || words.size() > 8) {
      faults_.push_back({base::ErrorCode::kLimit, source.where(), "a term needs one to eight words", "shorten it to what names the thing"});
      return;
    }
    FormRecord record;
    record.entry = entry;
    record.concept_id = entries_[entry].concept_id;
    record.features = form.features;
    record.article_forbidden = form.closed ? 1 : 0;
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto bit = static_cast<std::uint8_t>(1U << i);
      if (words[i].article) record.article_required = static_cast<std::uint8_t>(record.article_required | bit);
      if (source.inflection == "name" && !words[i].article)
        record.article_forbidden = static_cast<std::uint8_t>(record.article_forbidden | bit);
      node = child(node, hash_word(words[i].form));
    }
    node_forms_[node].push_back(record);
  }

  std::uint32_t child(std::uint32_t node, std::uint64_t word) {
    if (node == 0) first_words_.push_back(word);
    const auto [at, added] = transitions_.try_emplace(transition_key(node, word), static_cast<std::uint32_t>(nodes_.size()));
    if (added) {
      nodes_.push_back({});
      nodes_[node].children |= child_bit(word);
    }
    return at->second;
  }

  std::vector<FormRecord> lay_out_forms() {
    std::vector<FormRecord> forms;
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
      nodes_[node].first_form = static_cast<std::uint32_t>(forms.size());
      const auto found = node_forms_.find(node);
      if (found != node_forms_.end()) forms.insert(forms.end(), found->second.begin(), found->second.end());
      nodes_[node].form_count = static_cast<std::uint32_t>(forms.size()) - nodes_[node].first_form;
    }
    return forms;
  }

  // Open addressing with linear probing, at most three quarters full. Keys are laid out in sorted order so that equal sources give equal
  // bytes.
  std::vector<Slot> lay_out_table(std::uint32_t& bits) const {
    bits = static_cast<std::uint32_t>(std::bit_width(std::max<std::size_t>(transitions_.size(), 8) * 4 / 3));
    std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted(transitions_.begin(), transitions_.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<Slot> slots(std::size_t{1} << bits);
    for (const auto& [key, node] : sorted) {
      std::size_t at = key >> (64 - bits);
      while (slots[at].key != 0) at = (at + 1) & (slots.size() - 1);
      slots[at] = {key, node, 0};
    }
    return slots;
  }

  std::vector<std::uint64_t> lay_out_first_words() const {
    constexpr std::size_t kMostBits = std::size_t{1} << 21;  // stays in the second cache
    const std::size_t bits = std::clamp(std::bit_ceil(first_words_.size() * 16), std::size_t{64}, kMostBits);
    std::vector<std::uint64_t> set(bits / 64);
    for (const std::uint64_t word : first_words_) set[(word % bits) / 64] |= std::uint64_t{1} << (word % 64);
    return set;
  }

  std::vector<StringRef> refs(const std::vector<std::string>& names) {
    std::vector<StringRef> out;
    for (const std::string& name : names) out.push_back(intern(name));
    return out;
  }

  template <typename T>
  static SectionRange append(std::string& out, const std::vector<T>& records) {
    out.resize((out.size() + 7) / 8 * 8);
    const SectionRange range{out.size(), records.size()};
    if (!records.empty()) out.append(reinterpret_cast<const char*>(records.data()), records.size() * sizeof(T));
    return range;
  }

  std::string serialize() {
    Header header{};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.version = kFormatVersion;
    std::string out(sizeof(Header), '\0');
    header.concepts = append(out, refs(concepts_.all()));
    header.features = append(out, refs(features_.names()));
    header.keys = append(out, refs(keys_.all()));
    header.entries = append(out, entries_);
    header.properties = append(out, properties_);
    header.slots = append(out, lay_out_table(header.table_bits));
    header.forms = append(out, lay_out_forms());
    header.nodes = append(out, nodes_);
    header.first_words = append(out, lay_out_first_words());
    header.clitics = append(out, clitics_);
    header.patterns = append(out, patterns_);
    if (text_.size() > std::numeric_limits<std::uint32_t>::max()) limit({}, "more than 4 GB of text in a pack");
    header.text = append(out, std::vector<char>(text_.begin(), text_.end()));
    header.file_size = out.size();
    header.checksum = XXH3_64bits(out.data() + sizeof(Header), out.size() - sizeof(Header));
    std::memcpy(out.data(), &header, sizeof header);
    return out;
  }

  const PackSource& source_;
  Faults& faults_;
  FeatureNames features_;
  std::string text_;
  std::unordered_map<std::string, StringRef> strings_;
  NameList concepts_;
  NameList keys_;
  std::vector<EntryRecord> entries_;
  std::vector<PropertyRecord> properties_;
  std::vector<NodeRecord> nodes_;
  std::unordered_map<std::uint32_t, std::vector<FormRecord>> node_forms_;
  std::unordered_map<std::uint64_t, std::uint32_t> transitions_;
  std::vector<std::uint64_t> first_words_;
  std::vector<CliticRecord> clitics_;
  std::vector<PatternRecord> patterns_;
};

}  // namespace

std::string compile(const PackSource& source, Faults& faults) { return Builder(source, faults).build(); }

}  // namespace mithaq::pack
