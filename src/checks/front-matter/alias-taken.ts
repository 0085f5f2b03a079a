import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, EditionSummary, Finding, Stated } from '../../model.ts'
import { editionSummaries } from '../edition-summaries.ts'

interface Owner {
  edition: EditionSummary
  as: 'slug' | 'alias'
  stated: Stated
}

/** An alias leads to one edition, and is no address that another one has. Told at the later file, or at the alias. */
export const aliasTaken: Check = {
  id: 'alias-taken',
  severity: 'error',
  safety: true,
  scope: 'newsroom',
  *run({ articles }) {
    const editions = editionSummaries(articles)
    const owners = new Map<string, Owner>()
    for (const edition of editions) {
      const { slug } = edition
      if (slug) owners.set(addressOf(edition, slug), { edition, as: 'slug', stated: slug })
    }
    for (const edition of editions) {
      for (const alias of edition.aliases) {
        const owner = owners.get(addressOf(edition, alias))
        if (owner) yield taken(edition, alias, owner)
        else owners.set(addressOf(edition, alias), { edition, as: 'alias', stated: alias })
      }
    }
  },
}

const addressOf = ({ language }: EditionSummary, { value }: Stated): string => `${language}/${value}`

function taken({ path }: EditionSummary, { value, place }: Stated, owner: Owner): Finding {
  const other = owner.edition.path
  return {
    file: path,
    place,
    say: toSay(`alias-taken.${other === path ? 'own' : owner.as}`, value, other),
    related: [{ file: other, place: owner.stated.place, say: toSay('alias-taken.other') }],
  }
}
