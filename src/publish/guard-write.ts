import { isRefusal } from '../model.ts'
import { publishStop } from './publish-stop.ts'

/** Runs what writes; where the disk refuses (full, no permission), throws Stop. */
export async function guardWrite<Result>(out: string, act: () => Promise<Result>): Promise<Result> {
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
