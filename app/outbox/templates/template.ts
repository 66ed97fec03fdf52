import { z } from 'zod'
import type { Kind } from '~/domain/notification/kinds'

export type Locale = 'de' | 'en'

/** One of several things that a message is about, with the path of its page. */
export type MessageItem = {
  title: string
  /** of the title */
  lang: Locale
  path: string
  lines: readonly string[]
}

/** What a message says in one language. `why` ends the mail: one sentence on why it was sent. */
export type MessageTexts = {
  /** subject of the mail and title of the notice in the app */
  subject: string
  paragraphs: string[]
  /** things that it names one by one, after the paragraphs */
  items?: readonly MessageItem[]
  /** what comes after them */
  closing?: string
  /** what the link is for */
  action: string
  why: string
}

/** A token to be minted for the link when the mail is sent: for a person, of an invitation, or of a report. */
export type TokenWish =
  | { purpose: string; subjectId?: string; ttlMs: number }
  | { invitationId: string }
  | { noticeId: string }

/** What a template makes of its params. */
export type Written = {
  de: MessageTexts
  en: MessageTexts
  token?: TokenWish
  /** another recipient than the person's own address */
  recipient?: string
  /** sent on behalf of a demo organisation: never as real mail */
  isDemo?: boolean
}

/** Params that every template has: the path of the page behind the link, without origin. */
export const link = z.object({ path: localPath(), pathEn: localPath().optional() })

function localPath() {
  return z.string().regex(/^\/(?![/\\])[^\s]*$/, 'a path that begins with one slash')
}

export type Template<Params> = {
  /** what the message is about: whether and when a person wants it */
  kind: Kind
  params: z.ZodType<Params>
  write(params: unknown): Written & { path: Record<Locale, string> }
}

/** A message template: its kind, the shape of its params and what it makes of them. */
export function defineTemplate<Params extends z.infer<typeof link>>(
  kind: Kind,
  params: z.ZodType<Params>,
  write: (params: Params) => Written,
): Template<Params> {
  return {
    kind,
    params,
    write(raw) {
      const read = params.parse(raw)
      return { ...write(read), path: { de: read.path, en: read.pathEn ?? read.path } }
    },
  }
}

/** Stands in a path where the token belongs; survives the encoding of path parameters. */
export const TOKEN_PLACE = '~token~'

/** A full address; the token goes to its place in the path, or into the query as `token`. */
export function absoluteUrl(publicUrl: string, path: string, token?: string): string {
  if (!token) return new URL(path, publicUrl).href
  if (path.includes(TOKEN_PLACE)) return new URL(path.replace(TOKEN_PLACE, token), publicUrl).href
  const url = new URL(path, publicUrl)
  url.searchParams.set('token', token)
  return url.href
}

const GREETING: Record<Locale, string> = { de: 'Guten Tag,', en: 'Hello,' }

/**
 * Puts a plain text mail together.
 * @param closing what stands below the reason, for example how to get no such mails any more
 */
export function mailText(locale: Locale, texts: MessageTexts, url: string, closing = ''): string {
  const parts = [
    GREETING[locale],
    ...texts.paragraphs.map(setIn),
    ...(texts.items ?? []).map((item) => itemText(item, url)),
    texts.closing ?? '',
    `${texts.action}:\n${url}`,
    `Brückenschlag\n\n${texts.why}`,
    closing,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/**
 * What people have typed has lines of its own: they stand further in, so that none of them passes for a line of the
 * platform, for example for its link and its name at the end.
 */
function setIn(paragraph: string): string {
  return paragraph.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\n(?!\n)/g, '\n  ')
}

/** A thing of a message as lines of a mail. */
export function itemText({ title, path, lines }: MessageItem, base: string): string {
  return [`– ${title}`, ...lines, new URL(path, base).href].join('\n  ')
}

/** An instant as people of the state read it. */
export function instantText(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso))
}

/** A day as people of the state read it. */
export function dayText(locale: Locale, day: string): string {
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(day))
}
