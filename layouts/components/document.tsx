import type { ComponentChildren } from 'preact'
import type { Page } from '../../src/model.ts'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'
import { say } from './texts.ts'

interface Props {
  page: Page
  /** Name of the page's layout in the style. */
  look?: string
  /** Above the content in place of the site's header; `null`: no header and no footer. */
  masthead?: ComponentChildren
  children: ComponentChildren
}

/** What every page has: head, skip link, header, one main, footer. */
export function Document({ page, look, masthead, children }: Props) {
  const bare = masthead === null
  return (
    <html lang={page.locale} dir="ltr">
      <Head page={page} />
      <body class={look}>
        <a class="skip" href="#main">
          {say(page.language).navigation.skip}
        </a>
        {bare ? null : (masthead ?? <Masthead page={page} />)}
        <main id="main">{children}</main>
        {bare ? null : <Footer page={page} />}
      </body>
    </html>
  )
}
