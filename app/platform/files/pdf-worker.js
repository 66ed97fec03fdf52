// The body of a worker thread: does one task with a file that may be hostile, answers, and ends.
import { parentPort, workerData } from 'node:worker_threads'

/** @typedef {{ task: 'clean', data: Uint8Array }} CleanTask */
/** @typedef {{ task: 'pages', data: Uint8Array, bounds: import('./pdf-draw.js').Bounds }} PagesTask */
/** @typedef {{ task: 'picture', data: Uint8Array, kind: 'png' | 'jpeg', orientation: number, bounds: import('./pdf-draw.js').Bounds }} PictureTask */
/** @typedef {CleanTask | PagesTask | PictureTask} PdfTask */

/** @type {PdfTask} */
const task = workerData
const answer = await perform()
parentPort?.postMessage(answer)

async function perform() {
  // Each loads its library only where it is needed: drawing brings four megabytes along.
  if (task.task === 'clean') {
    const { cleanPdf } = await import('./pdf-clean.js')
    return cleanPdf(task.data)
  }
  const { drawPdf, drawPicture } = await import('./pdf-draw.js')
  if (task.task === 'pages') return drawPdf(task.data, task.bounds)
  return drawPicture(task.data, task.kind, task.orientation, task.bounds)
}
