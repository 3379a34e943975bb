// What a user of the packed library writes; run by smoke.sh in a fresh folder.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {BanmianError, extractQuantities, parseIssue, remarkBanmian, version} from 'banmian'
import manifest from 'banmian/package.json' with {type: 'json'}
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const page = readFileSync('page.txt', 'utf8')
const issue = parseIssue(page)

assert.equal(version, manifest.version)
assert.ok(issue.children.length > 0)
assert.deepEqual(JSON.parse(JSON.stringify(issue)), issue)
assert.equal(extractQuantities('总投资1095亿元')[0]?.value, '109500000000')
assert.deepEqual(unified().use(remarkParse).use(remarkBanmian).processSync(page).result, issue)
assert.throws(() => parseIssue(new Uint8Array([0xff])), BanmianError)
await assert.rejects(import('banmian/dist/index.js'), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'})
