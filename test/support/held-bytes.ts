import v8 from 'node:v8'
import vm from 'node:vm'

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = vm.runInNewContext('gc')

/** How many bytes of buffers are in use: without the collection it would tell when the last one was. */
function heldBytes(): number {
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}

/** By how many bytes the buffers in use grow at most while something is done; looked at every 100 ms. */
export async function mostHeldBytes(work: () => Promise<unknown>): Promise<number> {
  const before = heldBytes()
  let most = 0
  const look = () => {
    most = Math.max(most, heldBytes() - before)
  }
  const timer = setInterval(look, 100)
  await work().finally(() => clearInterval(timer))
  look()
  return most
}
