import type { ComponentChildren } from 'preact'
import type { Page, PagedList } from '../../src/model.ts'
import { Document } from './document.tsx'
import { Volumes } from './downloads.tsx'
import { Pagination } from './pagination.tsx'
import { Words } from './words.tsx'

interface Props {
  page: Page
  /** Beside the title; the page's description where there is nothing else. */
  aside?: ComponentChildren
  /** Below the list, where it can be cut into pages. */
  pagination?: PagedList['pagination']
  children?: ComponentChildren
}

/** A page that lists something under its title. */
export function ListPage({ page, aside, pagination, children }: Props) {
  return (
    <Document page={page} look="list">
      <header class="opening">
        <h1>
          <Words text={page.title} />
        </h1>
        <div class="aside">{aside || <p class="motto">{page.head.description}</p>}</div>
      </header>
      {children}
      {'volumes' in page && <Volumes page={page} />}
      {pagination && <Pagination pagination={pagination} language={page.language} />}
    </Document>
  )
}

interface IndexEntry {
  name: string
  href: string
  role?: string | undefined
  count: string
}

/** Names with how much there is behind each. */
export function Index({ entries }: { entries: readonly IndexEntry[] }) {
  return (
    <ul class="index">
      {entries.map(({ name, href, role, count }) => (
        <li key={href}>
          <a href={href}>
            <Words text={name} />
          </a>
          {role && <span>{role}</span>}
          <small>{count}</small>
        </li>
      ))}
    </ul>
  )
}
