import { expect, it } from 'vitest'
import { deskArticle } from '../../../src/ground/messages/en/desk-article.ts'
import { deskBegin } from '../../../src/ground/messages/en/desk-begin.ts'
import { deskBegun } from '../../../src/ground/messages/en/desk-begun.ts'
import { deskDetails } from '../../../src/ground/messages/en/desk-details.ts'
import { deskEdit } from '../../../src/ground/messages/en/desk-edit.ts'
import { deskExchange } from '../../../src/ground/messages/en/desk-exchange.ts'
import { deskMachine } from '../../../src/ground/messages/en/desk-machine.ts'
import { deskPanels } from '../../../src/ground/messages/en/desk-panels.ts'
import { deskRefusals } from '../../../src/ground/messages/en/desk-refusals.ts'
import { deskReview } from '../../../src/ground/messages/en/desk-review.ts'
import { deskServer } from '../../../src/ground/messages/en/desk-server.ts'
import { deskArticle as esArticle } from '../../../src/ground/messages/es/desk-article.ts'
import { deskBegin as esBegin } from '../../../src/ground/messages/es/desk-begin.ts'
import { deskBegun as esBegun } from '../../../src/ground/messages/es/desk-begun.ts'
import { deskDetails as esDetails } from '../../../src/ground/messages/es/desk-details.ts'
import { deskEdit as esEdit } from '../../../src/ground/messages/es/desk-edit.ts'
import { deskExchange as esExchange } from '../../../src/ground/messages/es/desk-exchange.ts'
import { deskMachine as esMachine } from '../../../src/ground/messages/es/desk-machine.ts'
import { deskPanels as esPanels } from '../../../src/ground/messages/es/desk-panels.ts'
import { deskRefusals as esRefusals } from '../../../src/ground/messages/es/desk-refusals.ts'
import { deskReview as esReview } from '../../../src/ground/messages/es/desk-review.ts'
import { deskServer as esServer } from '../../../src/ground/messages/es/desk-server.ts'

type Saying = (...about: never[]) => unknown
/** What each text is about that names something; the types ask for a line for every one of them. */
type Samples<Group> = {
  [Id in keyof Group as Group[Id] extends Saying ? Id : never]: Group[Id] extends (...about: infer About) => unknown
    ? About
    : never
}

const path = 'articles/night-bus/index.en.md'
const ARTICLE: Samples<typeof deskArticle> = {
  original: ['Español', 'Ana Ruiz'],
  translation: ['Español', 'Tom Hale'],
  ofSeveral: [1, 2],
  othersChanged: [['Párrafo 3', 'Nota 1']],
  actionsOf: ['del párrafo 3'],
  changeTo: ['“'],
  percent: [78],
  unsaved: ['Párrafo 3'],
}
const PANELS: Samples<typeof deskPanels> = {
  clash: ['Párrafo 3'],
  recovered: ['14:02'],
  noteBy: ['Ruth', '12-03'],
  looseNotes: [2],
  history: ['Párrafo 3'],
  replacedAt: ['14:02', 'Ruth'],
  termAdded: ['cochera'],
  places: [4],
  replace: [4],
  keyOf: ['Nota'],
}
const BEGUN: Samples<typeof deskBegun> = {
  hidden: ['UTF-16'],
  date: ['2026-03-14'],
  differs: ['Ruth'],
  outletUnknown: ['La Ribera'],
  recognised: ['Foto: Ruth'],
  guessed: ['pie', 'Foto: Ruth'],
}
const EXCHANGE: Samples<typeof deskExchange> = {
  before: ['La noche.'],
  note: [{ by: 'ruth', date: '2026-03-12', text: '¿cochera?' }],
  sent: ['night-bus', 7, 'bus.xlf'],
  remembered: [31, 'bus.tmx'],
  sentNext: ['bus.xlf'],
  back: ['night-bus', 3, path],
  wouldBack: ['night-bus', 3, path],
  nothingBack: ['night-bus'],
  noneBack: ['night-bus'],
  backNext: ['night-bus'],
  now: ['La noche.'],
  yours: ['La noche.'],
  untranslated: [['p-1', 'p-2']],
}
const EXCHANGE_NOTES: Samples<typeof deskExchange.notes> = {
  'codes-lost': [['[^1]']],
  unfinished: [2],
  parts: [3, 2],
  note: ['¿cochera?'],
}
const REFUSALS: Samples<typeof deskRefusals> = {
  editionMissing: [path],
  detailUnknown: ['fotto'],
  detailsWrong: [2],
  allowUnreadable: [path],
  notesFull: ['notes.yml'],
  notesUnreadable: ['notes.yml'],
  outletAddress: ['La Ribera'],
  termKnown: ['cochera', 'depot'],
  recordUnreadable: ['outlets.yml'],
  recordChanged: ['outlets.yml'],
}
const SERVER: Samples<typeof deskServer> = {
  originOther: ['http://127.0.0.1:8090'],
  methodOther: ['PATCH'],
  bodyTooLong: [700],
  bodyWrong: ['text', 'too long'],
  articleUnknown: ['nigth-bus'],
  articleUnreadable: ['articles/x'],
  full: [path],
  forbidden: [path],
  detailNamed: ['slug'],
}
const MACHINE: Samples<typeof deskMachine> = {
  late: ['translate.mjs'],
  failed: ['translate.mjs', 'EPIPE'],
  unreadable: ['translate.mjs'],
  empty: ['Opus'],
  unfit: ['Opus'],
  saved: ['Opus', 3, 2],
}
const EDIT: Samples<typeof deskEdit> = {
  otherKind: ['párrafo 3'],
  nothingOpposite: ['párrafo 3'],
  blockUnknown: ['p-1'],
}
const DETAILS: Samples<typeof deskDetails> = { of: ['Slug', '1'], add: ['Ruth'], remove: ['Ruth'] }
const REVIEW: Samples<typeof deskReview> = { seen: [3, 9], reviewed: ['Ruth'] }
const BEGIN: Samples<typeof deskBegin> = { written: ['site.yml'] }

/** Each part of what a text is about, as it must stand in it. */
const partsOf = (about: unknown): string[] =>
  typeof about === 'object' && about !== null ? Object.values(about).flatMap(partsOf) : [String(about)]

it.each<[string, object, object, object]>([
  ['article', ARTICLE, deskArticle, esArticle],
  ['panels', PANELS, deskPanels, esPanels],
  ['begun', BEGUN, deskBegun, esBegun],
  ['begin', BEGIN, deskBegin, esBegin],
  ['exchange', EXCHANGE, deskExchange, esExchange],
  ['notes of exchange', EXCHANGE_NOTES, deskExchange.notes, esExchange.notes],
  ['refusals', REFUSALS, deskRefusals, esRefusals],
  ['server', SERVER, deskServer, esServer],
  ['machine', MACHINE, deskMachine, esMachine],
  ['edit', EDIT, deskEdit, esEdit],
  ['details', DETAILS, deskDetails, esDetails],
  ['review', REVIEW, deskReview, esReview],
])('the desk names in both languages what it speaks of: %s', (_of, samples, en, es) => {
  for (const [id, about] of Object.entries(samples)) {
    for (const table of [en, es] as Record<string, (...about: unknown[]) => unknown>[]) {
      const said = JSON.stringify(table[id]?.(...about))
      const lacking = partsOf(about).filter((part) => id !== 'looseNotes' && !said.includes(part))
      expect([id, said, lacking]).toEqual([id, said, []])
      expect(said).not.toMatch(/undefined|null|\[object/)
    }
  }
})
