import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Page } from '../src/model.ts'
import { archive } from './archive.11ty.tsx'
import { article } from './article.11ty.tsx'
import { chooser } from './chooser.11ty.tsx'
import { facing } from './facing.11ty.tsx'
import { glossary } from './glossary.11ty.tsx'
import { home } from './home.11ty.tsx'
import { notFound } from './not-found.11ty.tsx'
import { outlet } from './outlet.11ty.tsx'
import { outlets } from './outlets.11ty.tsx'
import { people } from './people.11ty.tsx'
import { person } from './person.11ty.tsx'
import { search } from './search.11ty.tsx'
import { staticPage } from './static.11ty.tsx'
import { status } from './status.11ty.tsx'
import { topic } from './topic.11ty.tsx'
import { topics } from './topics.11ty.tsx'

/** One layout for each kind of page. */
export const LAYOUTS: { [Kind in Page['kind']]: (page: Extract<Page, { kind: Kind }>) => VNode } = {
  archive,
  article,
  chooser,
  facing,
  glossary,
  home,
  'not-found': notFound,
  outlet,
  outlets,
  people,
  person,
  search,
  static: staticPage,
  status,
  topic,
  topics,
}

/** Preact closes void elements as XML does. A quoted value may hold what looks like such an end. */
const XML_END = /<(meta|link|img|source|input|br|hr|wbr)((?:[^">]|"[^"]*")*)\/>/g

/** The whole HTML of a page. */
export function renderPage(page: Page): string {
  const layout = LAYOUTS[page.kind] as (page: Page) => VNode
  return `<!DOCTYPE html>\n${render(layout(page)).replace(XML_END, '<$1$2>')}\n`
}
