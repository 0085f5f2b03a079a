import type { z } from 'zod'
import { disclaimers, glossary, outlets, person, topics } from '../ground/schema/records.ts'
import { shownTexts } from '../ground/schema/shown-texts.ts'
import { site } from '../ground/schema/site.ts'
import { LANGUAGES, type NewsroomFiles, type RecordText, type RecordTexts } from '../model.ts'
import { parseYaml } from './parse-yaml.ts'

const SCHEMAS: Record<string, z.ZodType> = { site, outlets, topics, disclaimers, glossary }

const schemaOf = (path: string): z.ZodType | undefined =>
  path.startsWith('newsroom/people/') ? person : SCHEMAS[/^newsroom\/(\w+)\.yml$/.exec(path)?.[1] ?? '']

/** What readers see of the newsroom's own files, where it is said in both languages. */
export const recordTexts = ({ site: settings, records }: Pick<NewsroomFiles, 'site' | 'records'>): RecordTexts[] =>
  [...(settings ? [settings] : []), ...records].flatMap((file) => {
    const schema = schemaOf(file.path)
    if (schema === undefined || file.text === undefined) return []
    const yaml = parseYaml(file.text)
    if (!('value' in yaml)) return []
    const texts = shownTexts(schema, yaml.value).flatMap(({ text, path, showing }): RecordText[] => {
      const language = LANGUAGES.find((each) => each === path.at(-1))
      return language
        ? [{ key: path.slice(0, -1).join('.'), language, text, showing, placeOf: () => yaml.placeOf(path) }]
        : []
    })
    return texts.length > 0 ? [{ file: { ...file, text: file.text }, texts }] : []
  })
