# Installs the Debian packages named in tools/packages/*.txt, and what one test needs of PyPI. Sourced by ./run, which sets $root and say().
# MITHAQ_SKIP_INSTALL=1 leaves the step out (packages come from elsewhere).

# package_names LIST...: the names in those lists
package_names() {
  local list
  for list in "$@"; do sed 's/ *#.*//; /^$/d' "$root/tools/packages/$list.txt"; done | sort -u
}

# missing_packages NAME...: those that are not installed
missing_packages() {
  comm -23 <(printf '%s\n' "$@" | sort) \
    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

apt_line() { echo "apt-get install -y --no-install-recommends $*"; }

# install_packages LIST...: asks dpkg, and apt only for what is missing
install_packages() {
  [[ -z ${MITHAQ_SKIP_INSTALL:-} ]] || return 0
  local names stamp missing
  names=$(package_names "$@")
  stamp=$root/build/stamps/packages-$(sha256sum <<<"$names" | cut -c1-16)
  # Older than dpkg's own state: something was removed or the folder was copied here, so ask again.
  if [[ -e $stamp && $stamp -nt /var/lib/dpkg/status ]]; then return 0; fi
  if ! command -v dpkg-query apt-get >/dev/null; then refuse_to_install $names; fi
  missing=$(missing_packages $names)
  if [[ -n $missing ]]; then apt_install $missing; fi
  mkdir -p "${stamp%/*}"
  touch "$stamp"
}

refuse_to_install() {
  say "this is no Debian system, so nothing can be installed for you. Needed, by their Debian names:"
  say "  $*"
  say "install the same, then set MITHAQ_SKIP_INSTALL=1"
  exit 1
}

apt_install() {
  local as_root=() log=$root/build/log/packages.log
  if [[ $(id -u) != 0 ]]; then as_root=(sudo); fi
  if [[ $(id -u) != 0 ]] && ! command -v sudo >/dev/null; then
    say "packages are missing; as root: $(apt_line "$@")"
    exit 1
  fi
  mkdir -p "${log%/*}"
  say "installing $# packages (log: ${log#"$root"/})"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600)
  if ! { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    say "the packages could not be installed; to do it by hand: apt-get update && $(apt_line "$@")"
    exit 1
  fi
}

# install_readers: followthemoney for the test of `mithaq export ftm`, in a folder of its own. Without a network that test is skipped, and says so.
install_readers() {
  [[ -z ${MITHAQ_SKIP_INSTALL:-} ]] || return 0
  local list=$root/tools/readers.txt folder=$root/build/readers log=$root/build/log/readers.log
  if cmp -s "$list" "$folder/installed.txt"; then return 0; fi
  mkdir -p "${log%/*}"
  say "installing followthemoney from PyPI for one test (log: ${log#"$root"/})"
  if /usr/bin/python3 -m venv --clear --system-site-packages "$folder" >"$log" 2>&1 &&
    "$folder/bin/pip" install --disable-pip-version-check --only-binary :all: --no-deps -r "$list" >>"$log" 2>&1 </dev/null; then
    cp "$list" "$folder/installed.txt"
  else
    tail -n 3 "$log" >&2
    say "followthemoney could not be installed: the test cli.followthemoney_test will be skipped"
  fi
}
