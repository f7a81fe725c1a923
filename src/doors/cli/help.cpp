#include "doors/cli/help.h"

#include <array>

#include "doors/cli/register_help.h"

namespace mithaq::cli {
namespace {

constexpr CommandHelp kProgram = {
    "", "reads news and finds the agreements in it",
    R"help(Mithaq reads news and finds the agreements in it: who agreed what with whom, when, where, and how far it has come.
Every value points at the words that it was read from.

  mithaq extract --format table news.txt     what agreements a text tells of, for people
  mithaq extract news/ > agreements.jsonl    a JSON line for each document of a folder
  cat news.jsonl | mithaq extract | jq .     a filter between other programs
  mithaq add news/ && mithaq list            keep what is found: a register in which reports of one agreement are one record
  mithaq explain news.txt                    how each value came to be read
  mithaq COMMAND --help                      more examples

)help"};

constexpr CommandHelp kExtract = {"extract", "documents in, agreements out", R"help(mithaq extract [OPTIONS] [FILE|FOLDER|-]...

  mithaq extract --format table news.txt               agreements as blocks of labelled lines
  mithaq extract news/ archive.jsonl.gz > out.jsonl    folders and packed files; a JSON line for each document
  curl -s URL | mithaq extract --input html            standard input is read where no file is named
  mithaq extract --fields text=body,id=nr feed.jsonl   a feed that calls the parts of a document by other names
  mithaq extract --published 2025-05-19 news.txt       "today" and "Monday" in the text are counted from that day
  mithaq extract --only-agreements --no-text --min-confidence 0.5 news/

Reads plain text (a document a file), HTML, JSON and JSON Lines, each also packed with gzip or zstd. Only Arabic is read; documents in other
languages pass through without agreements. Output keeps the order of the input. Offsets count code points of "text".

Exit codes: 0 all well, 1 failure, 2 wrong command line, 3 some inputs could not be read (standard error names them), 130 interrupted.

)help"};

constexpr CommandHelp kMentions = {"mentions", "persons, organisations, places, titles, times and amounts of money",
                                   R"help(mithaq mentions [OPTIONS] [FILE|FOLDER|-]...

  mithaq mentions news.txt                   a JSON line {"id","text","mentions"} for each document
  mithaq mentions --published 2025-05-19 -   relative times are counted from that day
  mithaq mentions news/ | jq -r '.mentions[] | select(.type == "organisation") | .text' | sort | uniq -c | sort -rn

)help"};

constexpr CommandHelp kLink = {"link", "documents in, their records put to the agreements they tell of",
                               R"help(mithaq link [OPTIONS] [FILE|FOLDER|-]...

  mithaq link news/ > linked.jsonl                  reads documents; each record gets the id of its agreement
  mithaq extract news/ > out.jsonl                  or first the one,
  mithaq link out.jsonl > linked.jsonl              then the other
  mithaq extract news/ | mithaq link                standard input is taken for the output of extract
  mithaq link --decisions said.tsv out.jsonl        what people said stands against what the program thinks
  mithaq link --why out.jsonl                       "compared": the nearest record of the same agreement, and of another, and why
  jq -r '.id as $d | .agreements[] | [.agreement, $d] | @tsv' linked.jsonl | sort    who reports what

Writes a JSON line for each document without its text; "agreement" of a record is the name (document#record) of the first report of its
agreement, "relations" tells which agreements it renews, amends, implements or supersedes. The result does not depend on the order of the
documents. A line of a file of decisions: same or other, a tab, a record, a tab, a record; records are called document#record, from 0.

)help"};

constexpr CommandHelp kExplain = {"explain", "how each value came to be read, and what nearly was",
                                  R"help(mithaq explain [OPTIONS] [FILE|-]...

  mithaq explain news.txt                     each record with its sentences, words, names and patterns
  mithaq explain --record 2 news.txt          only the second record
  mithaq explain --all-sentences news.txt     why nothing was read: sentences without records too
  mithaq explain --id 4711 archive.jsonl      one document of many
  mithaq explain --color always news.txt | less -R

Under a sentence stand its words with what the lexicon knows of them (~ spelling as it is looked up, + letters written together with the word),
then names, the patterns that matched with file and line, and those that came near with what they still wanted.

)help"};

constexpr CommandHelp kPattern = {"pattern", "try a pattern on documents", R"help(mithaq pattern try 'PATTERN' [FILE|FOLDER|-]...

)help"};

constexpr CommandHelp kPatternTry = {"pattern try", "each place where a pattern matches",
                                     R"help(mithaq pattern try [OPTIONS] 'PATTERN' [FILE|FOLDER|-]...

  mithaq pattern try 'sign ..3 instrument:Anchor' news/          a verb of signing, up to three words, an instrument
  mithaq pattern try 'between party:Party and party:Party' news/
  mithaq pattern try --context --limit 20 'party:Party ..2 withdraw' news.jsonl.gz
  mithaq pattern try "$(cat mine.pat)" news/                     whole lines of a pattern file work too

Prints, parted by tabs: the document, the words that matched, and what each role caught. Counts follow on standard error.

)help"};

constexpr CommandHelp kEval = {"eval", "how right it is, against agreements that people wrote down",
                               R"help(mithaq eval [OPTIONS] GOLD [PREDICTED]

  mithaq eval gold.jsonl                            reads the texts of gold.jsonl now and scores what it finds
  mithaq extract gold.jsonl > out.jsonl             or first the one,
  mithaq eval gold.jsonl out.jsonl                  then the other
  mithaq eval --worst 10 gold.jsonl                 where most is lost; look there with: mithaq explain --id ID gold.jsonl
  mithaq eval --confusion status gold.jsonl         which status was taken for which, in which documents
  mithaq eval --confusion party gold.jsonl          parties that were missed or wrongly given
  mithaq eval --reliability gold.jsonl              of the values it is 80 % sure of, are 80 % right?
  mithaq eval --against before.jsonl gold.jsonl     what got better or worse since the run that wrote before.jsonl

Both files hold a document a line, {"id": ..., "agreements": [...]}, as `mithaq extract` writes them. P: share of what was given that is
right. R: share of what was wanted that was given. F1: their harmonic mean. Agreements are paired by names, states and words; values of
agreements that are missing or too many count against their slots. Records of salience "background" count neither way.

)help"};

constexpr CommandHelp kTrainRoles = {"train roles", "learn which draft is an agreement and which words fill which slot",
                                     R"help(mithaq train roles [OPTIONS] --out FILE GOLD...

  mithaq train roles --out role.weights train.jsonl
  mithaq train roles --annotators samples=samples/gold.jsonl --founding seeds.jsonl --out packs/ar/models/role.weights train.jsonl
  mithaq pack build packs/ar packs/world -o ar.pack && mithaq eval --pack ar.pack dev.jsonl

GOLD holds a document a line, {"id", "text", "published", ..., "agreements"}. The finder reads the texts four times, at first by rules and then by
what was learnt from the time before, each text by what was learnt without it (founding ones by all); with --trainings N all this is done N
times, the texts parted otherwise, and the mean is taken, which hangs less on single decisions. The weights go to --out as lines of
text; a table of what was learnt to standard output: rows, F1 held out, threshold, penalty, and by bins of probability how many are right. The same files give the same weights.

Annotators whose documents are unlike those that will be read may count for less: --annotators archive:0.25=archive.jsonl.

)help"};

constexpr CommandHelp kTrainMerge = {"train merge", "learn which reports tell of one agreement",
                                     R"help(mithaq train merge [OPTIONS] --out FILE GOLD...

  mithaq train merge --out packs/world/models/merge.weights merge-dev.jsonl    then build the pack anew

GOLD holds a document a line, {"id", "text", "published", ..., "agreements"}, each record with an "agreement" id that holds across documents.
Learnt from the records as they stand there and, where the pack reads the language, from what the program reads in the texts. A table of what was
learnt goes to standard output, with B-cubed figures held out by event. The same files give the same weights.

)help"};

constexpr CommandHelp kPack = {"pack", "build and check language packs", R"help(mithaq pack COMMAND FOLDER...

)help"};

constexpr CommandHelp kPackBuild = {"pack build", "compile folders of lexica and patterns", R"help(mithaq pack build [OPTIONS] FOLDER...

  mithaq pack build packs/ar packs/world -o ar.pack
  mithaq extract --pack ar.pack news.txt

All *.lex, *.par and *.pat files below the folders make one pack. concepts.def, in a folder or beside it, lists what they may speak of.

)help"};

constexpr CommandHelp kPackLint = {"pack lint", "tell every fault of lexica and patterns, and run their examples",
                                   R"help(mithaq pack lint [OPTIONS] FOLDER...

  mithaq pack lint packs/ar packs/world      each fault with file, line and column; exit code 1 if there is one

)help"};

constexpr CommandHelp kTrain = {"train", "learn the models of a pack", R"help(mithaq train COMMAND FILE...

)help"};

constexpr CommandHelp kTrainClasses = {"train classes", "classes of words that stand in like company",
                                       R"help(mithaq train classes [OPTIONS] --out MODEL FILE|FOLDER...

  mithaq train classes --out packs/ar/models/classes.model news.jsonl.zst    then build the pack anew, and train names

Reads raw text in any format that the program reads; nothing in it needs to be annotated. The same texts and the same words of the pack give
the same model, byte for byte.

)help"};

constexpr CommandHelp kTrainNames = {"train names", "the model that tags persons, organisations and places",
                                     R"help(mithaq train names [OPTIONS] --out MODEL FILE...

  mithaq train names --out packs/ar/models/names.model annotated.jsonl    then build the pack anew

A line of FILE: {"text": "...", "mentions": [{"type": "person", "start": 0, "end": 4}]}; types person, organisation, place; offsets count code points.
Clitics that the text writes apart are joined to their words. The same files and the same words of the pack give the same model, byte for byte.

)help"};

constexpr CommandHelp kMatch = {"match", "are two names, in any of three scripts, names of one entity", R"help(mithaq match [OPTIONS] FILE

  mithaq match pairs.tsv > judged.jsonl
  mithaq match pairs.tsv | jq -r 'select(.same) | [.id, .score, .why] | @tsv'

FILE has a line of column names and rows parted by tabs: id, left, left_lang, right, right_lang, kind (person, organisation or place); further columns are
passed over. A JSON line {"id","score","same","why"} for each row: how likely both name one entity, the decision, the reason. Where there is a column
"same" with 0 and 1, precision, recall and F1 go to standard error.

Exit codes: 0 all well, 1 failure, 2 wrong command line, 3 some rows could not be read (standard error names them), 130 interrupted.

)help"};

constexpr CommandHelp kTrainMatch = {"train match", "what letters of three scripts stand for each other, and what makes two names one",
                                     R"help(mithaq train match [OPTIONS] --out FILE ROWS

  mithaq train match --arabic pairs-ar-en.tsv --russian pairs-ru-en.tsv --every-other --out packs/world/models/match.weights rows.tsv

ROWS has the form that `mithaq match` reads, with a column "same". The lists of words have the columns source, english, count. The weights go to --out as
lines of text, figures to standard output. The same files give the same weights.

)help"};

constexpr std::array<CommandHelp, 18> kAll = {kProgram,      kExtract,    kMentions,   kLink,       kExplain,  kPattern,
                                              kPatternTry,   kEval,       kPack,       kPackBuild,  kPackLint, kTrain,
                                              kTrainClasses, kTrainNames, kTrainRoles, kTrainMerge, kMatch,    kTrainMatch};

}  // namespace

const CommandHelp* help_of(std::string_view name) {
  for (const CommandHelp& help : kAll)
    if (help.name == name) return &help;
  for (const CommandHelp& help : register_help())
    if (help.name == name) return &help;
  return nullptr;
}

}  // namespace mithaq::cli
