/** The path of what the server is asked of an article: `articles/night-bus/done`. */
export const articlePath = (key: string, rest = ''): string =>
  `articles/${encodeURIComponent(key)}${rest && `/${rest}`}`
