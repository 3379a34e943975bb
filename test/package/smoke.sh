#!/usr/bin/env bash
# The packed tarball, installed into a fresh folder, does what its readers do: import, require, types, the command.
set -eu

project=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$project"
npm pack --silent --pack-destination "$folder" >/dev/null
tar -tzf "$folder"/*.tgz | sort >"$folder/files"
if grep -vE '^package/(dist/(index\.(js|d\.ts)|cli\.js|cli\.licenses\.txt)|package\.json|README\.md|CHANGELOG\.md|LICENSE)$' "$folder/files"; then
  echo 'the tarball holds files that nobody asked for' >&2
  exit 1
fi

mkdir "$folder/user"
cp test/package/user.mjs test/package/user.cjs "$folder/user"
cp seeds/004_*.txt "$folder/user/page.txt"
cd "$folder/user"
echo '{"name": "user", "private": true}' >package.json
npm install --silent --no-audit --no-fund --prefer-offline "$folder"/banmian-*.tgz

# Nothing that only the command needs is installed with the library.
for name in chalk commander string-width typescript; do
  if [ -e "node_modules/$name" ]; then
    echo "$name is installed with the library" >&2
    exit 1
  fi
done

# What is constant is one in the bundle as well, which V8 reads faster: a table and a function, for two.
for constant in 'classes = ' 'isCodeAt = function'; do
  if ! grep -q "^const $constant" node_modules/banmian/dist/index.js; then
    echo "the bundle has no constants: $constant" >&2
    exit 1
  fi
done

# The types say what a file may tell of its page, and refuse what it may not.
cat >user.ts <<'TS'
import {parseIssue, remarkBanmian, type Issue} from 'banmian'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'

const file = new VFile({value: '## 全市宣传部长会议召开', data: {banmian: {page: '05', date: '2021-10-09'}}})
const date: string | undefined = file.data.banmian?.date
const issue: Issue = unified().use(remarkParse).use(remarkBanmian).processSync(file).result
// @ts-expect-error: no such field.
file.data.banmian = {newspapr: '洛阳日报'}
console.log(date, issue.type, parseIssue(file).type)
TS
"$project/node_modules/.bin/tsc" --noEmit --strict --module nodenext --target es2022 user.ts

node user.mjs
node user.cjs
npx --no-install banmian --version
npx --no-install banmian parse page.txt | grep -q article
npx --no-install banmian parse --format ndjson - <page.txt | node -e '
  const lines = require("fs").readFileSync(0, "utf8").trim().split("\n").map((line) => JSON.parse(line))
  if (lines.length === 0 || lines.some(({article}) => article.type !== "article")) process.exit(1)
'
