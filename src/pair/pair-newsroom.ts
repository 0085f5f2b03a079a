import type { Article, Fault, PairedNewsroom, ParsedNewsroom } from '../model.ts'
import { pairFolder } from './pair-folder.ts'

/** Editions → articles: source and translation, facts, relations. A folder without a readable edition leaves only its faults. `today`: ISO date. */
export function pairNewsroom({ files, settings, records, folders }: ParsedNewsroom, today: string): PairedNewsroom {
  const articles: Article[] = []
  const faults: Fault[] = []
  for (const folder of folders) {
    const article = pairFolder(folder, settings)
    if (article) articles.push(article)
    else faults.push(...folder.faults)
  }
  return { files, settings, records, articles, faults, today }
}
