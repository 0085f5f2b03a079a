import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openNewsroom } from '../../../src/pipeline.ts'
import { bodyOf } from '../../../src/render/body-of.ts'
import { contextOf, renderedOf } from '../../../src/render/context.ts'
import { corpusAt } from '../../support/corpora.ts'
import { sourceOf } from '../../support/source.ts'

/** Real pairs that nobody here wrote, beside the checkout where they are. */
describe.each(['programming-historian', 'metadocencia'])('the bodies of %s', (name) => {
  it.skipIf(!existsSync(corpusAt(name)))(
    'keep their words, and ids that are theirs alone',
    { timeout: 120_000 },
    () => {
      const { site, texts } = sourceOf(openNewsroom(corpusAt(name), '2026-03-20'), { drafts: true })
      const context = contextOf(site, { texts })
      for (const linked of site.articles) {
        for (const edition of Object.values(linked.editions)) {
          const html = bodyOf(linked, edition, context, (path) => path)
          const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
          expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
          const paragraphs = (renderedOf(linked, context).editions[edition.language]?.blocks ?? []).filter(
            ({ kind }) => kind === 'paragraph',
          )
          expect(html.match(/<p[ >]/g)?.length).toBeGreaterThanOrEqual(paragraphs.length)
        }
      }
    },
  )
})
