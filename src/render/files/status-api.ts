import {
  type AlignedArticle,
  LANGUAGES,
  type Language,
  type LinkedArticle,
  type Site,
  type SiteFile,
} from '../../model.ts'
import { originalIn } from '../pages/language-entries.ts'
import { wordsIn } from '../words/reading-minutes.ts'
import { jsonFile } from './json-file.ts'

/** How far each translation is, for programs: what state each edition is in, and what of the source it lacks. */
export const statusApi = ({ articles }: Site): SiteFile =>
  jsonFile('/api/status.json', {
    version: 1,
    articles: articles.map((linked) => ({
      article: linked.article.key,
      source: linked.article.source.language,
      editions: LANGUAGES.map((language) => editionStatus(linked, language)),
    })),
  })

function editionStatus(linked: LinkedArticle, language: Language) {
  const { article, elsewhere, editions } = linked
  const exists = article.source.language === language || article.translation?.language === language
  const state =
    editions[language] && !editions[language].draft
      ? 'published'
      : exists
        ? 'draft'
        : originalIn(language, elsewhere)
          ? 'outlet'
          : 'missing'
  return { language, state, url: editions[language]?.url, ...toTranslate(article, language, state) }
}

/** Blocks of the source that the edition has nothing opposite to, and their words. */
function toTranslate({ source, beads }: AlignedArticle, language: Language, state: string) {
  if (language === source.language || state === 'outlet') return { missing: [], words: 0 }
  const lacking = beads.filter((bead) => bead.source.length > 0 && bead.translation.length === 0)
  const blocks = lacking.flatMap((bead) => bead.source.flatMap((index) => source.blocks[index] ?? []))
  return { missing: lacking.map(({ id }) => id), words: wordsIn(blocks) }
}
