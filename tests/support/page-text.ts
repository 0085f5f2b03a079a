/** An edition of a page such as "about", with more lines of front matter or other ones. */
export const pageText = (slug: string, more: Record<string, string> = {}, body = 'Text.'): string => {
  const lines = Object.entries({ title: slug, description: 'D.', slug, date: '2026-01-01', ...more })
  return `---\n${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${body}\n`
}
