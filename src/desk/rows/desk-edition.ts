import { siteFacts } from '../../link/site-facts.ts'
import type { AlignedArticle, PairedEdition } from '../../model.ts'
import { facingPath } from '../../render/address.ts'
import type { DeskEdition } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { hashOfText } from './hash-of-text.ts'

/** An edition of an open article, as the desk's page has it above its texts. */
export function deskEdition(edition: PairedEdition, article: AlignedArticle, desk: Desk): DeskEdition {
  const { file, locale, draft, frontMatter } = edition
  const ids = edition === article.source ? article.facts.authors : (frontMatter.translators ?? [])
  const people = desk.newsroom()?.records.people
  return {
    file: file.path,
    hash: hashOfText(file.text),
    locale,
    draft,
    title: frontMatter.title ?? '',
    people: ids.map((id) => people?.get(id)?.name ?? id),
    preview: pagePathOf(edition, article, desk),
  }
}

/** Where the preview shows both editions side by side; null where there is one only. */
export function facingPreview(article: AlignedArticle, desk: Desk): string | null {
  const path = article.translation ? pagePathOf(article.source, article, desk) : null
  return path && facingPath({ path, language: article.source.language })
}

/** Its page by its own slug: where another page has that, the preview says so itself. */
function pagePathOf({ language, frontMatter }: PairedEdition, { key }: AlignedArticle, desk: Desk): string | null {
  const settings = desk.newsroom()?.settings
  return settings ? `${siteFacts(settings).prefix}${language}/${frontMatter.slug ?? key}/` : null
}
