import type { DocumentFacts, SourceDocument } from '../../../src/import/document.ts'
import { readAssignment } from '../../../src/import/settle/assignments.ts'
import type { ImportAround, PairOfImport } from '../../../src/import/settle/newsroom-around.ts'
import { recordBook } from '../../../src/import/settle/record-book.ts'
import type { Records } from '../../../src/model.ts'
import { parseWithRemark } from '../../../src/parse/parse-body.ts'

/** Of a newsroom that knows one of each. */
export const RECORDS: Records = {
  people: new Map([
    ['ana-ruiz', { name: 'Ana Ruiz', bio: { es: 'Ana Ruiz escribe sobre ríos.' } }],
    ['tom-hale', { name: 'Tom Hale' }],
  ]),
  outlets: new Map([['litoral', { name: 'El Litoral', language: 'es', hosts: ['www.litoral.example'] }]]),
  topics: new Map([['ports', { es: 'Puertos', en: 'Ports' }]]),
  disclaimers: new Map([
    ['house', { es: 'Es su opinión.', en: 'It is their opinion.' }],
    ['half', { es: 'Solo es suya.' }],
  ]),
  glossary: [] as unknown as Records['glossary'],
  addresses: [],
  faults: [],
}

/** The newsroom around an import; assignments as they are typed. */
export const aroundOf = (said: readonly string[] = [], changes: Partial<ImportAround> = {}): ImportAround => ({
  book: recordBook(RECORDS),
  keys: [],
  today: '2026-03-20',
  beside: () => undefined,
  assignments: said.flatMap((text) => readAssignment(text) ?? []),
  ...changes,
})

/** The article whose other edition comes. */
export const pairOf = (
  frontMatter: PairOfImport['frontMatter'],
  changes: Partial<PairOfImport> = {},
): PairOfImport => ({
  key: 'port',
  folder: 'articles/port',
  languages: ['es'],
  frontMatter,
  pictures: new Map(),
  ...changes,
})

/** A document that was read. */
export const documentOf = (markdown: string, facts: DocumentFacts = {}): SourceDocument => ({
  body: parseWithRemark(markdown),
  facts,
  pictures: {},
  dropped: [],
  guessed: [],
  recognised: [],
})
