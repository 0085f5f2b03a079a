import { expect, test } from 'vitest'
import { articleAt } from '../../support/rendered.ts'

test('an organization that writes or makes photos is none of the persons', () => {
  const changes = {
    'newsroom/people/ana-ruiz.yml':
      'name: Estudio Norte\ntype: organization\nrole: {es: Estudio, en: Studio}\naffiliation: {es: Casa, en: House}\n',
    'newsroom/people/tom-hale.yml': 'name: Tom Hale\ngiven: Thomas\nfamily: Hale\n',
  }
  const { author, translator, image } = JSON.parse(articleAt('/en/the-night-bus/', changes).head.jsonLd ?? '')
  expect({ author, translator, creator: image.creator }).toEqual({
    author: [
      {
        '@type': 'Organization',
        name: 'Estudio Norte',
        url: 'https://example.org/en/people/ana-ruiz/',
        description: 'Studio',
        parentOrganization: { '@type': 'Organization', name: 'House' },
      },
    ],
    translator: [
      {
        '@type': 'Person',
        name: 'Tom Hale',
        givenName: 'Thomas',
        familyName: 'Hale',
        url: 'https://example.org/en/people/tom-hale/',
      },
    ],
    creator: { '@type': 'Organization', name: 'Estudio Norte' },
  })
})
