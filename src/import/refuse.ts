import type { Texts } from '../ground/messages/index.ts'
import { type AboutOf, toSay } from '../ground/messages/to-say.ts'
import { Stop, type ToSay } from '../model.ts'

/** What a document can be refused for. */
export type Refusal = keyof Texts['import']['refusals']

/** A Stop (3) about a document, whose texts are those of its code; the document's name comes first. */
export const refuse = <Code extends Refusal>(code: Code, ...about: AboutOf<`import.refusals.${Code}`>): Stop =>
  new Stop(3, code, [{ file: '', say: toSay(`import.refusals.${code}`, ...about) as ToSay }])
