import { data, redirect } from '@remix-run/node'
import { localTarget } from '~/domain/account/local-target'
import { carriesFiles } from '~/platform/files/read-upload.server'
import { seal, unseal } from '~/platform/seal.server'

const CONTEXT = 'typed-values'
const MINUTES = 60
const LIMIT = 200_000
/** Never carried on: passwords and one-time codes are typed again. */
const SECRET_FIELD = /password|oneTimeCode/i

/** What somebody had typed when the session ended: where it goes and every field. */
export type Kept = { action: string; fields: [name: string, value: string][] }

/**
 * Keeps the values of a form whose session has ended, encrypted, so that they travel through the log-in
 * form and nobody else can forge or read them. Null where there is nothing to keep or too much.
 * @param read the form, where it has been read already
 */
export async function keepTyped(request: Request, read?: FormData): Promise<string | null> {
  const url = new URL(request.url)
  const action = url.pathname.replace(/\.data$/, '')
  // Files cannot be put back into a form, and must not be collected in memory for somebody unknown.
  if (!read && carriesFiles(request)) return null
  const form = read ?? (await request.clone().formData().catch(noForm))
  if (!form) return null
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !SECRET_FIELD.test(name) ? [[name, value]] : [],
  )
  const text = JSON.stringify({ action, fields, until: Date.now() + MINUTES * 60_000 })
  if (fields.length === 0 || text.length > LIMIT) return null
  return Buffer.from(seal(text, CONTEXT)).toString('base64url')
}

/** A body that is no form holds nothing to keep. */
function noForm(error: unknown): null {
  if (error instanceof Error) return null
  throw error
}

/** Reads kept values back; null where they are too old or not ours. */
export function readTyped(kept: string): Kept | null {
  try {
    const { action, fields, until } = JSON.parse(
      unseal(new Uint8Array(Buffer.from(kept, 'base64url')), CONTEXT),
    )
    const target = localTarget(action)
    return target && until > Date.now() ? { action: target, fields } : null
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/**
 * Goes on after a log-in or another step that came between: with the values that wait to be sent, or to the
 * page that was asked for.
 * @param fallback where to go where neither is known
 */
export function goOn(
  { kept, weiter }: { kept?: string | undefined; weiter?: string | undefined },
  fallback: string,
  headers: HeadersInit = {},
) {
  const resume = kept ? readTyped(kept) : null
  if (resume) return data({ resume }, { headers })
  return redirect(localTarget(weiter) ?? fallback, { status: 303, headers })
}
