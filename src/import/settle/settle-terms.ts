import { license } from '../../ground/schema/values.ts'
import { foldName } from '../../ground/text/record-ids.ts'
import type { Records } from '../../model.ts'

const CREATIVE_COMMONS =
  /^(?:cc|creative commons)[ -](by(?:[ -](?:nc|nd|sa))*)[ -]?(\d(?:\.\d)?)?(?: international| internacional)?$/

/** The SPDX id that a licence's words mean: `CC BY-SA 4.0` → `CC-BY-SA-4.0`; undefined where they mean none. */
export function licenseOf(words: string): string | undefined {
  const plain = words.trim().replace(/[.,]$/, '')
  if (license.safeParse(plain).success) return plain
  const [, parts, version = '4.0'] = CREATIVE_COMMONS.exec(plain.toLowerCase().replace(/\s+/g, ' ')) ?? []
  if (parts)
    return idOrNone(
      `CC-${parts.replaceAll(' ', '-').toUpperCase()}-${version.includes('.') ? version : `${version}.0`}`,
    )
  if (/^cc ?0(?: 1\.0)?$/i.test(plain)) return 'CC0-1.0'
  return /^(?:all rights reserved|todos los derechos reservados)$/i.test(plain) ? 'all-rights-reserved' : undefined
}

const idOrNone = (id: string): string | undefined => (license.safeParse(id).success ? id : undefined)

/** The id of the topic with a name in either language. */
export function topicOf(name: string, topics: Records['topics']): string | undefined {
  const folded = foldName(name)
  for (const [id, { es, en }] of topics) if ([id, es, en].some((each) => foldName(each) === folded)) return id
  return undefined
}
