import { z } from 'zod'
import type { KnownCodes } from '~/domain/import/code-lists'
import {
  type CodeList,
  choosableCodes,
  codesMeaning,
  isKnownCode,
  meaningsOf,
  offeredCodes,
} from '~/domain/taxonomy/catalogue'
import type { Locale } from '~/paths'
import { publicData, refreshPublicData } from './public-data.server'

/** A field for one code of a list, as the list stands when the form is sent. */
export function codeOf(list: CodeList) {
  return z.string().refine((code) => isKnownCode(publicData().catalogue, list, code), 'field.invalid')
}

/** A field for several codes of a list, as the list stands when the form is sent. Retired ones are judged by the operation. */
export function codesOf(list: CodeList) {
  return z.array(codeOf(list)).transform((chosen) => [...new Set(chosen)])
}

/** The codes that a list offers now. */
export function offered(list: CodeList): string[] {
  return offeredCodes(publicData().catalogue, list)
}

/** Every code of every list, retired ones too: what a file may name. Read anew first; a command does not watch. */
export async function knownCodes(): Promise<KnownCodes> {
  await refreshPublicData()
  const { catalogue } = publicData()
  const codes = (list: CodeList) => catalogue[list].map(({ code }) => code)
  return {
    capability: codes('capability'),
    technique: codes('technique'),
    domain: codes('domain'),
    district: codes('district'),
  }
}

/** A code from an address: one that a filter offers, or undefined. */
export function offeredCode(list: CodeList, value: string | null): string | undefined {
  return offered(list).find((code) => code === value)
}

/** Chosen codes without retired ones that the thing did not carry before. */
export function withoutRetired(
  list: CodeList,
  chosen: readonly string[],
  before: readonly string[],
): string[] {
  return choosableCodes(publicData().catalogue, list, chosen, before)
}

/** Stored codes by what they mean today; unknown ones fall away. */
export function meanings(list: CodeList, stored: readonly string[]): string[] {
  return meaningsOf(publicData().catalogue, list, stored)
}

/** The codes that a filter for one code looks for. */
export function withRetired(list: CodeList, code: string): string[] {
  return codesMeaning(publicData().catalogue, list, code)
}

/** The label of a code: for sentences that the server writes. */
export function codeLabel(locale: Locale, list: CodeList, code: string): string {
  const entry = publicData().catalogue[list].find((one) => one.code === code)
  if (!entry) return code
  return locale === 'de' ? entry.labelDe : entry.labelEn
}
