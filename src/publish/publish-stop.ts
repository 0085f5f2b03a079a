import type { Texts } from '../ground/messages/index.ts'
import { Stop } from '../model.ts'

/** Why the site cannot be put where it belongs (exit 3), in the words of the messages. */
export const publishStop = <Code extends keyof Texts['publish']>(
  code: Code,
  ...about: Parameters<Texts['publish'][Code]>
): Stop =>
  new Stop(3, code, [
    {
      file: '',
      say: ({ publish }) =>
        (publish[code] as (...about: Parameters<Texts['publish'][Code]>) => { message: string; note: string })(
          ...about,
        ),
    },
  ])
