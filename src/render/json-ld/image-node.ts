import type { LinkedArticle } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { noticeOf } from '../pictures/picture-credit.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { licenseName } from '../words/license-name.ts'
import type { Node } from './node.ts'

const TYPES = { person: 'Person', organization: 'Organization' } as const

/** An edition's photo and who made it. What the maker is, is said only where the newsroom knows somebody of that name. */
export function imageNode({ article }: LinkedArticle, { photo }: Attribution, context: Context): Node | undefined {
  if (photo === undefined) return undefined
  const { facts } = context.site
  const { file, alt, caption, credit, license, url } = photo
  const { path, width, height } = widest(plannedPicture(file, article, context))
  const type = credit === undefined ? undefined : context.typeNamed(credit)
  const address = urlOf(facts, `/${path}`)
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    width,
    height,
    description: alt,
    caption,
    creator: credit && { '@type': type && TYPES[type], name: credit },
    creditText: credit,
    copyrightNotice: noticeOf(photo),
    license: license && licenseName(license).url,
    acquireLicensePage: url,
  }
}
