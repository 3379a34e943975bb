import {describe, expect, test} from 'vitest'
import {toPaint} from '../../src/cli/paint.js'

const isColoured = (target: Parameters<typeof toPaint>[0]): boolean => toPaint(target).headline('a') !== 'a'

describe('toPaint', () => {
  test.each([
    ['on a terminal', {isTTY: true, env: {}}],
    ['by --color', {asked: true, env: {NO_COLOR: '1'}}],
    ['by FORCE_COLOR', {env: {FORCE_COLOR: '1'}}],
    ['where NO_COLOR is empty', {isTTY: true, env: {NO_COLOR: ''}}]
  ])('should colour %s', (_, target) => {
    expect(isColoured(target)).toBe(true)
  })

  test.each([
    ['in a pipe', {env: {}}],
    ['by --no-color', {asked: false, isTTY: true, env: {FORCE_COLOR: '1'}}],
    ['by NO_COLOR', {isTTY: true, env: {NO_COLOR: '1', FORCE_COLOR: '1'}}],
    ['by FORCE_COLOR=0', {isTTY: true, env: {FORCE_COLOR: '0'}}],
    ['on a dumb terminal', {isTTY: true, env: {TERM: 'dumb'}}]
  ])('should not colour %s', (_, target) => {
    expect(isColoured(target)).toBe(false)
  })
})
