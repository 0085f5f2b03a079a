import { expect, it } from 'vitest'
import { deskArticle } from '../../../src/ground/messages/en/desk-article.ts'
import { deskList } from '../../../src/ground/messages/en/desk-list.ts'
import { deskMachine } from '../../../src/ground/messages/en/desk-machine.ts'
import { deskPage } from '../../../src/ground/messages/en/desk-page.ts'
import { deskPanels } from '../../../src/ground/messages/en/desk-panels.ts'
import { deskPublish } from '../../../src/ground/messages/en/desk-publish.ts'
import { deskPublishing } from '../../../src/ground/messages/en/desk-publishing.ts'
import { deskArticle as esArticle } from '../../../src/ground/messages/es/desk-article.ts'
import { deskList as esList } from '../../../src/ground/messages/es/desk-list.ts'
import { deskMachine as esMachine } from '../../../src/ground/messages/es/desk-machine.ts'
import { deskPage as esPage } from '../../../src/ground/messages/es/desk-page.ts'
import { deskPanels as esPanels } from '../../../src/ground/messages/es/desk-panels.ts'
import { deskPublish as esPublish } from '../../../src/ground/messages/es/desk-publish.ts'
import { deskPublishing as esPublishing } from '../../../src/ground/messages/es/desk-publishing.ts'

const EN = { article: deskArticle, list: deskList, machine: deskMachine, page: deskPage, panels: deskPanels }
const ES: typeof EN = { article: esArticle, list: esList, machine: esMachine, page: esPage, panels: esPanels }
const SAYINGS = {
  en: { ...EN, publish: deskPublish, publishing: deskPublishing },
  es: { ...ES, publish: esPublish, publishing: esPublishing },
}
type Say = (texts: (typeof SAYINGS)['en']) => string

it.each<[string, string, Say]>([
  ['3 blocks of 1', '3 of 1 block up to date | 3 de 1 bloque al día', ({ list }) => list.upToDate(3, 1)],
  ['4 of 7', '4 of 7 blocks up to date | 4 de 7 bloques al día', ({ list }) => list.upToDate(4, 7)],
  [
    'all kinds of articles',
    '9 articles: 2 to translate, 1 changed in the original, 6 up to date. | 9 artículos: 2 por traducir, 1 cambió en el original, 6 al día.',
    ({ list }) => list.summary(9, 2, 1, 6),
  ],
  [
    'several that changed',
    '3 articles: 2 changed in the original, 1 up to date. | 3 artículos: 2 cambiaron en el original, 1 al día.',
    ({ list }) => list.summary(3, 0, 2, 1),
  ],
  ['one article', '1 article: 1 up to date. | 1 artículo: 1 al día.', ({ list }) => list.summary(1, 0, 0, 1)],
  ['some of all', '2 of 9 articles | 2 de 9 artículos', ({ list }) => list.found(2, 9)],
  [
    'one to be read',
    '50 articles, 1 more to be read… | 50 artículos; falta 1 por leer…',
    ({ list }) => list.pending(50, 1),
  ],
  [
    'more to be read',
    '50 articles, 9 more to be read… | 50 artículos; faltan 9 por leer…',
    ({ list }) => list.pending(50, 9),
  ],
  ['no word', 'Nothing | Nada', ({ list }) => list.words(0)],
  ['a word', '1 word | 1 palabra', ({ list }) => list.words(1)],
  ['words', '131 words | 131 palabras', ({ list }) => list.words(131)],
  ['an outlet', 'first in La Ribera | original en La Ribera', ({ list }) => list.originalIn('La Ribera')],
  ['where to go on', 'Continue at X | Seguir en X', ({ list }) => list.next.continue('X')],
  ['a beginning', 'The translation of “X” has begun. | Empezó la traducción de «X».', ({ list }) => list.begun('X')],
  [
    'all states',
    '4 up to date, 1 in progress, 1 changed, 1 not translated | 4 al día, 1 en curso, 1 cambió en el original, 1 sin traducir',
    ({ page }) => page.counts(4, 1, 1, 1),
  ],
  ['two that changed', '2 changed | 2 cambiaron en el original', ({ page }) => page.counts(0, 0, 2, 0)],
  ['a problem', '1 error | 1 error', ({ page }) => page.problems(1, 0)],
  ['problems', '2 errors, 1 warning | 2 errores, 1 aviso', ({ page }) => page.problems(2, 1)],
  ['a time', 'Saved at 14:02 | Guardado a las 14:02', ({ page }) => page.saved('14:02')],
  ['nobody', 'Spanish, original | Spanish, original', ({ article }) => article.original('Spanish', '')],
  ['no translator', 'X, translation | X, traducción', ({ article }) => article.translation('X', '')],
  [
    'many rows',
    'Another program changed 4 blocks | Otro programa cambió 4 bloques',
    ({ article }) => article.othersChanged(['1', '2', '3', '4']),
  ],
  ['nothing to put', 'Take it out | Quitarlo', ({ article }) => article.changeTo('')],
  [
    'a note of what is gone',
    'The block of this note is not there any more. | El párrafo de esta nota ya no está.',
    ({ panels }) => panels.looseNotes(1),
  ],
  ['by nobody known', 'Until 14:02 | Hasta 14:02', ({ panels }) => panels.replacedAt('14:02', '')],
  ['no place', 'No place found | No está en ningún lugar', ({ panels }) => panels.places(0)],
  ['one place', 'Replace the one chosen | Reemplazar el elegido', ({ panels }) => panels.replace(1)],
  [
    'all kinds of pages',
    'Published: 3 new pages, 12 changed, 1 taken away | Publicado: 3 páginas nuevas, 12 cambiadas, 1 retirada',
    ({ publish }) => publish.published(3, 12, 1),
  ],
  ['a page', 'Published: 1 page changed | Publicado: 1 página cambiada', ({ publish }) => publish.published(0, 1, 0)],
  [
    'pages that went',
    'Published: 2 pages taken away | Publicado: 2 páginas retiradas',
    ({ publish }) => publish.published(0, 0, 2),
  ],
  [
    'no page',
    'Published: no page is different | Publicado: ninguna página es distinta',
    ({ publish }) => publish.published(0, 0, 0),
  ],
  [
    'errors',
    'Nothing was published: mend 1 error first | No se publicó nada: corrija antes 1 error',
    ({ publish }) => publish.refused(1),
  ],
  ['a program', 'Running rsync | Ejecutando rsync', ({ publish }) => publish.sending('rsync')],
  ['its last word', 'X. sent | X. sent', ({ publish }) => publish.sent('X', 'sent')],
  ['no word of it', 'X | X', ({ publish }) => publish.sent('X', '')],
  [
    'how it failed',
    'X. But rsync ended with 12: no host | X. Pero rsync terminó con 12: no host',
    ({ publish }) => publish.notSent('X', 'rsync', 12, 'no host'),
  ],
  [
    'that it failed',
    'X. But rsync ended with 12 | X. Pero rsync terminó con 12',
    ({ publish }) => publish.notSent('X', 'rsync', 12, ''),
  ],
  ['nothing in the way', 'Nothing stands in its way. | Nada lo impide.', ({ publishing }) => publishing.stops(0)],
  ['an error', '1 error stops it. | 1 error lo impide.', ({ publishing }) => publishing.stops(1)],
  [
    'an open block',
    '1 block in progress would appear as it stands | 1 bloque en curso saldría como está',
    ({ publishing }) => publishing.openRows(1),
  ],
  [
    'open blocks',
    '2 blocks in progress would appear as they stand | 2 bloques en curso saldrían como están',
    ({ publishing }) => publishing.openRows(2),
  ],
  [
    'a machine',
    'Nobody reworded what a machine translated in 1 article: in the details say “machine”, not “a machine and a person” | Nadie retocó lo que tradujo una máquina en 1 artículo: en los datos diga «máquina», no «máquina y una persona»',
    ({ publishing }) => publishing.machineMade(1),
  ],
  ['new pages', '2 new pages | 2 páginas nuevas', ({ publishing }) => publishing.pages.new(2)],
  ['a page that changes', '1 page that changes | 1 página que cambia', ({ publishing }) => publishing.pages.changed(1)],
  ['pages that go', '2 pages that go | 2 páginas que se quitan', ({ publishing }) => publishing.pages.removed(2)],
  [
    'a block of a program',
    'Opus translated 1 block. Revise before “done”. | Opus tradujo 1 bloque. Revise antes de dar por hecho.',
    ({ machine }) => machine.saved('Opus', 1, 0),
  ],
  [
    'one that it could not put in',
    'Opus translated 2 blocks, and 1 could not be put in. Revise before “done”. | Opus tradujo 2 bloques; 1 no se pudo poner. Revise antes de dar por hecho.',
    ({ machine }) => machine.saved('Opus', 2, 1),
  ],
])('the desk counts in both languages: %s', (_what, expected, say) => {
  expect(`${say(SAYINGS.en)} | ${say(SAYINGS.es)}`).toBe(expected)
})
