/**
 * Bylines in a line of text, so that a failing test reads like a page.
 *
 * @module
 */
import type {Byline, Contributor} from '../../src/types.js'

/**
 * Show a contributor: `name role`, then what else is said: `task`, `@outlet`, `<place>`, `(title)`.
 *
 * @param contributor - Who.
 * @returns One line.
 */
export function showContributor({name, role, task, title, outlet, place}: Contributor): string {
  return [
    `${name} ${role}`,
    task ?? '',
    title === undefined ? '' : `(${title})`,
    outlet === undefined ? '' : `@${outlet}`,
    place === undefined ? '' : `<${place}>`
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * Show a byline: kind, then its contributors.
 *
 * @param byline - A byline, or none.
 * @returns One line each; empty for none.
 */
export function show(byline: Byline | undefined): string[] {
  return byline ? [byline.kind, ...byline.contributors.map(showContributor)] : []
}
