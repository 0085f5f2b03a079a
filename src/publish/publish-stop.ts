import type { Texts } from '../messages/index.ts'
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

/** Runs what writes; where the disk refuses (full, no permission), throws Stop. */
export async function onDisk<Result>(out: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, path } = error
    throw code === 'ENOSPC' || code === 'EDQUOT'
      ? publishStop('disk-full', out)
      : publishStop('disk-refuses', path ?? out, code)
  }
}

/** Whether the disk refused something. */
export function isRefusal(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}
