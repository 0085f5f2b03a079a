import type { Head, SocialCard } from '../../model.ts'
import { urlOf } from '../address.ts'
import { contentKey } from '../content-key.ts'
import type { Context } from '../context.ts'

/** Part of every name: a change of how cards are drawn gives them new ones. */
const RECIPE = 2

/** Plans the card of a page; `page`: its path. The file is named for the page and for what the card says. */
export const planCard = (page: string, card: Omit<SocialCard, 'path'>): SocialCard => ({
  ...card,
  path: `media/cards${page.replace(/\/$/, '')}.${contentKey([RECIPE, card])}.png`,
})

/** How a head names a card (ogp.me; the last is what X asks for). */
export function cardProperties(card: SocialCard, { site: { facts } }: Context): Head['openGraph'] {
  const said = [card.title, card.twin?.title, card.site].filter(
    (part, index, all) => part && all.indexOf(part) === index,
  )
  return [
    { property: 'og:image', content: urlOf(facts, `/${card.path}`) },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: said.join(' · ') },
    { property: 'twitter:card', content: 'summary_large_image' },
  ]
}
