/*
 * Draws the pictures of the newsroom, and of the one that others begin with, as SVG: node tools/pictures/draw.mjs <folder>
 * They are published as photo.png, rasterized with Newsreader installed and reduced to 48 colours, for example by
 *   rsvg-convert <key>.svg | pngquant 48 - > articles/<key>/photo.png
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawBillion } from './billion-billon.mjs'
import { drawRides } from './didi-risks-summary.mjs'
import { drawFacingPage } from './facing-page.mjs'
import { drawEne } from './how-an-ene-travels.mjs'
import { drawPhoto } from './photo-four-things.mjs'
import { drawSolo } from './solo-sin-tilde.mjs'
import { drawByline } from './translator-byline.mjs'
import { drawTwoEditions } from './two-editions.mjs'
import { drawDate } from './what-a-date-says.mjs'

const PICTURES = {
  'billion-billon': drawBillion,
  'didi-risks-summary': drawRides,
  'facing-page': drawFacingPage,
  'how-an-ene-travels': drawEne,
  'photo-four-things': drawPhoto,
  'solo-sin-tilde': drawSolo,
  'translator-byline': drawByline,
  'two-editions': drawTwoEditions,
  'what-a-date-says': drawDate,
}

const folder = process.argv[2] ?? '.'
mkdirSync(folder, { recursive: true })
for (const [key, draw] of Object.entries(PICTURES)) writeFileSync(join(folder, `${key}.svg`), draw())
