import type { LinkedArticle } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { noticeOf } from '../pictures/picture-credit.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { licenseName } from '../words/license-name.ts'
import type { Node } from './node.ts'

/** An edition's photo and who made it. The maker is said to be a person only where the newsroom knows one of that name. */
export function imageNode({ article }: LinkedArticle, { photo }: Attribution, context: Context): Node | undefined {
  if (photo === undefined) return undefined
  const { facts } = context.site
  const { file, alt, caption, credit, license, url } = photo
  const { path, width, height } = widest(plannedPicture(file, article, context))
  const address = urlOf(facts, `/${path}`)
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    width,
    height,
    description: alt,
    caption,
    creator: credit && { ...(context.isPerson(credit) && { '@type': 'Person' }), name: credit },
    creditText: credit,
    copyrightNotice: noticeOf(photo),
    license: license && licenseName(license).url,
    acquireLicensePage: url,
  }
}
