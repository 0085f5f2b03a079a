import type { SocialCard } from '../../src/model.ts'

/** The card of the newsroom's English night bus, without the key in its name. */
export const NIGHT_BUS_CARD: SocialCard = {
  path: 'media/cards/en/the-night-bus.png',
  language: 'en',
  site: 'Test Notebook',
  label: 'English, translation',
  title: 'The Night Bus',
  twin: { language: 'es', label: 'Español, original', title: 'El autobús de la noche' },
  description: 'A bus crosses the city while everybody else sleeps.',
  byline: 'Ana Ruiz',
  origin: 'Originally published in Infobae',
}

/** How a head names a card: the path of its file, and what it says. */
export const cardTags = (path: string, alt: string) => [
  { property: 'og:image', content: `https://example.org/${path}` },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: '1200' },
  { property: 'og:image:height', content: '630' },
  { property: 'og:image:alt', content: alt },
  { property: 'twitter:card', content: 'summary_large_image' },
]
