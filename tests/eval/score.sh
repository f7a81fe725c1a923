#!/usr/bin/env bash
# usage: score.sh PROGRAM; scores it against the annotated documents in the folder beside the project, if they are there.
set -euo pipefail
root=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
shared=$root/../shared
out=$root/build/eval

if [[ ! -e $shared/eval/score.py ]]; then
  echo "eval: no annotated documents here (looked for $shared/eval/score.py and $shared/gold); nothing measured"
  exit 0
fi
mkdir -p "$out"
for name in seeds dev train; do
  gold=$shared/gold/$name.jsonl
  [[ -e $gold ]] || continue
  "$1" extract --format jsonl "$gold" >"$out/$name.jsonl"
  echo "== $name"
  python3 "$shared/eval/score.py" "$gold" "$out/$name.jsonl"
done
