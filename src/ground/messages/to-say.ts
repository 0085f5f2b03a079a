import type { Said, ToSay } from '../model/finding.ts'
import type { Texts } from './index.ts'

/** What can be said of a finding: the texts of the checks by their ids, and those of what ends a run. */
type Sayable = Texts['checks'] &
  Pick<Texts, 'disk' | 'publish'> & {
    cli: Pick<Texts['cli'], 'usageErrors' | 'outErrors' | 'portErrors' | 'translateErrors'>
    import: Pick<Texts['import'], 'refusals'>
  }

type Text = Said | string | ((...about: never[]) => Said | string)

/** `number-mismatch.other`, `disk.unreadable`: the way to a text, with points. */
type IdIn<Group> = {
  [Key in keyof Group & string]: Group[Key] extends Text ? Key : `${Key}.${IdIn<Group[Key]>}`
}[keyof Group & string]

type TextIn<Group, Id extends string> = Id extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Group
    ? TextIn<Group[Key], Rest>
    : never
  : Id extends keyof Group
    ? Group[Id]
    : never

/** The id of a text that can be said. */
export type TextId = IdIn<Sayable>

/** The values that a text is about; of several, those of one of them. */
export type AboutOf<Id extends string> = Id extends string
  ? TextIn<Sayable, Id> extends (...about: infer About) => unknown
    ? About
    : []
  : never

type SaidOf<Id extends string> = TextIn<Sayable, Id> extends string | ((...about: never[]) => string) ? string : Said

/** A text that is to be said and what it is about: `toSay('number-mismatch.missing', '1.200', 'index.es.md:4:3')`. */
export const toSay = <Id extends TextId>(id: Id, ...about: AboutOf<Id>): ToSay<SaidOf<Id>> =>
  [id, ...about] as readonly unknown[] as ToSay<SaidOf<Id>>
