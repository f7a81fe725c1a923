#include "doors/cli/register_help.h"

#include <array>

namespace mithaq::cli {
namespace {

constexpr CommandHelp kAdd = {"add", "documents into the register; reports of one agreement become one record",
                              R"help(mithaq add [OPTIONS] [FILE|FOLDER|-]...

  mithaq add news/                              documents, as `mithaq extract` reads them, into mithaq.db
  mithaq add --register gulf.db news.jsonl.gz   into another file; it is made if it is not there
  mithaq extract news/ > read.jsonl             or first the one,
  mithaq add read.jsonl                         then the other: what was extracted is not read again
  mithaq list                                   then look

Each version of a document is kept once and whole; adding it again changes nothing. If it is read differently today than it was, the new reading
takes the place of the old one, and what people decided stays. Documents are committed up to two thousand at a time: a crash loses none of those.
Several processes may add at once.

)help"};

constexpr CommandHelp kList = {"list", "the agreements of the register", R"help(mithaq list [OPTIONS]

  mithaq list                                      all, the latest first
  mithaq list --state AE --state RU                those that both states are in
  mithaq list --party "Ministry of Defence"        by words of the name of a party, as they are written in the news
  mithaq list --kind memorandum_of_understanding --status signed --field defence --from 2025-01 --to 2025-06
  mithaq list --text "energy" --limit 20           from documents with these words
  mithaq list --csv > agreements.csv               for spreadsheets; --json for programs, an object a line
  mithaq list --as-of 2026-01-31                   as the register stood on that day

SOURCES: 12/2 means twelve documents, two of them independent of each other; * one of them official; ! they contradict each other.
A date in brackets is the day of the first news: no text tells when it was agreed.

)help"};

constexpr CommandHelp kShow = {"show", "all that is known of an agreement, with the words and sources of each value",
                               R"help(mithaq show [OPTIONS] ID...

  mithaq show ae-ru-2025-a           values with confidence, the sentences they stand in, sources, contradictions, life
  mithaq show --json ae-ru-2025-a    the same for programs: every claim with its offsets
  mithaq show --as-of 2026-01-31 ae-ru-2025-a

IDs are those of `mithaq list`: states, year, letters. The ID of an agreement that was merged into another leads there. [1] numbers a source,
r12 a report: what one document says of the agreement.

)help"};

constexpr CommandHelp kSearch = {"search", "agreements whose documents hold some words", R"help(mithaq search [OPTIONS] WORD...

  mithaq search energy             also found behind the Arabic article and particles written onto a word; spellings are folded
  mithaq search "defence industry" --state AE
  mithaq search investm*           all words that begin so

All words must occur in one document. First come agreements whose own values hold the words, then those that are told of in the same document.

)help"};

constexpr CommandHelp kVerify = {"verify", "reads every word of every claim again at its place", R"help(mithaq verify [OPTIONS]

  mithaq verify                      0 faults, or exit code 1 and each fault on a line
  mithaq verify --register gulf.db --json

Every document is hashed again (SHA-256), and the words of every claim are compared with the text at their offsets.

)help"};

constexpr CommandHelp kMerge = {"merge", "two agreements are one", R"help(mithaq merge [OPTIONS] A B

  mithaq merge ae-ru-2025-a ae-ru-2025-c    all reports go to the older one; the other ID leads there
  mithaq undo                               takes it back

It is remembered with who and when, and stays when documents are read anew.

)help"};

constexpr CommandHelp kSplit = {"split", "some reports of an agreement tell of another one", R"help(mithaq split [OPTIONS] ID REPORT...

  mithaq show ae-ru-2025-a            lists its reports: r4, r7, r9
  mithaq split ae-ru-2025-a r7 r9     these get an agreement of their own
  mithaq undo                         takes it back

The two are held apart from then on, also when documents are read anew. What was merged into an agreement gets its old ID back when just
its reports are split off.

)help"};

constexpr CommandHelp kNotSame = {"not-same", "two agreements are different, and stay so", R"help(mithaq not-same [OPTIONS] A B

  mithaq not-same ae-ru-2025-a ae-ru-2025-c    no later document joins them

)help"};

constexpr CommandHelp kUndo = {"undo", "takes back the last decision", R"help(mithaq undo [OPTIONS]

  mithaq undo          the last merge, split or not-same; again: the one before
  mithaq undo --add    the last `mithaq add`: its documents tell of nothing any more; again: the one before

Documents that were added since stay where they are. Those of an add that is taken back stay in the file, and --as-of shows what they told;
adding them again brings all of it back. An add that read documents anew cannot be taken back.

)help"};

constexpr CommandHelp kConflicts = {"conflicts", "where sources contradict each other", R"help(mithaq conflicts [OPTIONS]

  mithaq conflicts                     each slot of which the sources tell what cannot all be right
  mithaq conflicts --state AE --json

Takes the filters of `mithaq list`.

)help"};

constexpr CommandHelp kTimeline = {"timeline", "what happened when: each step of each agreement on its day",
                                   R"help(mithaq timeline [OPTIONS] [ID]...

  mithaq timeline ae-us-2025-c              its life in a line, and who tells of each step
  mithaq timeline --state AE --state FR     negotiating, signed, ratified, in force ... by day
  mithaq timeline --from 2025 --json

Takes the filters of `mithaq list`; they do not count where IDs are named. A day in brackets is the day of the first news.

)help"};

constexpr CommandHelp kEntities = {"entities", "who is a party to how many agreements, or signed them", R"help(mithaq entities [OPTIONS]

  mithaq entities                        states, bodies, companies, persons who signed, with the names they go by
  mithaq entities --type person          those who signed
  mithaq entities --state AE --limit 20
  mithaq entities --party defence --json

)help"};

constexpr CommandHelp kStats = {"stats", "how much is in the register, and of what", R"help(mithaq stats [OPTIONS]

  mithaq stats            numbers of rows; agreements by kind, status, state, year; the last entries of the journal
  mithaq stats --json

)help"};

constexpr CommandHelp kDoctor = {"doctor", "whether the register is sound, and what to do if not", R"help(mithaq doctor [OPTIONS]

  mithaq doctor                      the file, its version, rows that belong to nothing; exit code 1 if something is wrong
  mithaq doctor --register gulf.db

`mithaq verify` compares all words with the documents besides.

)help"};

constexpr CommandHelp kExport = {"export", "the register in formats of other programs", R"help(mithaq export [OPTIONS] FORMAT

  mithaq export csv -o agreements.csv                       a row for each agreement, for spreadsheets
  mithaq export json --status signed --from 2025            all that is known of each, as `mithaq show --json` tells it
  mithaq export documents --register gulf.db > all.jsonl    documents with their records and the agreements these tell of
  mithaq export documents --no-text --as-of 2026-01-31      as the register stood on that day
  mithaq export dcad --field defence -o defence.csv

  documents   JSON Lines, a document a line, as `mithaq extract` writes it; each record with "agreement", the ID in the register.
              `mithaq add` takes it
  json        an array of agreements: every value with its words, offsets, sentences and sources
  jsonld      JSON-LD: values as Web Annotations on the words of documents, who read and joined them as PROV-O
  csv         RFC 4180; the best value of each slot, several parted by "; "
  dcad        a row for each pair of states, in the columns of the Defense Cooperation Agreement Dataset; try --field defence
  plover      events, JSON Lines: signed is SUPPORT (CAMEO 057), promised is AGREE (03x)
  ftm         FollowTheMoney entities, JSON Lines
  graphml     parties and agreements as nodes

Takes the filters of `mithaq list`. Agreements come in the order of their IDs. The same register gives the same bytes.

)help"};

constexpr CommandHelp kScreen = {"screen", "parties and signatories that are on a watch-list", R"help(mithaq screen [OPTIONS] LIST

  mithaq screen entities.ftm.json                        each hit with its score, the reason and the sentences that name it
  mithaq screen --json --min-score 0.9 entities.ftm.json | jq -r '[.score, .agreement, .name, .entity.id] | @tsv'
  zcat list.json.gz | mithaq screen --state RU --from 2025 -

LIST holds FollowTheMoney entities, a JSON object a line, as OpenSanctions gives them out. Persons, organisations, companies, public bodies and
legal entities are looked for under all their names, in Arabic, Latin and Cyrillic letters; other entities are passed over. The score says how
likely the two names are of one: it is a reason to look, no proof. Short names, single words of persons, names without a proper word, weak aliases
and abbreviations, and aliases that are only alike, count where the state of the party is a country of the entity. States themselves are not looked for.

Exit codes: 0 all well, with hits or without, 1 failure, 2 wrong command line, 3 some lines of LIST could not be read (standard error names them).

)help"};

constexpr std::array<CommandHelp, 16> kAll = {kScreen, kAdd,     kList, kShow,      kSearch,   kVerify,   kMerge, kSplit,
                                              kExport, kNotSame, kUndo, kConflicts, kTimeline, kEntities, kStats, kDoctor};

}  // namespace

std::span<const CommandHelp> register_help() { return kAll; }

}  // namespace mithaq::cli
