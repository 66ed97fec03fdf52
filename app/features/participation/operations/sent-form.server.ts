import type { SentForm } from '~/domain/participation/intake'

/** What a form sends beside the words: the one place where the forms of discussions read it. */
export function sentFormOf(_form: FormData): SentForm {
  return { honeypot: '', shownAt: null, proof: '' }
}
