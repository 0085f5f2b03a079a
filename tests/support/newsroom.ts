import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { aroundOf } from '../../src/checks/around-of.ts'
import { findMisspellings } from '../../src/checks/find-misspellings.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { openSpelling } from '../../src/cli/commands/open-spelling.ts'
import type { ArticleFolder, CheckId, Digest, Language, Newsroom, Problem } from '../../src/model.ts'
import {
  aroundDataOf,
  checkDigests,
  digestFolder,
  openNewsroom,
  readInput,
  understandFolder,
} from '../../src/pipeline.ts'
import { holdWording } from './hold-wording.ts'

/** Source of the article of the small good newsroom that tests change: Spanish, first published in an outlet. */
export const ES = 'articles/night-bus/index.es.md'
/** Its translation. */
export const EN = 'articles/night-bus/index.en.md'
export const SITE = 'newsroom/site.yml'
/** A second article, whose source is English and first appeared here. */
export const CLOCK_EN = 'articles/town-clock/index.en.md'
export const CLOCK_ES = 'articles/town-clock/index.es.md'

/** The day on which every test runs. */
export const TODAY = '2026-03-20'

/** A JPEG of 2 × 1 pixels. */
export const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAABAAIBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AP1Tr//Z',
  'base64',
)

/** The small good newsroom: what stands in each of its files. */
export const FILES: Record<string, string | Buffer> = {
  [SITE]: `url: https://example.org/
languages: [es, en]
title: {es: Cuaderno de prueba, en: Test Notebook}
`,
  'newsroom/people/ana-ruiz.yml':
    'name: Ana Ruiz\nbio: {es: Ana Ruiz escribe sobre ciudades., en: Ana Ruiz writes about cities.}\n',
  'newsroom/people/tom-hale.yml':
    'name: Tom Hale\nbio: {es: Tom Hale traduce del español., en: Tom Hale translates from Spanish.}\n',
  'newsroom/outlets.yml': `infobae: {name: Infobae, language: es, hosts: [www.infobae.com]}
river-review: {name: The River Review, language: en, hosts: [riverreview.example]}
`,
  'newsroom/topics.yml': 'transport: {es: Transporte, en: Transport}\n',
  'newsroom/disclaimers.yml':
    'author-opinion: {es: Las opiniones son de su autora., en: All opinions are solely the author’s.}\n',
  [ES]: `---
title: El autobús de la noche
description: Un autobús recorre la ciudad cuando los demás duermen.
slug: el-autobus-de-la-noche
date: 2026-03-12
authors: [ana-ruiz]
original:
  language: es
  outlet: infobae
  url: https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/
  title: El autobús de la noche
  date: 2026-03-10
topics: [transport]
license: all-rights-reserved
permission: {by: Infobae, date: 2026-03-11}
disclaimer: author-opinion
photo:
  file: photo.jpg
  alt: Un autobús iluminado en una calle vacía.
  caption: La línea 8 a las tres de la mañana.
  credit: Estudio Norte
---

El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.

## Quién viaja

Viajan enfermeras, panaderos y estudiantes. El [horario](https://bus.example.org/noche) cuelga en cada parada.

- Los lunes hay tres viajes.
- Los domingos hay uno.
`,
  [EN]: `---
title: The Night Bus
description: A bus crosses the city while everybody else sleeps.
slug: the-night-bus
date: 2026-03-14
translators: [tom-hale]
photo:
  alt: A lit bus in an empty street.
  caption: Line 8 at three in the morning.
---

The bus leaves at twelve and comes back at six. It carries 40 passengers.

## Who rides

Nurses, bakers and students ride it. The [timetable](https://bus.example.org/noche) hangs at every stop.

- On Mondays there are three trips.
- On Sundays there is one.
`,
  'articles/night-bus/photo.jpg': PHOTO,
  [CLOCK_EN]: `---
title: The Town Clock
description: The clock on the square has been five minutes fast for a century.
slug: the-town-clock
date: 2026-02-02
authors: [tom-hale]
original: {language: en}
license: CC-BY-4.0
---

The clock on the square is five minutes fast, and nobody wants it mended.

People meet under it and are never late.
`,
  [CLOCK_ES]: `---
title: El reloj del pueblo
description: El reloj de la plaza adelanta cinco minutos desde hace un siglo.
slug: el-reloj-del-pueblo
date: 2026-02-05
translators: [ana-ruiz]
---

El reloj de la plaza adelanta cinco minutos y nadie quiere que lo arreglen.

La gente se cita debajo y nunca llega tarde.
`,
}

/** What becomes of a file: its new content, a change of its text, or null where it is not to be there. */
export type Changes = Record<string, string | Buffer | null | ((text: string) => string)>

/** The small good newsroom with changes, in a folder of its own that goes with the test. Returns its absolute path. */
export function writeNewsroom(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'newsroom-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(changedFiles(changes))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Changes a file of a newsroom that has been written. */
export const editFile = (root: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')))

function changedFiles(changes: Changes): Record<string, string | Buffer> {
  const files = { ...FILES }
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path]
    else files[path] = typeof change === 'function' ? changed(path, change) : change
  }
  return files
}

function changed(path: string, change: (text: string) => string): string {
  const before = String(FILES[path] ?? '')
  const after = change(before)
  if (after === before) throw new Error(`The change of ${path} changes nothing`)
  return after
}

/** The newsroom with changes, as checks and pages see it. */
export const newsroomWith = (changes: Changes = {}): Newsroom => openNewsroom(writeNewsroom(changes), TODAY)

/**
 * Every problem of the newsroom with changes, in English: of what was kept of it as JSON, so that each test of a check holds
 * that too, and what it says in Spanish beside it.
 */
export function problemsWith(changes: Changes = {}, withSpelling = false): Problem[] {
  const { files, settings } = readInput(writeNewsroom(changes))
  const aroundData = aroundDataOf({ files, settings }, TODAY)
  const around = aroundOf(aroundData)
  const digestOf = (folder: ArticleFolder): Digest => {
    const understood = understandFolder(folder, around.settings)
    const digest = digestFolder(understood, around)
    if (!withSpelling || understood.article === undefined) return digest
    const misspelt = findMisspellings(understood.article, around, openSpelling().spellerOf, CHECKS)
    return { ...digest, found: [...digest.found, ...misspelt] }
  }
  const digests: Digest[] = JSON.parse(JSON.stringify(files.folders.map(digestOf)))
  const tell = (language: Language) =>
    checkDigests({ ...aroundData, files }, digests, language, undefined, withSpelling)
  const told = { es: tell('es'), en: tell('en') }
  holdWording(told)
  return told.en
}

/**
 * Holds that the check finds problems exactly where the texts mark them with ⟦ and ⟧ (which are taken out), in the
 * order of files and places; returns them.
 */
export function rejects(check: CheckId, changes: Changes): Problem[] {
  const { marks, files } = unmarked(changes)
  const problems = problemsWith(files, isOfSpelling(check)).filter((problem) => problem.check === check)
  expect(
    problems.map(({ file, line, column, endLine, endColumn }) => ({ file, line, column, endLine, endColumn })),
  ).toEqual(marks)
  return problems
}

/** Holds that the check finds nothing. */
export function accepts(check: CheckId, changes: Changes = {}): void {
  expect(problemsWith(changes, isOfSpelling(check)).filter((problem) => problem.check === check)).toEqual([])
}

/** Whether a check is only asked where spelling is looked at. */
export const isOfSpelling = (check: CheckId): boolean =>
  CHECKS.some(({ id, scope }) => id === check && scope === 'spelling')

type Mark = Pick<Problem, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>

function unmarked(changes: Changes): { marks: Mark[]; files: Changes } {
  const files: Changes = {}
  const marks: Mark[] = []
  for (const path of Object.keys(changes).sort()) {
    const change = changes[path] ?? null
    const text = typeof change === 'function' ? changed(path, change) : change
    files[path] = typeof text === 'string' ? text.replace(/[⟦⟧]/g, '') : text
    if (typeof text === 'string') marks.push(...marksOf(path, text))
  }
  return { marks, files }
}

function marksOf(file: string, text: string): Mark[] {
  const marks: Mark[] = []
  let [line, column] = [1, 1]
  let open = { line, column }
  for (const character of text) {
    if (character === '⟦') open = { line, column }
    else if (character === '⟧') marks.push({ file, ...open, endLine: line, endColumn: column })
    else if (character === '\n') [line, column] = [line + 1, 1]
    else column += character.length
  }
  return marks
}
