import { withBody } from './bodies.ts'
import { type Changes, EN, ES, SITE } from './newsroom.ts'
import { swap } from './swap.ts'

/** The test newsroom with other bodies of its translated article: the Spanish one is the source, the English one the translation. */
export const facing = (es: string, en: string): Changes => ({ [ES]: withBody(es), [EN]: withBody(en) })

/** The same with the locale that the site gives to Spanish. */
export const facingIn = (locale: string, es: string, en: string): Changes => ({
  ...facing(es, en),
  [SITE]: swap(['languages: [es, en]', `languages: {es: ${locale}, en: en-US}`]),
})
