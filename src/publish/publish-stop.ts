import type { Texts } from '../ground/messages/index.ts'
import { type AboutOf, toSay } from '../ground/messages/to-say.ts'
import { Stop, type ToSay } from '../model.ts'

/** Why the site cannot be put where it belongs (exit 3), in the words of the messages. */
export const publishStop = <Code extends keyof Texts['publish']>(
  code: Code,
  ...about: AboutOf<`publish.${Code}`>
): Stop => new Stop(3, code, [{ file: '', say: toSay(`publish.${code}`, ...about) as ToSay }])
