import { headingIds } from '../../ground/body/heading-ids.ts'
import { imagesOf, linksOf } from '../../ground/body/links-of.ts'
import { wordCount } from '../../ground/body/plain-text.ts'
import type { BodyFacts, Target } from '../../model.ts'
import type { BodySource, FolderName } from './body-options.ts'

/** What others ask of a body without reading it. */
export const bodyFacts = (edition: BodySource, folder: FolderName): BodyFacts => ({
  words: edition.blocks.reduce((words, { text }) => words + wordCount(text), 0),
  ...bodyLinks(edition, folder),
})

/** Of that, to what links lead, and where they go. */
export function bodyLinks(edition: BodySource, folder: FolderName): Omit<BodyFacts, 'words'> {
  const { body, blocks } = edition
  const indexes = new Map(blocks.map(({ node, index }) => [node, index]))
  return {
    headings: [...headingIds(body)].flatMap(([name, heading]): BodyFacts['headings'] => {
      const index = indexes.get(heading)
      return index === undefined ? [] : [[name, index]]
    }),
    shown: filesIn(imagesOf(edition, folder)),
    linked: filesIn(linksOf(edition, folder)),
  }
}

const filesIn = (links: readonly { target: Target }[]): string[] => [
  ...new Set(links.flatMap(({ target }) => (target.kind === 'file' ? [target.name] : []))),
]
