import { ADDRESSES_FILE } from '../../ground/addresses/addresses-file.ts'
import { languageOfPath } from '../../ground/addresses/language-of-path.ts'
import { keyOfPath } from '../../ground/addresses/path-of-alias.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { ArticleSummary, EditionSummary, Finding, Overview, Place, RecordedAddress } from '../../model.ts'
import { type Holder, pathOfEdition } from './held-addresses.ts'
import { isUnreadEdition } from './is-unread-edition.ts'

/** Addresses at which a text stood, or led to one, and nothing that is public does now. */
export function* lostTexts(
  left: readonly RecordedAddress[],
  held: ReadonlyMap<string, Holder>,
  { articles, records }: Overview,
): Iterable<Finding> {
  const byFolder = new Map(articles.map((article) => [`${article.kind}s/${article.key}`, article]))
  const known = new Set(records.addresses.map(({ path }) => keyOfPath(path)))
  const isNew = (article: ArticleSummary) => (edition: EditionSummary) =>
    !known.has(keyOfPath(pathOfEdition(edition, article)))
  const newcomers = articles.flatMap((article) => article.editions.filter(isNew(article)))
  for (const recorded of left) {
    const [article, language] = [byFolder.get(recorded.folder ?? ''), languageOfPath(recorded.path)]
    // What cannot be read has been told of already.
    if (article && language && isUnreadEdition(article, language)) continue
    const holder = held.get(keyOfPath(recorded.path))
    yield holder ? withheld(recorded, holder) : lost(recorded, article, newcomers)
  }
}

/** Where the edition is a draft again, or waits for its day. */
function withheld({ path, place }: RecordedAddress, { edition }: Holder): Finding {
  const { draft, date = '', slug } = edition
  const say = draft ? toSay('address-lost.draft', path) : toSay('address-lost.scheduled', path, date)
  return { file: edition.path, place: slug?.place, severity: 'warning', say, related: [recordedAt(place)] }
}

/**
 * Where it is recorded whose address it was, the site leads on to that (`claimSlugs`): then only the alias is asked for.
 * `newcomers`: editions at addresses that are not recorded yet.
 */
function lost(
  { path, place }: RecordedAddress,
  article: ArticleSummary | undefined,
  newcomers: readonly EditionSummary[],
): Finding {
  const language = languageOfPath(path)
  const isMeant = (edition: EditionSummary) => language === undefined || edition.language === language
  const own = article?.editions.find(isMeant)
  if (own) {
    const alias = /^\/..\/([^/]+)\/$/.exec(path)?.[1] ?? path
    const say = toSay('address-lost.moved', path, alias, own.name)
    return { file: own.path, place: own.slug?.place, severity: 'warning', say, related: [recordedAt(place)] }
  }
  const other = article?.editions[0]
  if (other)
    return { file: ADDRESSES_FILE, place, severity: 'warning', say: toSay('address-lost.edition', path, other.path) }
  const [meant, another] = newcomers.filter(isMeant)
  return { file: ADDRESSES_FILE, place, say: toSay('address-lost.gone', path, another ? undefined : meant?.path) }
}

const recordedAt = (place: Place) => ({ file: ADDRESSES_FILE, place, say: toSay('address-lost.recorded') })
