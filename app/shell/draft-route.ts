import type { ClientActionFunctionArgs, ShouldRevalidateFunctionArgs } from '@remix-run/react'
import type { Kept } from './draft-keeper'

/** The action of an address that keeps drafts: a lost connection or an ended session takes no page away. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return serverAction().catch(() => ({ keptAt: null }) satisfies Kept)
}

/** For pages with a form that is kept: a draft that was kept changes nothing on them. */
export function shouldRevalidate({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return /\/(entwurf|draft)(\/\w+)?$/.test(formAction ?? '') ? false : defaultShouldRevalidate
}
