import type { ShownIndicator, ShownMilestone } from '~/features/pilots/operations/pilot-picture.server'

/** An indicator on its way; what a test is about is given. */
export function indicator(given: Partial<ShownIndicator> = {}): ShownIndicator {
  return {
    ...{ id: 'i1', name: 'Erkannte Risse', unit: '%', baseline: 60, target: 90, unmeasuredBecause: '' },
    ...{ now: null, progress: null, values: [] },
    ...given,
  }
}

/** A milestone that is still open. */
export function milestone(given: Partial<ShownMilestone> = {}): ShownMilestone {
  return {
    ...{ id: 'm1', title: 'Erste Brücke geprüft', dueOn: '2026-11-20', reachedOn: null },
    ...{ reachedHow: '', state: 'open' },
    ...given,
  }
}
