import { toSay } from '../../ground/messages/to-say.ts'
import { type ArticleFolder, type Check, editionName, LANGUAGES } from '../../model.ts'
import { meantEdition } from '../meant-edition.ts'

/** A file that was meant as an edition has an edition's name. */
export const editionMisnamed: Check = {
  id: 'edition-misnamed',
  severity: 'error',
  scope: 'folder',
  *run(folder) {
    for (const { name, path, kind } of folder.files) {
      const language = meantEdition(name)
      if (language === undefined || kind === 'folder') continue
      const expected = language === null ? freeNames(folder) : [editionName(language)]
      const isCopy = expected.every((right) => folder.files.some((file) => file.name === right))
      yield { file: path, say: toSay('edition-misnamed', name, expected, isCopy) }
    }
  },
}

/** The names that no file of the folder has yet; all where each is taken. */
function freeNames({ files }: ArticleFolder): string[] {
  const names = LANGUAGES.map(editionName)
  const free = names.filter((name) => !files.some((file) => file.name === name))
  return free.length > 0 ? free : names
}
