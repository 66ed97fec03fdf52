import { z } from 'zod'

/** More fields than any form has: every repetition of a name costs the parser a copy of those before. */
const MOST_FIELDS = 1000
const SEGMENT = '[A-Za-z][A-Za-z0-9]{0,60}'
const NAME = new RegExp(`^${SEGMENT}(?:\\[\\d{0,2}\\]|\\.${SEGMENT}){0,4}$`)
const INTENT = '__intent__'

const isName = (name: string) =>
  NAME.test(name) && !name.split(/[.[]/).some((segment) => segment in Object.prototype)

const index = z.int().min(0).max(99)
const name = z
  .string()
  .regex(new RegExp(`^${SEGMENT}$`))
  .refine(isName)
/** The two buttons of lists that work without JavaScript: one row more, one row less. */
const intent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('insert'), payload: z.object({ name, index: index.optional() }) }),
  z.object({ type: z.literal('remove'), payload: z.object({ name, index }) }),
])

/**
 * What a form may hand to the parser, which turns names such as `costs[0].item` into lists and objects: a
 * name with a huge index would fill the memory, a deep one the stack. Other names belong to no form of ours
 * and are dropped; so is NUL in values, which PostgreSQL refuses in texts.
 */
export function cleanForm(form: FormData): FormData {
  const clean = new FormData()
  for (const [field, value] of [...form].slice(0, MOST_FIELDS)) {
    if (isName(field)) clean.append(field, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  }
  const wish = intentOf(form.get(INTENT))
  if (wish && isList(clean, wish.payload.name)) clean.set(INTENT, JSON.stringify(wish))
  return clean
}

function intentOf(value: unknown) {
  if (typeof value !== 'string' || value.length > 500) return null
  return intent.safeParse(parsed(value)).data ?? null
}

/** Every field of this name is a row of a list, or there is none yet. */
function isList(form: FormData, list: string): boolean {
  const fields = [...form.keys()].filter((field) => field.split(/[.[]/)[0] === list)
  return fields.every((field) => /^\w+\[\d+\]\./.test(field))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Not from a button of ours: no intent.
    return null
  }
}
