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

/** The topics of an article, above its title. */
export function Topics({ topics }: { topics: readonly NavLink[] }) {
  if (topics.length === 0) return null
  return (
    <p class="kick">
      {topics.map((topic) => (
        <A key={topic.href} link={topic} />
      ))}
    </p>
  )
}
