#!/usr/bin/env bash
# The house rules. usage: check.sh [NAME...]; ./run check calls it when packages and program are there.
set -uo pipefail
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
cd "$root" || exit 1
program=build/release/src/doors/cli/mithaq
all=(sources rooms sizes packs readme format lint tidy)

cxx_files() { find . \( -path ./build -o -path ./.git \) -prune -o \( -name '*.h' -o -name '*.cpp' \) -print; }

check_sources() { python3 tools/check_sources.py; }
check_rooms() { python3 tools/check_rooms.py; }
check_sizes() { python3 tools/check_sizes.py; }
check_packs() { python3 tools/check_packs.py; }
check_tidy() { python3 tools/check_tidy.py build/release; }

check_readme() {
  local bad=0
  if ! grep -q 'License' LICENSE; then echo "LICENSE: the licence is missing" && bad=1; fi
  for needed in './run demo' './run test'; do
    if ! grep -qsF "$needed" README.md; then echo "README.md: does not name $needed" && bad=1; fi
  done
  return $bad
}

check_format() {
  local untidy
  untidy=$(cxx_files | xargs clang-format-19 --dry-run 2>&1 | sed -n 's/:.*\[-Wclang-format-violations\]$//p' | sort | uniq -c)
  [[ -z $untidy ]] || { echo "places to lay out (./run format does it):"; echo "$untidy"; return 1; }
  echo "$(cxx_files | wc -l) files"
}

check_lint() {
  if "$program" pack lint --help >/dev/null 2>&1; then
    "$program" pack lint packs
  else
    echo "this program has no 'pack lint'"
  fi
}

# one NAME: runs a check, prints its verdict and then what it said
one() {
  local began=$SECONDS said verdict=ok
  said=$("check_$1" 2>&1) || verdict=FAILED
  printf 'check: %-8s %s (%d s)' "$1" "$verdict" $((SECONDS - began))
  if [[ $verdict == ok ]]; then
    printf '  %s\n' "$(tail -n 1 <<<"$said")"
  else
    printf '\n%s\n' "$said"
    return 1
  fi
}

names=("$@")
[[ $# -gt 0 ]] || names=("${all[@]}")
failed=()
for name in "${names[@]}"; do
  if ! declare -F "check_$name" >/dev/null; then
    echo "check: no check is called $name; there are: ${all[*]}" >&2
    exit 2
  fi
  one "$name" || failed+=("$name")
done
[[ ${#failed[@]} -eq 0 ]] || { echo "check: FAILED: ${failed[*]}"; exit 1; }
