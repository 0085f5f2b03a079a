import { withoutTracking } from '../../ground/knowledge/tracking.ts'
import { urlFault } from '../../ground/knowledge/url-fault.ts'
import type { Original } from '../../ground/schema/front-matter.ts'
import { idMeant } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import { type Language, otherLanguage, type Records } from '../../model.ts'
import { yamlOf } from '../../write/yaml-of.ts'
import type { DocumentFacts } from '../document.ts'
import type { ImportNote, Missing } from '../imported.ts'

/** An original as front matter has it, and what of it is not known. */
export interface SettledOriginal {
  original: Original
  missing: Missing[]
  notes: ImportNote[]
}

/** Where the work first appeared: its outlet by name, or by the host of its address; `there` is what the article says of it. */
export function settleOriginal(
  { original: named, translators = [] }: Pick<DocumentFacts, 'original' | 'translators'>,
  language: Language,
  outlets: Records['outlets'],
  there?: Original,
): SettledOriginal {
  const url = named?.url === undefined ? undefined : addressOf(named.url)
  const host = url && new URL(url).hostname
  const isElsewhere = named?.outlet !== undefined || named?.url !== undefined
  const id = outletOf(named?.outlet, host, outlets)
  const own = id === undefined ? undefined : outlets.get(id)?.language
  const original: Original = {
    language:
      named?.language ?? own ?? there?.language ?? (translators.length > 0 ? otherLanguage(language) : language),
    ...(id !== undefined && { outlet: id }),
    ...(url !== undefined && { url }),
    ...(named?.title !== undefined && { title: named.title }),
    ...(named?.date !== undefined && { date: named.date }),
    ...(named?.use !== undefined && { use: named.use }),
  }
  const missing: Missing[] = isElsewhere
    ? [
        ...(id === undefined ? [{ key: 'original.outlet', what: named?.outlet ?? host ?? '' }] : []),
        ...(url === undefined ? [{ key: 'original.url' }] : []),
      ]
    : []
  const isUnknown = isElsewhere && id === undefined
  return { original, missing, notes: isUnknown ? [unknownOutlet(named?.outlet, host, original.language)] : [] }
}

/** Only what may be a link to an original; `http:` is meant as `https:` nowadays. */
function addressOf(url: string): string | undefined {
  const address = withoutTracking(url.trim().replace(/^http:/i, 'https:'))
  return urlFault(address) ? undefined : address
}

function outletOf(name: string | undefined, host: string | undefined, outlets: Records['outlets']): string | undefined {
  const byName = name === undefined ? undefined : idMeant(outlets, name)
  if (byName !== undefined || host === undefined) return byName
  const bare = host.replace(/^www\./, '')
  for (const [id, { hosts }] of outlets) {
    if (hosts.some((each) => each.replace(/^www\./, '') === bare)) return id
  }
  return undefined
}

function unknownOutlet(name: string | undefined, host: string | undefined, language: string): ImportNote {
  const known = name ?? host?.replace(/^www\./, '') ?? ''
  const yaml = yamlOf({ [toKey(known) || 'outlet']: { name: known, language, hosts: [host ?? 'www.example.org'] } })
  return { kind: 'outlet-unknown', name, host, yaml }
}
