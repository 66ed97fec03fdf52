import type { ReactElement } from 'react'
import type { z } from 'zod'
import { messagesOf, translate } from '~/i18n/messages.server'
import { LOCALES, type Locale } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import type { FormAnswer } from '~/shell/page-form'
import { renderPage } from '../support/render-page'

/** Every language that a page can have. */
export const BOTH = LOCALES

/** A text of a user that would do harm if it were taken for HTML. */
export const EVIL = '<img src=x onerror="alert(1)"> & „Ende“'

/** The HTML of a part in one language. */
export function show(element: ReactElement, locale: Locale = 'de'): string {
  return renderPage({ component: () => element, data: null, locale })
}

/** The words of one language, as pages find them: `t` for keys, `label` for codes of closed lists. */
export function wordsIn(locale: Locale) {
  const messages: Record<string, string> = messagesOf(locale)
  const label = (list: string, code: string) => {
    const text = messages[`${list}.${code}`]
    if (text === undefined) throw new Error(`no label for ${list}.${code}`)
    return text
  }
  return { t: translate(locale), label }
}

const INLINE = /<\/?(span|wbr|code|strong|em|a|time|b|i)(\s[^>]*)?\/?>/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const ENTITY = /&(#?\w+);/g
const decoded = (whole: string, name: string) => ENTITIES[name] ?? whole

/** What people read of some HTML, a line for every block. */
export function textOf(html: string): string {
  return html
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(ENTITY, decoded)
    .replace(/\n\s*/g, '\n')
    .trim()
}

/** What the form of a page is answered after it was sent with these values: judged by the real schema. */
export function answerTo(schema: z.ZodType, fields: Record<string, string | string[]>): FormAnswer {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value)
  }
  return { lastResult: parseForm(form, schema).reply(), attempt: 1 }
}

/** Names and values of the hidden fields, in the order of the page. */
export function hiddenFields(html: string): Record<string, string> {
  const tags = html.match(/<input type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(tags.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']))
}

/** The reason beside every action that is shown but not possible now, by the action's name. */
export function disabledActions(html: string): Record<string, string | undefined> {
  const buttons = [...html.matchAll(/<button[^>]*aria-disabled="true"[^>]*>(.*?)<\/button>/gs)]
  return Object.fromEntries(
    buttons.map(([tag, words = '']) => [textOf(words), textOfId(html, attribute(tag, 'aria-describedby'))]),
  )
}

/** The names of the buttons that do something. */
export function buttonsOf(html: string): string[] {
  const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)]
  return buttons.flatMap(([, tag = '', words = '']) => (tag.includes('aria-disabled') ? [] : [textOf(words)]))
}

/** Where every link leads, by its words. */
export function linksOf(html: string): Record<string, string> {
  const links = [...html.matchAll(/<a\s([^>]*)>(.*?)<\/a>/gs)]
  return Object.fromEntries(links.map(([, tag = '', words]) => [textOf(words ?? ''), hrefOf(tag)]))
}

/** Terms and values of the definition lists. */
export function factsOf(html: string): Record<string, string> {
  const pairs = [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)]
  return Object.fromEntries(pairs.map(([, term = '', value = '']) => [textOf(term), textOf(value)]))
}

/** The rows of the tables below their heads: the first cell is the row's header where the table has one. */
export function rowsOf(html: string): string[][] {
  const rows = (html.match(/<tr[^>]*>.*?<\/tr>/gs) ?? []).filter((row) => !row.includes('scope="col"'))
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  )
}

/** The headers of rows, which screen readers say before each cell. */
export function rowHeaders(html: string): string[] {
  return [...html.matchAll(/<th[^>]*scope="row"[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) => textOf(cell))
}

/** Items of all lists in words. */
export function itemsOf(html: string): string[] {
  return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => textOf(item))
}

/** Headings in the order of the page. */
export function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, , words = '']) => textOf(words))
}

/** A control with everything that is tied to it, as assistive technology finds it. */
export function fieldOf(html: string, name: string) {
  const tag = (html.match(/<(input|textarea|select)\s[^>]*>/g) ?? []).find((one) =>
    one.includes(` name="${name}"`),
  )
  if (!tag) throw new Error(`no field ${name}`)
  const id = attribute(tag, 'id')
  const described = (attribute(tag, 'aria-describedby') ?? '').split(' ').filter(Boolean)
  const label = html.match(new RegExp(`<label[^>]*for="${escaped(id ?? '')}"[^>]*>(.*?)</label>`, 's'))
  return {
    label: label && textOf(label[1] ?? ''),
    descriptions: described.map((one) => textOfId(html, one)),
    isInvalid: attribute(tag, 'aria-invalid') === 'true',
    isRequired: /\srequired/.test(tag),
    type: attribute(tag, 'type'),
    value: tag.startsWith('<input') ? (attribute(tag, 'value') ?? '') : typedIn(html, tag),
  }
}

/** What a list offers to choose from, in its order. */
export function optionsOf(html: string, name: string): { value: string; text: string }[] {
  const [, options = ''] =
    html.match(new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, 's')) ?? []
  return [...options.matchAll(/<option([^>]*)>(.*?)<\/option>/gs)].map(([, tag = '', words = '']) => ({
    value: attribute(tag, 'value') ?? '',
    text: textOf(words),
  }))
}

/** Values of the boxes and dots of a name that are ticked. */
export function tickedOf(html: string, name: string): string[] {
  const tags = (html.match(/<input\s[^>]*>/g) ?? []).filter((one) => one.includes(` name="${name}"`))
  return tags.flatMap((tag) => (/\schecked/.test(tag) ? [attribute(tag, 'value') ?? ''] : []))
}

function typedIn(html: string, tag: string): string {
  const rest = html.slice(html.indexOf(tag) + tag.length)
  if (tag.startsWith('<textarea')) return textOf(rest.slice(0, rest.indexOf('</textarea>')))
  const options = rest.slice(0, rest.indexOf('</select>')).match(/<option[^>]*>/g) ?? []
  return attribute(options.find((one) => one.includes(' selected')) ?? '', 'value') ?? ''
}

function textOfId(html: string, id: string | undefined): string | undefined {
  const found = html.match(new RegExp(`<(\\w+)[^>]*\\sid="${escaped(id ?? '')}"[^>]*>(.*?)</\\1>`, 's'))
  return found ? textOf(found[2] ?? '') : undefined
}

const escaped = (text: string) => text.replace(/[[\].]/g, '\\$&')
const hrefOf = (tag: string) => textOf(attribute(` ${tag}`, 'href') ?? '')

function attribute(tag: string, name: string): string | undefined {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`, 'i'))?.[1]?.replace(ENTITY, decoded)
}
