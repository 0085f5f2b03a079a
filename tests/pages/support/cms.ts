import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Tab } from './open-page.ts'

const SVELTIA = 'node_modules/@sveltia/cms/dist/sveltia-cms.js'

/** Serves the editor of forms with a configuration on this machine, until it is closed; nothing comes from elsewhere. */
export async function serveCms(config: string): Promise<{ origin: string; close: () => void }> {
  const answers: Readonly<Record<string, [type: string, body: string]>> = {
    '/': ['text/html', '<p>'],
    '/admin/': ['text/html', '<!doctype html><html lang="es"><title>CMS</title><script src="/sveltia.js"></script>'],
    '/admin/config.yml': ['text/yaml', config],
    '/sveltia.js': ['text/javascript', readFileSync(SVELTIA, 'utf8')],
  }
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = answers[url.replace(/\?.*$/, '')] ?? []
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** The texts of a newsroom's folders, by path. */
export const textsBelow = (folders: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:md|yml)$/.test(path))
        .map((path) => [`${folder}/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]),
    ),
  )

/**
 * Puts files into the browser's own file system, which has the very interface of a folder of the disk, and opens the editor
 * on them as on a local repository: only the dialog that picks the folder is stood in for.
 */
export async function openCms(tab: Tab, origin: string, files: Record<string, string>): Promise<void> {
  await tab.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  )
  await tab.goto(`${origin}/`)
  await tab.evaluate(async (texts) => {
    const repository = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true })
    await repository.getDirectoryHandle('.git', { create: true })
    for (const [path, text] of Object.entries(texts)) {
      const [name = '', ...folders] = path.split('/').reverse()
      let folder = repository
      for (const step of folders.reverse()) folder = await folder.getDirectoryHandle(step, { create: true })
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await stream.write(text)
      await stream.close()
    }
  }, files)
  await tab.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repository'),
    })
  })
  await tab.goto(`${origin}/admin/`)
  await tab.getByText(/Work with Local Repository/).click()
}

/** The text of a file as it stands in the browser's file system. */
export const textInBrowser = (tab: Tab, path: string): Promise<string> =>
  tab.evaluate(async (asked) => {
    const [name = '', ...folders] = asked.split('/').reverse()
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository')
    for (const step of folders.reverse()) folder = await folder.getDirectoryHandle(step)
    return (await (await folder.getFileHandle(name)).getFile()).text()
  }, path)
