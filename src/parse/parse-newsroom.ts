import type { NewsroomFiles, ParsedNewsroom } from '../model.ts'
import type { SiteSettings } from '../schema/site.ts'

/** Files → editions and records; what is wrong is told in faults. */
export function parseNewsroom(files: NewsroomFiles, settings: SiteSettings): ParsedNewsroom {
  return {
    files,
    settings,
    records: {
      people: new Map(),
      outlets: new Map(),
      topics: new Map(),
      disclaimers: new Map(),
      glossary: [],
      faults: [],
    },
    folders: [],
  }
}
