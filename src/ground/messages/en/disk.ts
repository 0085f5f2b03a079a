import { quote } from '../quote.ts'
import { quoteFew } from '../quote-few.ts'

/** What keeps a newsroom from being read at all. */
export const disk = {
  unreadable: (path: string, code: string) => ({
    message: `Cannot read ${quote(path)} (${code}), expected permission to read it`,
    note: 'Give yourself permission to read it, or look whether the disk is there and whole.',
  }),
  unwritable: (path: string, code: string) => ({
    message: `Cannot write ${quote(path)} (${code}), expected permission and room to write it`,
    note: 'It is as it was. Give yourself permission to write in its folder, or make room on the disk.',
  }),
  changed: (path: string) => ({
    message: `Unexpected text in ${quote(path)}, expected what was read of it: somebody changed it meanwhile`,
    note: 'Nothing was written. Run the command again.',
  }),
  noFile: (path: string) => ({
    message: `Unexpected link or folder ${quote(path)}, expected a file: links are not followed`,
    note: 'Nothing was written. Put the file itself in its place.',
  }),
  taken: (paths: readonly string[]) => ({
    message: `Unexpected ${quoteFew(paths, 'and', 'more')}, expected nothing there yet: what is there is never written over`,
    note: 'Nothing was written. Move it away or delete it if it is no longer needed, or choose another name.',
  }),
  folderTaken: (path: string) => ({
    message: `Unexpected file or link ${quote(path)}, expected a folder or nothing there yet`,
    note: 'Nothing was written. Put a folder in its place: links are not followed.',
  }),
  uncreatable: (path: string, code: string) => ({
    message: `Cannot write ${quote(path)} (${code}), expected permission and room to write it`,
    note: 'Nothing was written. Give yourself permission to write there, or make room on the disk.',
  }),
  outputRefused: (code: string) => ({
    message: `Cannot write what the command says (${code}), expected room and permission where it is led to`,
    note: 'Make room on that disk, or lead the output elsewhere: behind `>` stands where it goes. The command itself has done its work as far as it came.',
  }),
  folderMissing: (folder: string) => ({
    message: `Missing folder ${quote(folder)}, expected the one that the command was run in: it was deleted or moved`,
    note: 'Go to the folder of the newsroom (`cd`) and run the command again, or name that folder with `--root`.',
  }),
  articlesMissing: (root: string) => ({
    message: `Missing folder \`articles\` in ${quote(root)}, expected a newsroom: \`articles\` and \`newsroom\``,
    note: 'Run the command in the folder of the newsroom, or name that folder with `--root`. To begin a new one: `facing new newsroom`.',
  }),
  siteMissing: () => ({
    message: 'Missing `newsroom/site.yml`, expected the settings of a newsroom',
    note: 'Run the command in the folder of the newsroom, or name it with `--root`. To begin a new one: `facing new newsroom`.',
  }),
  safetyCheck: (check: string, isLowerable: boolean) => ({
    message: isLowerable
      ? `Unexpected \`off\` for ${quote(check)}, expected error or warning because it guards safety`
      : `Unexpected ${quote(check)} in checks, expected a check that does not guard safety`,
    note: isLowerable
      ? `Write ${quote(`${check}: warning`)}: then it is told, and stops nothing.`
      : 'Take the line out: what guards readers and the newsroom always stops publishing.',
  }),
  unknownCheck: (check: string, meant: string | undefined) => ({
    message: `Unexpected check ${quote(check)}, expected ${meant ? quote(meant) : 'the id of a check'}`,
    note: 'Copy the id from the report: it stands after the message of each problem.',
  }),
}
