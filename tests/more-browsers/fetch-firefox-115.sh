#!/usr/bin/env bash
# Firefox 115, the last for Windows 7, from Debian 11, unpacked and not installed: its own folder below the
# temporary one, with the two libraries that newer systems lack. A mirror that no longer has it is no failure:
# the scenarios in it are then skipped, with a line that says so.
set -euo pipefail
place="${TMPDIR:-/tmp}/plan-concordance-firefox-115"
[ -x "$place/usr/lib/firefox-esr/firefox-esr" ] && exit 0
site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1 || true)
making=$(mktemp -d)
trap 'rm -rf "$making"' EXIT
cd "$making"
mkdir -p lists/partial root
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site bullseye main" >sources.list
apt=(-o "Dir::Etc::sourcelist=$making/sources.list" -o Dir::Etc::sourceparts=/dev/null
  -o "Dir::State::lists=$making/lists" -o Dir::State::status=/dev/null -o APT::Sandbox::User=root)
if [ -z "$site" ] || ! apt-get update -qq "${apt[@]}" >/dev/null 2>&1 ||
  ! apt-get download -qq "${apt[@]}" firefox-esr libffi7 libdbus-glib-1-2 >/dev/null 2>&1; then
  echo 'Firefox 115: this machine’s Debian mirror has no Debian 11; its scenarios will be skipped.'
  exit 0
fi
for package in *.deb; do dpkg -x "$package" root; done
rm -rf "$place"
mv root "$place"
