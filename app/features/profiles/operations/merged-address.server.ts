import { redirect } from '@remix-run/node'
import type { Organisation } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'

/** What an organisation has become part of, through as many merges as there were. */
export async function findSurvivor(id: string): Promise<Organisation> {
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id } })
  return organisation.mergedIntoId ? findSurvivor(organisation.mergedIntoId) : organisation
}

/**
 * The same page of the surviving organisation, in the same language: for good where somebody looks, after a
 * form only this once, since nothing was carried out.
 */
export function movedTo({ url, method }: Request, from: string, to: string): Response {
  const { pathname, search } = new URL(url)
  const target = pathname.replace(/\.data$/, '').replace(from, to)
  const isLook = method === 'GET' || method === 'HEAD'
  return redirect(`${target}${withoutRouteHints(search)}`, isLook ? 301 : 303)
}

/** What the router adds for itself stays out of the address. */
function withoutRouteHints(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('_routes')
  return parameters.size > 0 ? `?${parameters}` : ''
}
