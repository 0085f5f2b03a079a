import { headingIds } from '../../src/ground/body/heading-ids.ts'
import type { ArticleFolder, Language, PairedEdition } from '../../src/model.ts'
import { blocksOf } from '../../src/parse/blocks-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'
import { renderBody } from '../../src/render/body/render-body.ts'

const FOLDER: ArticleFolder = {
  kind: 'article',
  key: 'night-bus',
  path: 'articles/night-bus',
  entry: { path: 'articles/night-bus', name: 'night-bus', kind: 'folder', bytes: 0 },
  files: [],
}

/**
 * The HTML of a body in an article `night-bus`. Blocks have the ids b0, b1, …; `photo.jpg` is a picture; only the article
 * `town-clock` is published besides, in English alone.
 */
export function renderMarkdown(markdown: string, language: Language = 'es'): string {
  const { root } = parseBody(markdown, { line: 1, offset: 0 })
  const blocks = blocksOf(root)
  const edition = { language, body: root, blocks } as PairedEdition
  return renderBody(edition, FOLDER, {
    language,
    ids: new Map(blocks.map(({ index }) => [index, [`b${index}`]])),
    page: '',
    other: undefined,
    idOfHeading(name) {
      const heading = headingIds(root).get(name)
      const block = blocks.find(({ node }) => node === heading)
      return block && `b${block.index}`
    },
    hrefOfEdition: ({ folder, language, fragment }) =>
      folder.key === 'town-clock' && language === 'en'
        ? `/en/the-town-clock/${fragment ? `#${fragment}` : ''}`
        : undefined,
    picture: (name) =>
      name === 'photo.jpg'
        ? { src: '/media/photo.jpg', width: 2, height: 1, srcset: '/media/photo.jpg 2w', avif: '/media/photo.avif 2w' }
        : undefined,
    hrefOfPicture: (name) => (name === 'photo.jpg' ? '/media/whole.jpg' : undefined),
  })
}
