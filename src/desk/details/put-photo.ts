import { textsOf } from '../../ground/messages/index.ts'
import { putInWords } from '../../ground/messages/put-in-words.ts'
import { sayFileFault } from '../../ground/messages/say-file-fault.ts'
import { type PictureToWrite, pictureFile } from '../../import/settle/picture-file.ts'
import { editionsOf } from '../../model.ts'
import { lookAt } from '../../read/look-at.ts'
import { readPicture } from '../../read/read-picture.ts'
import { createFiles } from '../../write/create-files.ts'
import type { DeskDetails, PhotoGiven } from '../api/details.ts'
import type { Desk } from '../desk.ts'
import { noEdition } from '../edit/no-edition.ts'
import { DeskRefusal } from '../refusal.ts'
import { detailsOf } from './details-of.ts'
import { readEdition } from './read-edition.ts'
import { setDetails } from './set-details.ts'
import { writeEdition } from './write-edition.ts'

/**
 * Puts a picture into an article's folder, under a name that is free there, and makes it the photo of the edition that states
 * one, else of the one asked for; both or neither. The photo before stays in the folder. Throws DeskRefusal, Stop (3).
 */
export function putPhoto(desk: Desk, key: string, { edition: language, name, data }: PhotoGiven): Promise<DeskDetails> {
  const { refusals } = textsOf(desk.language).desk
  const { article } = desk.open(key)
  const [edition] = editionsOf(article)
    .filter((each) => each.language === language || each.frontMatter.photo?.file !== undefined)
    .sort((one, other) => rank(one) - rank(other))
  if (edition === undefined) throw noEdition(article, language, desk.language)
  const picture = pictureFile(Buffer.from(data, 'base64'), name)
  if (picture === undefined) throw new DeskRefusal(400, 'photo-unfit', refusals.photoUnfit)
  const file = freeName(picture, (each) => lookAt(desk.root, `${article.folder.path}/${each}`) !== undefined)
  const path = `${article.folder.path}/${file}`
  const read = readEdition(desk, edition.file.path)
  const wanted = setDetails(read, [{ path: ['photo', 'file'], value: file }], edition.draft)
  createFiles(desk.root, { [path]: picture.bytes }, () => {
    assertWhole(desk, path, file)
    writeEdition(desk, edition.file.path, { read, wanted })
  })
  void desk.wrote([path])
  return detailsOf(desk, key)

  /** The one asked for first, where it has a photo of its own. */
  function rank(each: (typeof article)['source']): number {
    const isOwn = each.language === language
    return (each.frontMatter.photo?.file === undefined ? 2 : 0) + (isOwn ? 0 : 1)
  }
}

/** `photo.jpg`, `photo-2.jpg` */
function freeName({ name }: PictureToWrite, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(?=\.\w+$)/, `-${number}`)
    if (!isTaken(free)) return free
  }
}

/** Throws DeskRefusal (400) where the picture cannot be shown as it is. */
function assertWhole({ root, language }: Desk, path: string, name: string): void {
  const entry = lookAt(root, path)
  const { fault } = entry ? readPicture(root, entry) : {}
  if (fault) throw new DeskRefusal(400, 'photo-unfit', putInWords(sayFileFault(fault, name), textsOf(language)).message)
}
