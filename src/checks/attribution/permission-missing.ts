import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { isStated } from '../is-stated.ts'
import { wasReadWhole } from '../was-read-whole.ts'

/** A translation of an outlet's text whose licence forbids translations needs the permission of who may give it. */
export const permissionMissing: Check = {
  id: 'permission-missing',
  severity: 'error',
  scope: 'article',
  *run(article) {
    const { facts, factPlace } = article
    const { license } = facts
    const editions = editionsOf(article)
    if (facts.original?.outlet === undefined || license === undefined || !forbidsTranslation(license)) return
    if (!wasReadWhole(article) || editions.some((edition) => isStated(edition, 'permission'))) return
    const translations = editions.filter(({ relation }) => relation === 'translation')
    const translation = translations.find(({ draft }) => !draft) ?? translations[0]
    if (translation === undefined) return
    const at = translation.draft ? undefined : factPlace('license')
    yield {
      ...(at ?? { file: translation.file.path, place: translation.placeOf(['permission']) }),
      lacks: 'permission',
      say: toSay('permission-missing', license, translation.file.name),
    }
  },
}

/** SPDX ids of licences without derivatives have a part `ND`. */
const forbidsTranslation = (license: string): boolean => license === 'all-rights-reserved' || /-ND(?:-|$)/.test(license)
