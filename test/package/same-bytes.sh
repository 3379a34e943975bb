#!/usr/bin/env bash
# Two builds of the same sources give the same tarball, byte for byte.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# `npm pack` runs `prepare`, which builds.
pack() {
  mkdir "$folder/$1"
  npm pack --silent --pack-destination "$folder/$1" >/dev/null
  cat "$folder/$1"/*.tgz >"$folder/$1.tgz"
}

pack one
pack two
cmp "$folder/one.tgz" "$folder/two.tgz"
