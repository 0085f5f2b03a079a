import { beginNewsroom } from '../../begin/begin-newsroom.ts'
import { readTemplate } from '../../begin/read-template.ts'
import { standInUrl } from '../../begin/stand-in-url.ts'
import { dayIn } from '../../ground/basics/day-in.ts'
import { createFiles } from '../../write/create-files.ts'
import type { NewsroomAsked } from '../api/begin.ts'
import type { Desk } from '../desk.ts'

/** Makes a newsroom in the desk's folder, as `facing new newsroom` does where nothing else is said. Throws Stop where files are there. */
export async function firstNewsroom(
  desk: Desk,
  { name, url = standInUrl(name), language }: NewsroomAsked,
): Promise<{ version: 1; written: string[] }> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const today = dayIn(desk.now(), timeZone)
  const wishes = { name, url, first: language, license: 'all-rights-reserved', timezone: timeZone, today }
  const files = beginNewsroom(wishes, readTemplate())
  createFiles(desk.root, files)
  await desk.wrote([''])
  return { version: 1, written: Object.keys(files).sort() }
}
