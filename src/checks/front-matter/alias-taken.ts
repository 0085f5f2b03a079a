import type { Check, Finding, PairedEdition } from '../../model.ts'
import { allEditions } from './all-editions.ts'

interface Owner {
  edition: PairedEdition
  key: ['slug'] | ['aliases', number]
}

/** An alias leads to one edition, and is no address that another one has. Told at the later file, or at the alias. */
export const aliasTaken: Check = {
  id: 'alias-taken',
  severity: 'error',
  safety: true,
  scope: 'newsroom',
  *run(newsroom) {
    const editions = allEditions(newsroom)
    const owners = new Map<string, Owner>()
    for (const edition of editions) {
      const { slug } = edition.frontMatter
      if (slug !== undefined) owners.set(addressOf(edition, slug), { edition, key: ['slug'] })
    }
    for (const edition of editions) {
      for (const [index, alias] of (edition.frontMatter.aliases ?? []).entries()) {
        const owner = owners.get(addressOf(edition, alias))
        if (owner) yield taken(edition, alias, index, owner)
        else owners.set(addressOf(edition, alias), { edition, key: ['aliases', index] })
      }
    }
  },
}

const addressOf = ({ language }: PairedEdition, slug: string): string => `${language}/${slug}`

function taken(edition: PairedEdition, alias: string, index: number, owner: Owner): Finding {
  const { path } = owner.edition.file
  const kind = owner.edition === edition ? 'own' : owner.key[0] === 'slug' ? 'slug' : 'alias'
  return {
    file: edition.file.path,
    place: edition.placeOf(['aliases', index]),
    say: ({ checks }) => checks['alias-taken'][kind](alias, path),
    related: [
      { file: path, place: owner.edition.placeOf(owner.key), say: ({ checks }) => checks['alias-taken'].other },
    ],
  }
}
