// What a user of the packed library writes in CommonJS; run by smoke.sh in a fresh folder.
const assert = require('node:assert/strict')
const {readFileSync} = require('node:fs')
const {parseIssue} = require('banmian')

assert.ok(parseIssue(readFileSync('page.txt', 'utf8')).children.length > 0)
