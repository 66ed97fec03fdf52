import { RULE_IDS } from './rules'

/** Texts to begin a statement of reasons with, in the message files under `moderation.template.<name>`. */
export const TEMPLATE_NAMES = [...RULE_IDS, 'noAction'] as const
export type TemplateName = (typeof TEMPLATE_NAMES)[number]

/** The template that a button of the form names, or undefined. */
export function templateNamed(name: unknown): TemplateName | undefined {
  return TEMPLATE_NAMES.find((one) => one === name)
}
