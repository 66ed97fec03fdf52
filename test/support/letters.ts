import { randomInt } from 'node:crypto'

/** A word that stands nowhere else: letters only, so that an analyser keeps it whole. */
export const letters = () =>
  Array.from({ length: 14 }, () => 'bcdfghjklmnpqrstvwxz'.charAt(randomInt(20))).join('')
