import { describe, expect, it } from 'vitest'
import type { DocumentFacts, NamedOriginal } from '../../../src/import/document.ts'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'

const TEXT =
  'The strait carries a fifth of what the region sells, and nobody who lives beside it was ever asked about it.'
const OWN: NamedOriginal = {
  language: 'en',
  outlet: 'Meridian Review',
  url: 'https://meridian.example/2026/01/strait/',
  date: '2026-01-20',
}

function read(note: string, original: NamedOriginal = OWN) {
  const document = textDocument(`${note}\n\n${TEXT}\n\n${TEXT}`)
  const facts: DocumentFacts = { title: 'What the strait is worth', language: 'en', original }
  const { facts: after, dropped } = recognise({ ...document, facts })
  return { original: after.original, date: after.date, dropped }
}

describe('a note on the original in a page that names itself', () => {
  it.each<[string, NamedOriginal]>([
    [
      'Note: This article was originally published in Spanish in El Litoral. To read the original version, click here: https://litoral.example/lo-que-vale',
      { language: 'es', outlet: 'El Litoral', url: 'https://litoral.example/lo-que-vale' },
    ],
    ['This piece first appeared in Ribera.', { outlet: 'Ribera' }],
    ['Originally published in Spanish.', { language: 'es' }],
    [
      'This essay was first published in Portuguese in Margem Sul on March 3, 2025.',
      { language: 'pt', outlet: 'Margem Sul', date: '2025-03-03' },
    ],
  ])('counts where it says that it is elsewhere: %s', (note, original) =>
    expect(read(note)).toEqual({
      original,
      date: '2026-01-20',
      dropped: [{ kind: 'front-matter-key', what: `url: ${OWN.url}`, count: 1 }],
    }),
  )

  it.each([
    'This article was originally published in The Meridian Review.',
    'Originally published in English on January 20, 2026.',
  ])('adds nothing to what the page knows better: %s', (note) =>
    expect(read(note)).toEqual({ original: OWN, date: undefined, dropped: [] }),
  )

  it('leaves what the data says that the page is a translation of', () => {
    const own = { language: 'es', outlet: 'Ribera', url: 'https://ribera.example/estrecho' }
    const note = 'This article was originally published in Spanish in El Litoral.'
    expect(read(note, own)).toEqual({ original: own, date: undefined, dropped: [] })
  })
})
