import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { runProgram } from '../../../src/desk/publish/run-program.ts'

it('tells the last line whole, whatever pieces it comes in', async () => {
  const said = "printf 'no\nse publica ma\\303'; sleep 0.2; printf '\\261ana\n'; exit 7"
  expect(await runProgram(said, tmpdir())).toEqual({ code: 7, last: 'se publica mañana' })
})
