#!/bin/sh
# Files per second of `publishgate scan` and of ExifTool, the peer, over the same files in one run.
#   exiftool-peer.sh FOLDER [COPIES]
# COPIES (10): how often the files are taken, so that start-up, which both pay once, does not decide.
# ExifTool reads the whole folder in one process, with duplicate tags, unknown tags and groups, as one would to look for
# what a file carries. Start-up is counted for both, building is not.
set -eu

folder=${1:?usage: exiftool-peer.sh FOLDER [COPIES]}
copies=${2:-10}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v exiftool >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq libimage-exiftool-perl
fi

dotnet publish "$here/../../functions/PublishGate.Cli" -c Release -r linux-x64 --self-contained false \
  -p:PublishReadyToRun=true -o "$work/publishgate" -v q >&2

mkdir "$work/files"
for copy in $(seq "$copies"); do
  cp -r "$folder" "$work/files/$copy"
done
files=$(find "$work/files" -type f | wc -l)
echo "$files files, $(du -sh "$work/files" | cut -f1)"
# Both read from the page cache.
find "$work/files" -type f -exec cat {} + >/dev/null

measure() {
  name=$1
  shift
  before=$(date +%s.%N)
  # A folder that holds leaks, or files that nobody can read, ends with 1.
  "$@" >"$work/output" 2>/dev/null || [ $? -eq 1 ]
  after=$(date +%s.%N)
  echo "$name $before $after $files" | awk '{ s = $3 - $2; printf "%-28s %8.2f s %10.1f files/s\n", $1, s, $4 / s }' | tee -a "$work/times"
}

measure "exiftool-$(exiftool -ver)" exiftool -q -j -a -u -G1 -r "$work/files"
for jobs in 1 2 "$(nproc)"; do
  measure "publishgate--jobs-$jobs" "$work/publishgate/publishgate" scan "$work/files" --format json --jobs "$jobs"
done
awk 'NR == 1 { peer = $4 } NR > 1 { printf "%-28s %8.1f times the peer\n", $1, $4 / peer }' "$work/times"
