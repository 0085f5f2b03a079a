import { expect, it } from 'vitest'
import { LAYOUTS } from '../../layouts/index.ts'
import { samples } from './support/samples.ts'

it('looks at a page of each kind that there is a layout for', () => {
  expect([...new Set(samples.map(({ kind }) => kind))].sort()).toEqual(Object.keys(LAYOUTS).sort())
})

it('looks at pages of both languages of each kind that has them', () => {
  const languagesOf = (kind: string) =>
    [...new Set(samples.filter((sample) => sample.kind === kind).map(({ language }) => language))].sort()
  const single = Object.keys(LAYOUTS).filter((kind) => languagesOf(kind).length < 2)
  expect(single.sort()).toEqual(['chooser'])
})
