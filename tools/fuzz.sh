#!/usr/bin/env bash
# usage: fuzz.sh [SECONDS] [TARGET...]; ./run fuzz calls it when the targets are built.
# The corpus of a target grows in build/fuzz-corpus/TARGET; what broke it is kept in build/fuzz-findings/TARGET and tried again first.
set -uo pipefail
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
cd "$root" || exit 1
bin=build/fuzz/fuzz
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-19

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then seconds=$1 && shift; fi
all_targets() { basename -s .cpp fuzz/*.cpp; }
targets=("$@")
if [[ $# -eq 0 ]]; then mapfile -t targets < <(all_targets); fi

# fuzz TARGET: one target for $seconds; its log stays in build/log
fuzz() {
  local corpus=build/fuzz-corpus/$1 findings=build/fuzz-findings/$1 log=build/log/fuzz-$1.log options=() seeds=()
  mkdir -p "$corpus" "$findings" build/log
  if [[ -d fuzz/seeds/$1 ]]; then seeds=("fuzz/seeds/$1"); fi
  if [[ -e fuzz/$1.dict ]]; then options=("-dict=fuzz/$1.dict"); fi
  "$bin/$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="$findings/" "${options[@]}" "$corpus" "$findings" "${seeds[@]}" >"$log" 2>&1
}

failed=0
for target in "${targets[@]}"; do
  if [[ ! -x $bin/$target ]]; then
    echo "fuzz: no target is called $target; there are: $(all_targets | xargs)" >&2
    exit 2
  fi
  if fuzz "$target"; then
    echo "fuzz: $target: nothing found in $(sed -n 's/^stat::number_of_executed_units: *//p' "build/log/fuzz-$target.log") runs"
  else
    failed=1
    tail -n 60 "build/log/fuzz-$target.log"
    echo "fuzz: $target: FOUND SOMETHING, kept in build/fuzz-findings/$target (log: build/log/fuzz-$target.log)"
  fi
done
exit $failed
