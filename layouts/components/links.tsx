import type { NavLink } from '../../src/model.ts'

/** A list of links, the current one marked. */
export function Links({ links }: { links: readonly NavLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <A link={link} />
        </li>
      ))}
    </ul>
  )
}

/** One link; where it leads to another language it says so. */
export function A({ link: { href, text, language, current } }: { link: NavLink }) {
  return (
    <a href={href} lang={language} hreflang={language} aria-current={current ? 'page' : undefined}>
      {text}
    </a>
  )
}
