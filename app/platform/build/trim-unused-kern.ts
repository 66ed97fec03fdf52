import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const KERN_CLASS = /kern-[\w-]+/g
const SELECTOR_CLASS = /\.(kern-[\w-]+)/g
const GROUP_RULE = /^@(?:layer|media|supports)\b/

/**
 * Build step: KERN ships every part and every spacing utility in one sheet of 400 kB. This drops the rules
 * whose KERN classes occur nowhere in the sources under `folder`. Class names must stand there in full.
 */
export function trimUnusedKern(folder: string): Plugin {
  return {
    name: 'trim-unused-kern',
    apply: 'build',
    // "pre", and after Tailwind's plugin in the list: the imports are inlined by then, the sheet is still text.
    enforce: 'pre',
    transform(code, id) {
      return isStyleSheet(id) ? { code: dropUnusedRules(code, usedClasses(folder)), map: null } : null
    },
  }
}

/** Vite asks for the sheet's text as `?transform-only` when a page imports `styles.css?url`, which itself is a script. */
export function isStyleSheet(id: string): boolean {
  return /\/ui\/styles\.css(?:\?transform-only)?$/.test(id)
}

/** All KERN class names that the sources under `folder` mention. */
export function usedClasses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:tsx?|css)$/.test(file),
  )
  return new Set(files.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(KERN_CLASS) ?? []))
}

/** The sheet without rules of unused KERN classes, and without groups that are empty then. */
export function dropUnusedRules(css: string, used: ReadonlySet<string>): string {
  return splitRules(css)
    .map(({ head, body }) => {
      if (body === undefined) return head.startsWith('@charset') ? '' : head
      if (GROUP_RULE.test(head)) {
        const inner = dropUnusedRules(body, used)
        return inner.trim() ? `${head}{${inner}}` : ''
      }
      const kept = head.startsWith('@')
        ? [head]
        : splitSelectors(head).filter((selector) => isUsed(selector, used))
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : ''
    })
    .join('')
}

/** What stands inside `:is()`, `:has()` and the like only narrows a rule and does not decide whether it is needed. */
function isUsed(selector: string, used: ReadonlySet<string>) {
  return [...selector.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').matchAll(SELECTOR_CLASS)].every(
    ([, name]) => name !== undefined && used.has(name),
  )
}

function splitSelectors(head: string) {
  return head.split(/,(?![^(]*\))/)
}

type Rule = { head: string; body?: string }

/** Cuts a sheet into its top-level rules; knows strings and comments, so that braces in them do not count. */
function splitRules(css: string): Rule[] {
  const rules: Rule[] = []
  let start = 0
  let open = -1
  let depth = 0
  for (const token of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|[{};]/g)) {
    const at = token.index
    if (token[0] === '{' && depth++ === 0) open = at
    else if (token[0] === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at + 1).trim() })
      start = at + 1
    } else if (token[0] === '}' && --depth === 0) {
      rules.push({ head: withoutComments(css.slice(start, open)), body: css.slice(open + 1, at) })
      start = at + 1
    }
  }
  return rules
}

function withoutComments(head: string) {
  return head.replace(/\/\*[\s\S]*?\*\//g, '').trim()
}
