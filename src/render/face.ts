import { stampOf } from '../ground/basics/stamp-of.ts'
import { LANGUAGES, type Language, type LinkedArticle, type LinkedEdition } from '../model.ts'

type Photographed = Pick<LinkedArticle['article']['source'], 'language'> & {
  frontMatter: Pick<LinkedEdition['frontMatter'], 'photo'>
}

/** An edition as far as lists show it. */
export type EditionFace = Photographed &
  Pick<LinkedEdition, 'title' | 'description' | 'date' | 'path' | 'relation'> & { translators: readonly string[] }

/** An article as far as lists show it: most changes of a text change no list. */
export interface ArticleFace extends Pick<LinkedArticle, 'elsewhere'> {
  /** Tells what is here from anything else. */
  stamp: string
  article: {
    facts: Pick<LinkedArticle['article']['facts'], 'authors' | 'topics'>
    folder: Pick<LinkedArticle['article']['folder'], 'files'>
    source: Photographed
    translation: Photographed | undefined
  }
  editions: Partial<Record<Language, EditionFace>>
}

/** What lists show of an article. */
export function faceOf({ article, elsewhere, editions }: LinkedArticle): ArticleFace {
  const { facts, folder, source, translation } = article
  const face = {
    elsewhere,
    article: {
      facts: { authors: facts.authors, topics: facts.topics },
      folder: { files: folder.files },
      source: photographed(source),
      translation: translation && photographed(translation),
    },
    editions: Object.fromEntries(
      LANGUAGES.flatMap((language) => (editions[language] ? [[language, editionFace(editions[language])]] : [])),
    ),
  }
  return { stamp: stampOf(face), ...face }
}

const photographed = ({ language, frontMatter: { photo } }: Photographed): Photographed => ({
  language,
  frontMatter: photo === undefined ? {} : { photo },
})

const editionFace = (edition: LinkedEdition): EditionFace => {
  const { title, description, date, path, relation } = edition
  const { translators = [] } = edition.frontMatter
  const { language, frontMatter } = photographed(edition)
  return { language, frontMatter, title, description, date, path, relation, translators }
}
