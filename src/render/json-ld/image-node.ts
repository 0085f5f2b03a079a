import { wordsOfRich } from '../../ground/text/rich-text.ts'
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
  const maker = credit && wordsOfRich(credit)
  const type = maker === undefined ? undefined : context.typeNamed(maker)
  const address = urlOf(facts, `/${path}`)
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    width,
    height,
    description: alt,
    caption: caption && wordsOfRich(caption),
    creator: maker && { '@type': type && TYPES[type], name: maker },
    creditText: maker,
    copyrightNotice: noticeOf(photo),
    license: license && licenseName(license).url,
    acquireLicensePage: url,
  }
}
