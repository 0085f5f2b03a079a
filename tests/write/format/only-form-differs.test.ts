import { expect, it } from 'vitest'
import { onlyFormDiffers } from '../../../src/write/format/only-form-differs.ts'

const inFile = (body: string) => `---\ntitle: T\n---\n\n${body}\n`

it.each([
  ['Uno ,  dos', 'Uno, dos'],
  ['"Uno"', '«Uno»'],
  ['u\u200bno', 'uno'],
  ['MarÃ\u00ada', 'María'],
])('accepts %j → %j', (before, after) => expect(onlyFormDiffers(inFile(before), inFile(after))).toBe(true))

it.each([
  ['1 000', '1000'],
  ['1,5', '1.5'],
  ['Uno', 'uno'],
  ['de de', 'de'],
  ['«uno»', 'uno'],
  ['uno - dos', 'uno — dos'],
  ['- uno', 'uno'],
  ['[a](https://b.example/c)', '[a](https://b.example/d)'],
])('rejects %j → %j', (before, after) => expect(onlyFormDiffers(inFile(before), inFile(after))).toBe(false))

it.each([
  ['##Uno', '## Uno', true],
  ['-uno\n-dos', '- uno\n- dos', true],
  ['Uno (dos)[https://a.example/]', 'Uno [dos](https://a.example/)', true],
  ['** uno **', '**una**', false],
  ['* 1 000 *', '*1000*', false],
])('where marks are mended, of %j → %j', (before, after, differs) =>
  expect(onlyFormDiffers(inFile(before), inFile(after), true)).toBe(differs),
)
