import type { MiddlewareHandler } from 'hono'
import { pattern } from '#site-map'
import { MOST_UPLOAD_BYTES } from '~/domain/file/file-refusal'
import { carriesFiles } from '~/platform/files/read-upload.server'

/** The pages whose forms carry files, as the router's own requests name them too. */
const PAGES = (['challengeAttachments', 'proposalFiles'] as const).flatMap((page) =>
  (['de', 'en'] as const).map((locale) => {
    const path = pattern(page, locale).replace(/:\w+/g, '[^/]+')
    return new RegExp(`^${path}(?:\\.data)?$`)
  }),
)

/** Whether a request may be larger than other forms: files, and sent to a page that takes some. */
export function isUpload({ method, path, raw }: { method: string; path: string; raw: Request }): boolean {
  return method === 'POST' && carriesFiles(raw) && PAGES.some((page) => page.test(path))
}

/**
 * Uploads pass by the limit of forms, which would collect them in memory. What announces more than is ever taken
 * is refused at once; what announces nothing is counted while it is read.
 */
export function exceptUploads(limitForms: MiddlewareHandler): MiddlewareHandler {
  return async (context, next) => {
    if (!isUpload(context.req)) return limitForms(context, next)
    const announced = Number(context.req.header('content-length') ?? 0)
    return announced > MOST_UPLOAD_BYTES ? context.text('Content Too Large', 413) : next()
  }
}
