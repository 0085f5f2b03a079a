import { LANGUAGES, type Language } from '../model/language.ts'

/** `/en/x/` → `en`; undefined of a path that says none. */
export const languageOfPath = (path: string): Language | undefined =>
  LANGUAGES.find((each) => path.startsWith(`/${each}/`))
