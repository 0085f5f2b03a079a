import { codePoint, quote } from '../quote.ts'

/** `U+200B`, or `U+200B U+200B`: what stands side by side, at most four. */
const codePoints = (characters: string): string => [...characters].slice(0, 4).map(codePoint).join(' ')

const size = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`

const encodings = {
  'utf-16': { name: 'UTF-16', note: 'Save the file again as UTF-8; the editor offers it under “Save with encoding”.' },
  'windows-1252': {
    name: 'Windows-1252 or Latin-1',
    note: 'Open the file with that encoding, check the accents, and save it as UTF-8.',
  },
  'cut-utf-8': {
    name: 'UTF-8 that ends within a character',
    note: 'Something is missing at the end: get the file once more, or restore its last line.',
  },
}

/** What the checks of the group `files` say, by the id of the check. */
export const filesChecks = {
  'character-bidi': (found: string) => ({
    message: `Unexpected ${codePoints(found)}, which turns the direction of text, expected none in Spanish or English`,
    note: 'Delete the character: it cannot be seen, so type the words around it again.',
  }),
  'character-control': (found: string) => ({
    message: `Unexpected control character or noncharacter ${codePoints(found)}, expected text, tabs and line ends`,
    note: 'Delete the character: it cannot be seen, so type the words around it again.',
  }),
  'character-invisible': (found: string) => ({
    message: `Unexpected invisible character ${codePoints(found)}, expected none: searching and comparing stumble over it`,
    note: 'Delete the character: it cannot be seen, so type the words around it again.',
  }),
  'character-lost': (found: string) => ({
    message: `Unexpected replacement character ${codePoints(found)}, expected the letter that was lost here`,
    note: 'Type the letter again; an earlier program could not read it.',
  }),
  'conflict-marker': (line: string) => ({
    message: `Unexpected ${quote(line)}, expected text: two versions were merged here and nobody chose`,
    note: 'Keep the right version and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
  'encoding-unexpected': (looksLike: keyof typeof encodings) => ({
    message: `Unexpected encoding ${encodings[looksLike].name}, expected UTF-8`,
    note: encodings[looksLike].note,
  }),
  'file-special': {
    special: () => ({
      message: 'Unexpected pipe, socket or device, expected a file',
      note: 'Delete it and put the file itself in its place.',
    }),
    folder: () => ({
      message: 'Unexpected folder, expected a file of this name',
      note: 'Rename or delete the folder, and put the file itself in its place.',
    }),
  },
  'file-stray': (path: string) => ({
    message: `Unexpected ${quote(path)}, expected only what the newsroom uses here`,
    note: 'Move or delete it; it is not published. Articles are folders, settings and records end in `.yml`.',
  }),
  'file-symlink': (name: string) => ({
    message: `Unexpected symbolic link ${quote(name)}, expected a file or folder: links are not followed`,
    note: 'Put a copy of what it leads to in its place.',
  }),
  'file-too-large': (bytes: number, limit: number) => ({
    message: `Unexpected size ${size(bytes)}, expected ${size(limit)} at most`,
    note: 'Split the text, or save the picture smaller: 2,000 pixels wide are enough.',
  }),
  'image-format-mismatch': (name: string, format: string) => ({
    message: `Unexpected ${format.toUpperCase() || 'format'} in ${quote(name)}, expected the format of its extension`,
    note: 'Save the picture as .jpg, .png, .webp or .avif, or give it the extension of its real format.',
  }),
  'image-too-large': (pixels: string) => ({
    message: `Unexpected picture of ${pixels} pixels, expected 100 megapixels at most`,
    note: 'Save the picture smaller: 2,000 pixels wide are enough.',
  }),
  'image-unreadable': {
    empty: (name: string) => ({
      message: `Unexpected empty file ${quote(name)}, expected an image`,
      note: 'Copy the picture here again.',
    }),
    'not-an-image': (name: string) => ({
      message: `Unexpected content in ${quote(name)}, expected a JPEG, PNG, WebP or AVIF image`,
      note: 'Copy the picture here again; if it opens elsewhere, export it as JPEG.',
    }),
    truncated: (name: string) => ({
      message: `Unexpected end of the image ${quote(name)}, expected the rest of it`,
      note: 'Copy or download the picture again: the transfer broke off.',
    }),
    'no-pixels': (name: string) => ({
      message: `Unexpected image ${quote(name)} of 0 pixels, expected a width and a height`,
      note: 'Export the picture again.',
    }),
  },
  'text-mojibake': (found: string, meant: string, total = 1) => ({
    message: `Unexpected ${quote(found)}, expected ${quote(meant)}: UTF-8 was read in another encoding${total > 1 ? ` (${total} words of this file)` : ''}`,
    note: 'Type the letter again; where there are many, import the text again as UTF-8.',
  }),
}
