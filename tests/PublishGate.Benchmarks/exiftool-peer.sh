#!/bin/bash
# Files per second of `publishgate scan` and of ExifTool, the peer, over the same files in one run.
#   exiftool-peer.sh FOLDER [COPIES]
# COPIES (10): how often the files are taken, so that start-up, which both pay once, does not decide.
# ExifTool reads the whole folder in one process, with duplicate tags, unknown tags and groups, as one would to look for
# what a file carries. Start-up is counted for both, building is not.
set -euo pipefail

folder=${1:?usage: exiftool-peer.sh FOLDER [COPIES]}
copies=${2:-10}
here=$(cd "$(dirname "$0")" && pwd)
TIMEFORMAT="%R %U %S"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v exiftool >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq libimage-exiftool-perl
fi

# As the main README says; it takes a minute or more, and the system's linker.
dotnet publish "$here/../../functions/PublishGate.Cli" -o "$work/publishgate" -v q >&2

mkdir "$work/files"
for copy in $(seq "$copies"); do
  cp -r "$folder" "$work/files/$copy"
done
files=$(find "$work/files" -type f | wc -l)
echo "$files files, $(du -sh "$work/files" | cut -f1)"
# Both read from the page cache.
find "$work/files" -type f -exec cat {} + >/dev/null

# A folder that holds leaks, or files that nobody can read, ends with 1.
run() {
  "$@" >"$work/output" 2>"$work/messages" || [ $? -eq 1 ]
}

# Processor time tells more than the clock where other programs run, too.
measure() {
  name=$1
  shift
  { time run "$@"; } 2>"$work/time"
  awk -v name="$name" -v files="$files" \
    '{ printf "%-24s %8.2f s %8.1f files/s %8.2f ms of processor time a file\n", name, $1, files / $1, ($2 + $3) * 1000 / files }' \
    "$work/time" | tee -a "$work/times"
}

measure "exiftool-$(exiftool -ver)" exiftool -q -j -a -u -G1 -r "$work/files"
for jobs in 1 2; do
  measure "publishgate--jobs-$jobs" "$work/publishgate/publishgate" scan "$work/files" --format json --jobs "$jobs"
done
awk 'NR == 1 { speed = $4; cost = $6 }
  NR > 1 { printf "%-24s %8.1f times the peer by the clock, %5.1f times by processor time\n", $1, $4 / speed, cost / $6 }' "$work/times"
