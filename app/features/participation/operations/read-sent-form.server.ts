import type { SentForm } from '~/domain/participation/intake'
import { provenWork } from '~/platform/proof-of-work.server'
import { unseal } from '~/platform/seal.server'
import { GUARD_FIELDS } from '../form-guard-fields'
import { lineOf, SHOWN_CONTEXT } from './guard-form.server'

/**
 * Reads what `FormGuard` added to a form. Before the transaction: the answer to a proof of work is checked here.
 * @param network address of the client, from the request's context
 */
export async function readSentForm(form: FormData, network?: string): Promise<SentForm> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    honeypot: text(GUARD_FIELDS.honeypot),
    shownAt: shownAt(text(GUARD_FIELDS.shownAt)),
    proof: await provenWork(text(GUARD_FIELDS.proof)),
    ...(network !== undefined && { network: lineOf(network) }),
  }
}

/** The time in a seal; what is none of ours says nothing. */
function shownAt(sealed: string): Date | null {
  try {
    const at = new Date(Number(unseal(new Uint8Array(Buffer.from(sealed, 'base64url')), SHOWN_CONTEXT)))
    return Number.isNaN(at.getTime()) ? null : at
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}
