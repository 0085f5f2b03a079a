import type { CheckId } from '../messages/check-id.ts'
import type { Around } from './around.ts'
import type { AlignedArticle, PairedEdition, Records } from './article.ts'
import type { ArticleFolder, FileEntry } from './files.ts'
import type { Finding, Severity } from './finding.ts'
import type { SpeltEdition } from './spelt-edition.ts'
import type { ArticleSummary } from './summary.ts'

interface CheckBase {
  /** Also the name of its file, page and test: subject-problem. */
  id: CheckId
  /** `off` where it finds only for newsrooms that give it a severity in `site.yml`. */
  severity: Severity | 'off'
  /**
   * Guards safety: cannot be switched off, lowered or allowed. `lowerable`: what it finds is left out of the site in any
   * case, so that `site.yml` may make a warning of it, while a newsroom moves in.
   */
  safety?: true | 'lowerable'
  /** What it finds in a file has one cause, and is told once: at the first, with how many there are. */
  oncePerFile?: true
  /** Also asked of titles, captions and texts of records, which stand opposite each other as blocks do. */
  besideBody?: true
}

/** What the checks across articles see. */
export interface Overview {
  /** In the order of the folders. */
  articles: readonly ArticleSummary[]
  /** What belongs to no article and is no file of `newsroom/` either. */
  strays: readonly FileEntry[]
  records: Omit<Records, 'faults'>
  /** ISO date of the day of the run. */
  today: string
}

/**
 * One rule. It only yields findings; the runner adds to them the faults of its id, its severity and its page, and the
 * reporter prints. Only a check of the newsroom sees several articles, and of each no more than its summary; any other
 * sees a folder at a time.
 */
export type Check =
  /** Only tells what reading, parsing and pairing met. */
  | (CheckBase & { scope: 'fault' })
  /** Of a folder, or of the newsroom's own, which make no editions. */
  | (CheckBase & {
      scope: 'files'
      run: (files: readonly FileEntry[], editions: readonly PairedEdition[]) => Iterable<Finding>
    })
  | (CheckBase & { scope: 'folder'; run: (folder: ArticleFolder) => Iterable<Finding> })
  | (CheckBase & {
      scope: 'edition'
      run: (edition: PairedEdition, article: AlignedArticle, around: Around) => Iterable<Finding>
    })
  | (CheckBase & { scope: 'article'; run: (article: AlignedArticle, around: Around) => Iterable<Finding> })
  /** Only asked where spelling is to be looked at. */
  | (CheckBase & { scope: 'spelling'; run: (spelt: SpeltEdition) => Iterable<Finding> })
  | (CheckBase & { scope: 'newsroom'; run: (newsroom: Overview) => Iterable<Finding> })
