import { z } from 'zod'
import type { HintSource } from '~/domain/moderation/hints/hint-source'
import { redacted } from '~/domain/text/redact'
import { logger } from '~/platform/logger.server'

const MOST_MILLISECONDS = 2_000
const LONGEST_ANSWER = 20_000

const answerShape = z.object({
  label: z.string().min(1).max(60),
  score: z.number().min(0).max(1),
  words: z.array(z.string().max(60)).max(20).default([]),
  version: z.string().min(1).max(60),
})

/**
 * A classifier that the operator runs at an address of their own. It gets a text and nothing else: no author, no
 * place. What does not answer in time or in this shape says nothing, and the text goes the normal way.
 */
export function remoteHints(url: string): HintSource {
  const source = { name: 'remote', version: '' }
  return Object.assign(source, {
    async judge(text: string) {
      const answer = await ask(url, text)
      if (!answer) return null
      const { version, ...hint } = answer
      source.version = version
      return hint
    },
  })
}

async function ask(url: string, text: string) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    })
    const body = response.ok ? await response.text() : ''
    const read = answerShape.safeParse(body.length > LONGEST_ANSWER ? null : JSON.parse(body || 'null'))
    if (read.success) return read.data
    logger().warn({ status: response.status }, 'the classifier for hints gave no hint')
  } catch (error) {
    if (!(error instanceof Error)) throw error
    logger().warn({ problem: redacted(error.message) }, 'the classifier for hints could not be asked')
  }
  return null
}
