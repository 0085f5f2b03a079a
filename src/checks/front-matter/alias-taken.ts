import { keyOfPath, pathOfAlias } from '../../ground/addresses/path-of-alias.ts'
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
      if (slug) owners.set(keyOfPath(`/${edition.language}/${slug.value}/`), { edition, as: 'slug', stated: slug })
    }
    for (const edition of editions) {
      for (const alias of edition.aliases) {
        const path = keyOfPath(pathOfAlias(alias.value, edition.language) ?? alias.value)
        const owner = owners.get(path)
        if (owner) yield taken(edition, alias, owner)
        else owners.set(path, { edition, as: 'alias', stated: alias })
      }
    }
  },
}

function taken({ path }: EditionSummary, { value, place }: Stated, owner: Owner): Finding {
  const other = owner.edition.path
  return {
    file: path,
    place,
    say: toSay(`alias-taken.${other === path ? 'own' : owner.as}`, value, other),
    related: [{ file: other, place: owner.stated.place, say: toSay('alias-taken.other') }],
  }
}
