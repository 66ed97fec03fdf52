import { isRouteErrorResponse } from '@remix-run/react'
import type { MessageKey } from '~/i18n/translate'

const BY_STATUS: Record<number, 'sessionExpired' | 'notFound' | 'tooMany' | 'methodNotAllowed'> = {
  400: 'notFound',
  401: 'sessionExpired',
  403: 'notFound',
  404: 'notFound',
  405: 'methodNotAllowed',
  429: 'tooMany',
}

const ASKED = ['proofNeeded', 'secondFactorNeeded', 'logInNeeded'] as const

type ErrorKind = (typeof BY_STATUS)[number] | (typeof ASKED)[number] | 'unexpected'

/** What an error is to the person who sees it; everything unknown is a fault of ours. */
export function errorKind(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return 'unexpected'
  const asked = askedOf(error.data)
  return ASKED.find((one) => one === asked) ?? BY_STATUS[error.status] ?? 'unexpected'
}

function askedOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : null
}

/** The headline of the page of an error, which is the title of the document too. */
export const ERROR_TITLES = {
  notFound: 'error.notFound.title',
  methodNotAllowed: 'error.methodNotAllowed.title',
  tooMany: 'error.tooMany.title',
  unexpected: 'error.unexpected.title',
  sessionExpired: 'error.sessionExpired.title',
  logInNeeded: 'error.logInNeeded.title',
  proofNeeded: 'account.proof.title',
  secondFactorNeeded: 'error.secondFactor.title',
} as const satisfies Record<ErrorKind, MessageKey>
