/// <reference lib="dom" />

/** In the list of sections that which is being read is marked: the last one whose heading has passed a third of the window. */
export function markSection(links: readonly HTMLAnchorElement[]): void {
  const byHeading = new Map(
    links.map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]),
  )
  const passed = new Set<Element | null>()
  // From far above, so that no heading is passed unseen, however far one scrolls at once.
  const margins = { rootMargin: '9999999px 0px -66%' }
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target)
    const read = [...byHeading.keys()].filter((heading) => passed.has(heading)).pop()
    for (const [heading, link] of byHeading) link.ariaCurrent = heading === read ? 'location' : null
  }, margins)
  for (const heading of byHeading.keys()) if (heading) observer.observe(heading)
}
