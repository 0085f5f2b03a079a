import type { Site } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { licenseName, PUBLIC_DOMAIN } from '../words/license-name.ts'
import type { Node } from './node.ts'

/** An edition's photo and who made it. The maker is said to be a person only where the newsroom knows one of that name. */
export function imageNode({ photo }: Attribution, { facts, records }: Site): Node | undefined {
  if (photo === undefined) return undefined
  const { file, path, alt, caption, credit, license, url } = photo
  const isPerson = [...records.people.values()].some(({ name }) => name === credit)
  const address = urlOf(facts, path)
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    width: file.image.width,
    height: file.image.height,
    description: alt,
    caption,
    creator: credit && { ...(isPerson && { '@type': 'Person' }), name: credit },
    creditText: credit,
    copyrightNotice: credit && !PUBLIC_DOMAIN.has(license ?? '') ? `© ${credit}` : undefined,
    license: license && licenseName(license).url,
    acquireLicensePage: url,
  }
}
