import { messageTemplates } from '~/outbox/templates/registry'

/** The names of all kinds of messages, for filters. */
export function templateNames(): string[] {
  return Object.keys(messageTemplates).sort()
}
