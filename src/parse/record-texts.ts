import { SCHEMAS, schemaOfFile } from '../ground/schema/schemas.ts'
import { shownTexts } from '../ground/schema/shown-texts.ts'
import { LANGUAGES, type NewsroomFiles, type RecordText, type RecordTexts } from '../model.ts'
import { parseYaml } from './parse-yaml.ts'

/** What readers see of the newsroom's own files, where it is said in both languages. */
export const recordTexts = ({ site: settings, records }: Pick<NewsroomFiles, 'site' | 'records'>): RecordTexts[] =>
  [...(settings ? [settings] : []), ...records].flatMap((file) => {
    const name = schemaOfFile(file.path)
    if (name === undefined || file.text === undefined) return []
    const yaml = parseYaml(file.text)
    if (!('value' in yaml)) return []
    const texts = shownTexts(SCHEMAS[name], yaml.value).flatMap(({ text, path, showing }): RecordText[] => {
      const language = LANGUAGES.find((each) => each === path.at(-1))
      return language
        ? [{ key: path.slice(0, -1).join('.'), language, text, showing, placeOf: () => yaml.placeOf(path) }]
        : []
    })
    return texts.length > 0 ? [{ file: { ...file, text: file.text }, texts }] : []
  })
