import { type FileEntry, Stop } from '../model.ts'
import type { SiteSettings } from '../schema/site.ts'

/** `site.yml` → settings. Throws Stop (2) with every problem of the file. */
export function parseSite(_file: FileEntry | undefined): SiteSettings {
  throw new Stop(2, 'site-missing', [{ file: 'newsroom/site.yml', say: () => ({ message: '', note: '' }) }])
}
