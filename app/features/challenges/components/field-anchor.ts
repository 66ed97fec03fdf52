import type { TextField } from '~/domain/challenge/sections'

/** The id of a field in the form of its step. */
export function fieldAnchor(field: TextField): string {
  return `challenge-${field === 'successCriteria' ? 'successCriteria[0].criterion' : field}`
}
