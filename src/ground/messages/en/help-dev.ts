/** What `facing dev --help` says. */
export const helpDev = {
  summary: 'show the site here and reload it after every change',
  about:
    'Shows the site with its drafts on this machine alone: each page is made when it is opened, and no site is ' +
    'written. Whenever a file of the newsroom changes, open pages reload, and problems are told in the page and in ' +
    'the terminal. Ctrl-C ends it.',
  options: { port: 'the port (default: 8080, or the next one that is free)' },
  example: 'facing dev --port 8080',
}
