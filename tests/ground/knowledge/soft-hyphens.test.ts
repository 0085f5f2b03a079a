import { expect, it } from 'vitest'
import { softHyphens } from '../../../src/ground/knowledge/soft-hyphens.ts'

it.each([
  'Inter-na-cio-na-li-za-ción',
  'des-bu-ro-cra-ti-za-ción',
  'Res-pon-si-bi-li-ties',
  'Gui-ller-mina',
  'subra-ya-ríamos',
  'Under-se-cre-ta-riat',
])('finds where %s may be broken', (word) => {
  expect(softHyphens(word.replaceAll('-', '')).replaceAll('\u00ad', '-')).toBe(word)
})
