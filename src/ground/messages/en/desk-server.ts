/** What the desk's server says. */
export const deskServer = {
  originOther: (own: string) => `Unexpected address or page that asks, expected ${own}`,
  tokenOther: 'Missing or old key of this desk, expected the one in the address that `facing desk` opened',
  methodOther: (method: string) => `Unexpected method ${method} at this address`,
  routeUnknown: 'There is nothing at this address',
  pathUnknown: 'There is no such page. The desk is at /',
  bodyType: 'Unexpected kind of content, expected JSON',
  bodyTooLong: (most: number) => `Too much at once, expected at most ${most.toLocaleString('en')} bytes`,
  bodyWrong: (where: string, what: string) => `What was sent is not right${where && ` at ${where}`}: ${what}`,
  articleUnknown: (key: string) => `There is no article “${key}”`,
  articleUnreadable: (path: string) => `${path} cannot be read as an article`,
  newsroomMissing: 'There is no newsroom in this folder yet',
  full: (path: string) => `Could not save in ${path}: no room left`,
  forbidden: (path: string) => `Could not save in ${path}: no permission`,
  detailNamed: (name: string) => `“${name}”`,
  title: 'The desk',
  noScript: {
    heading: 'The desk needs JavaScript',
    text: 'Allow it for this address, or edit the texts in an editor:',
    files: (root: string) => `${root}/articles/<article>/index.es.md, index.en.md`,
    people: (root: string) => `${root}/newsroom/people/<person>.yml`,
  },
}
