import v8 from 'node:v8'
import vm from 'node:vm'

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = vm.runInNewContext('gc')

/** So much more than before may be rubbish: then it is collected, which in a large process takes a while. */
const SUSPICIOUS = 30_000_000

const bytesOfBuffers = () => process.memoryUsage().arrayBuffers

/**
 * By how many bytes the buffers in use grow at most while something is done, looked at every 20 ms. What seems to be
 * in use is counted again after a collection: it may only wait for one.
 */
export async function mostHeldBytes(work: () => Promise<unknown>): Promise<number> {
  collectGarbage()
  const before = bytesOfBuffers()
  let most = 0
  const look = () => {
    if (bytesOfBuffers() - before < most + SUSPICIOUS) return
    collectGarbage()
    most = Math.max(most, bytesOfBuffers() - before)
  }
  const timer = setInterval(look, 20)
  await work().finally(() => clearInterval(timer))
  return most
}
