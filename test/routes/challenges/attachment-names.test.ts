import { expect, it } from 'vitest'
import * as attachment from '~/features/challenges/routes/attachment'
import { attach, attachmentCall, attachmentRows, createAttachScene } from '../../support/attach'
import { callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'
import { pdf, png } from '../../support/sample-files'

useDatabase()

it('a file is sent back under a name that begins no header and leads into no folder', async () => {
  const { draft, official } = await createAttachScene()
  const names = [
    'a\r\nSet-Cookie: x=1\r\n\r\n<script>.pdf',
    '..\\..\\windows\\start.html',
    'rechnung\u202Efdp.exe',
    '"; filename="böse.html',
    "x'%0d%0aX: y.svg",
  ]
  const files = names.map((name, place) => ({
    name,
    content: place % 2 ? png(place + 1, 2) : pdf(`% ${place}`),
  }))
  expect((await attach(draft.id, official, files)).status).toBe(303)
  const rows = await attachmentRows()
  expect(rows).toHaveLength(names.length)
  for (const { id, name } of rows) {
    expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>"/\\]/u)
    expect(name).toMatch(/\.(?:pdf|png)$/)
    const { status, headers } = await callLoader(attachment, attachmentCall(draft.id, official, id))
    expect([status, headers.get('X-Content-Type-Options'), headers.get('Set-Cookie')]).toEqual([
      200,
      'nosniff',
      null,
    ])
    expect(headers.get('Content-Type')).toMatch(/^(?:application\/pdf|image\/png)$/)
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[^"\\%]+\.(?:pdf|png)"; filename\*=UTF-8''[\w.~%!-]+\.(?:pdf|png)$/,
    )
  }
})
