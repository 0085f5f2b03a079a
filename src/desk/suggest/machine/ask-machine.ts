import { textsOf } from '../../../ground/messages/index.ts'
import type { Language } from '../../../model.ts'
import { DeskRefusal } from '../../refusal.ts'
import { type MachineAnswer, type MachineRequest, machineAnswer } from './machine-words.ts'
import { runMachine } from './run-machine.ts'

/** What the program of `--machine` makes of some blocks; of those that were asked, and none of them empty. Throws DeskRefusal. */
export async function askMachine(machine: string, request: MachineRequest, language: Language): Promise<MachineAnswer> {
  const words = textsOf(language).desk.machine
  const came = await runMachine(machine, `${JSON.stringify(request)}\n`)
  if ('fault' in came) {
    const { fault } = came
    const message = fault.kind === 'late' ? words.late(machine) : words.failed(machine, fault.detail)
    throw new DeskRefusal(502, `machine-${fault.kind}`, message)
  }
  const answer = answerIn(came.said)
  const asked = new Set(request.blocks.map(({ id }) => id))
  if (answer === undefined || !answer.blocks.every(({ id }) => asked.has(id))) {
    throw new DeskRefusal(502, 'machine-unreadable', words.unreadable(machine))
  }
  const blocks = answer.blocks.filter(({ text }) => text.trim() !== '')
  if (blocks.length === 0) throw new DeskRefusal(502, 'machine-empty', words.empty(answer.name))
  return { ...answer, blocks }
}

/** Undefined where it says something else than it should. */
function answerIn(said: string): MachineAnswer | undefined {
  try {
    return machineAnswer.safeParse(JSON.parse(said)).data
  } catch {
    return undefined
  }
}
