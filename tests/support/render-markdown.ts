import type { AlignedArticle, ArticleFolder, Language, PairedEdition, RenderedArticle } from '../../src/model.ts'
import { blocksOf } from '../../src/parse/blocks-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'
import { renderArticle } from '../../src/render/body/render-article.ts'
import type { BodySite } from '../../src/render/compose/body-site.ts'
import { composeBody } from '../../src/render/compose/compose-body.ts'

const FOLDER: ArticleFolder = {
  kind: 'article',
  key: 'night-bus',
  path: 'articles/night-bus',
  entry: { path: 'articles/night-bus', name: 'night-bus', kind: 'folder', bytes: 0 },
  files: [],
}

/** `photo.jpg` is a picture; only the article `town-clock` is published besides, in English alone. */
export const BODY_SITE: BodySite = {
  hrefOfEdition: ({ folder, language, fragment }) =>
    folder.key === 'town-clock' && language === 'en'
      ? `/en/the-town-clock/${fragment ? `#${fragment}` : ''}`
      : undefined,
  picture: (name) =>
    name === 'photo.jpg'
      ? { src: '/media/photo.jpg', width: 2, height: 1, srcset: '/media/photo.jpg 2w', avif: '/media/photo.avif 2w' }
      : undefined,
  hrefOfPicture: (name) => (name === 'photo.jpg' ? '/media/whole.jpg' : undefined),
}

/** An article `night-bus` of one edition; its blocks have the ids b0, b1, … */
export function renderedFrom(markdown: string, language: Language = 'es'): RenderedArticle {
  const { root } = parseBody(markdown, { line: 1, offset: 0 })
  const blocks = blocksOf(root)
  const source = { language, body: root, blocks, file: { text: markdown } } as PairedEdition
  const beads = blocks.map(({ index }) => ({ ids: [`b${index}`], source: [index], translation: [] }))
  return renderArticle({ source, folder: FOLDER, beads, fields: { beads: [] } } as unknown as AlignedArticle)
}

/** The HTML of a body on its page. */
export const renderMarkdown = (markdown: string, language: Language = 'es'): string =>
  composeBody(renderedFrom(markdown, language), language, BODY_SITE, undefined)
