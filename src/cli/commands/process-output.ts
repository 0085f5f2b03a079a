import { fstatSync, writeSync } from 'node:fs'
import type { WriteStream } from 'node:tty'
import { toSay } from '../../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../../model.ts'
import type { Output } from './output.ts'

/** The code of the stop where what a command says cannot be written. */
export const OUTPUT_REFUSED = 'output-refused'

type Stream = WriteStream & { fd: number }

/** Where a command says what it was asked for: throws Stop where that cannot be written. */
export const standardOutput = (stream: Stream): Output =>
  outputOf(stream, (error) => {
    throw isRefusal(error)
      ? new Stop(3, OUTPUT_REFUSED, [{ file: '', say: toSay('disk.outputRefused', error.code) }])
      : error
  })

/** Where people are told the rest: nobody could be told that it cannot be written. */
export const standardError = (stream: Stream): Output => outputOf(stream, () => {})

/** A reader that goes away early (`| head`) ends nothing and is told nothing. */
function outputOf(stream: Stream, refuse: (error: NodeJS.ErrnoException) => void): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') refuse(error)
  })
  return {
    get isTTY() {
      return stream.isTTY
    },
    get columns() {
      return stream.columns
    },
    write(text) {
      try {
        if (isFile(stream)) writeWhole(stream.fd, text)
        else stream.write(text)
      } catch (error) {
        refuse(error as NodeJS.ErrnoException)
      }
    },
  }
}

/** Or a device such as `/dev/null`. */
function isFile({ fd, isTTY }: Stream): boolean {
  try {
    const stat = fstatSync(fd)
    return stat.isFile() || (stat.isCharacterDevice() && !isTTY)
  } catch {
    return false
  }
}

/** On a disk that gets full, a stream writes a part and says nothing. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}
