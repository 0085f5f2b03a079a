import type { Page } from '../../src/model.ts'
import { policyAt } from '../../src/render/security-policy.ts'

/** Everything about the page that is not to be seen on it. */
export function Head({ page }: { page: Page }) {
  const { title, description, canonical, robots, alternates, feeds, jsonLd, openGraph, assets } = page.head
  const style = assets.pages[page.kind] ?? assets.style
  const kind = page.kind === 'article' && page.contents.length > 0 ? 'contents' : page.kind
  const script = assets.scripts[kind] ?? assets.scripts[page.kind] ?? assets.script
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyAt(page.path)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content={robots} />
      {canonical && <link rel="canonical" href={canonical} />}
      {alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={href} />
      ))}
      {feeds.map(({ href, type, title }) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfaf6" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
      {assets.fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={style} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {openGraph.map(({ property, content }) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      {/* Escaped for this element where it is made. */}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
      {script && <script defer src={script} />}
      {page.kind === 'search' && page.index && <script defer src={assets.search} />}
    </head>
  )
}
