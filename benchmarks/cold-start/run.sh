#!/usr/bin/env bash
#
# How long a program waits for its first answer from the embedded data, as a whole process, above one that does nothing.
#
#   benchmarks/cold-start/run.sh [--runs N] [--no-native]
#
# Builds the programs (JIT and native AOT; the latter needs clang or gcc), runs each N times (20 by default), one after the other in
# turns, so that a busy moment hits all alike, and prints the median above the empty program, the methods compiled up to the answer
# and the bytes allocated. The values go to artifacts/cold-start/cold-start.tsv, too, where the report step finds them.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 LC_ALL=C

runs=20
native=true
while [[ $# -gt 0 ]]; do
    case $1 in
        --runs) runs=$2; shift 2 ;;
        --no-native) native=false; shift ;;
        *) sed -n '3,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done

if $native && ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
    echo "There is no linker here (neither clang nor gcc): native AOT is left out."
    native=false
fi

here=benchmarks/cold-start
out=$PWD/artifacts/cold-start
mkdir -p "$out"

publish() { # publish <program> <folder> [argument…]
    local program=$1 folder=$2
    shift 2
    echo "building $program ($folder)"
    dotnet publish "$here/$program" -c Release -p:RunAnalyzers=false -o "$out/$folder" "$@" >"$out/build.log" 2>&1 || { tail -n 40 "$out/build.log"; exit 1; }
}

for program in Empty FirstAnswer SourceGenerated SqliteFile Prepare; do
    publish "$program" "jit-$program"
done

"$out/jit-Prepare/Prepare" "$out/dataset.json" "$out/dataset.db"

names=(jit-Empty jit-FirstAnswer jit-SourceGenerated jit-SqliteFile)
if $native; then
    for program in Empty FirstAnswer SourceGenerated; do
        publish "$program" "native-$program" -p:Native=true
    done
    names+=(native-Empty native-FirstAnswer native-SourceGenerated)
fi

run() { # run <name>
    case $1 in
        *SourceGenerated) "$out/$1/${1#*-}" "$out/dataset.json" ;;
        *SqliteFile) "$out/$1/${1#*-}" "$out/dataset.db" ;;
        *) "$out/$1/${1#*-}" ;;
    esac
}

for name in "${names[@]}"; do
    : >"$out/$name.times"
    run "$name" >"$out/$name.said" # warms the file cache
    run "$name" >"$out/$name.said"
    if [[ $name != *Empty && $(cut -d' ' -f1 "$out/$name.said") != yes ]]; then
        echo "$name gives a wrong answer: $(cat "$out/$name.said")"
        exit 1
    fi
done

for ((i = 0; i < runs; i++)); do
    for name in "${names[@]}"; do
        before=${EPOCHREALTIME/./}
        run "$name" >/dev/null
        after=${EPOCHREALTIME/./}
        echo $((after - before)) >>"$out/$name.times"
    done
done

median() { sort -n "$out/$1.times" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

printf 'program\tmilliseconds above empty\tmethods compiled\tbytes allocated\n' >"$out/cold-start.tsv"
printf '%-24s %12s %12s %14s\n' "" "ms above" "methods" "bytes"
for name in "${names[@]}"; do
    read -r _ methods bytes <"$out/$name.said"
    above=$(awk -v a="$(median "$name")" -v b="$(median "${name%%-*}-Empty")" 'BEGIN { printf "%.2f", (a - b) / 1000 }')
    if [[ $name == *Empty ]]; then
        above=$(awk -v a="$(median "$name")" 'BEGIN { printf "(%.2f)", a / 1000 }')
    fi

    printf '%-24s %12s %12s %14s\n' "$name" "$above" "$methods" "$bytes"
    printf '%s\t%s\t%s\t%s\n' "$name" "${above//[()]/}" "$methods" "$bytes" >>"$out/cold-start.tsv"
done

echo "In brackets: the whole of the empty process. $runs runs of each, in turns."
