// A plugin of Stryker: leaves the words of a rule alone. `rule` is its name, which the tables of cases must spell right or
// find no rule, and `because` is a sentence for people; tests that pin sentences find no fault.
const words = new Set(['rule', 'because'])

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      shouldIgnore: ({node}) =>
        node.type === 'ObjectProperty' && words.has(node.key.name) ? 'words for people' : undefined
    }
  }
]
