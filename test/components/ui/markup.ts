import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What the server would send for these parts. */
export const render = (node: ReactNode) => renderToStaticMarkup(node)

/** Opening tags that contain all given snippets, such as `<input` and `name="title"`. */
export function openingTags(html: string, ...snippets: string[]): string[] {
  return (html.match(/<[a-z][^>]*>/gi) ?? []).filter((tag) =>
    snippets.every((snippet) =>
      snippet.startsWith('<') ? tag.split(/[\s>]/)[0] === snippet : tag.includes(snippet),
    ),
  )
}

/** All values of an attribute, in the order of the page. */
export function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
}

/** Ids that are referred to but do not exist, and ids that exist twice: both must be empty. */
export function brokenReferences(html: string): { missing: string[]; double: string[] } {
  const ids = values(html, 'id')
  const referred = [
    ...values(html, 'aria-describedby').flatMap((list) => list.split(' ')),
    ...values(html, 'for'),
    ...values(html, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
  ]
  return {
    missing: referred.filter((id) => !ids.includes(id)),
    double: ids.filter((id, index) => ids.indexOf(id) !== index),
  }
}

export const INTACT = { missing: [], double: [] }
