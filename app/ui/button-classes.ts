import { joinClasses } from './join-classes'

const LOOKS = {
  primary: 'kern-btn--primary',
  secondary: 'kern-btn--secondary',
  tertiary: 'kern-btn--tertiary',
  danger: 'kern-btn--primary ui-btn--danger',
} as const

export type ButtonLook = keyof typeof LOOKS

/** Class names shared by buttons and by links that look like one. */
export function buttonClasses(look: ButtonLook, isWide = false): string {
  return joinClasses('kern-btn', LOOKS[look], isWide && 'kern-btn--block')
}
