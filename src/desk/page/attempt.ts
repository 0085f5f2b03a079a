import { isOnline } from './api-client.ts'
import { tell } from './tell.ts'

/** Does something that may fail, and says why where it does. That the desk does not answer is said anyway. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isOnline.value && error instanceof Error) tell(error.message)
    return undefined
  }
}
