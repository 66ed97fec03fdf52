import type { Fields } from './call-route'

/** Values of a form as the fields that a browser sends: rows of fields by their places, `phases[0].title`. */
export function flatFields(values: Record<string, unknown>, prefix = ''): Fields {
  return Object.assign({}, ...Object.entries(values).map(([name, value]) => one(`${prefix}${name}`, value)))
}

function one(name: string, value: unknown): Fields {
  if (!Array.isArray(value)) return { [name]: String(value ?? '') }
  if (value.every((row) => typeof row !== 'object')) return { [name]: value.map(String) }
  return Object.assign({}, ...value.map((row, index) => flatFields(row, `${name}[${index}].`)))
}
