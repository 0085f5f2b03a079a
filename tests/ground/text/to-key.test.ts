import { expect, it } from 'vitest'
import { toKey } from '../../../src/ground/text/to-key.ts'

it.each([
  ['El tren (2)', 'el-tren-2'],
  ['Ángela Núñez', 'angela-nunez'],
  ['R. Evan Ellis', 'r-evan-ellis'],
  ["Sinéad O'Connor", 'sinead-o-connor'],
  ['Søren Łukasz Großmann', 'soren-lukasz-grossmann'],
  ['Þóra Sæmundsdóttir', 'thora-saemundsdottir'],
  ['Лев', ''],
])('%s → %s', (name, key) => {
  expect(toKey(name)).toBe(key)
})
