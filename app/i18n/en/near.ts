import type { near as german } from '../de/near'

export const near: Record<keyof typeof german, string> = {
  'near.similar.challenge': 'Similar challenges',
  'near.similar.provider': 'Similar providers',
  'near.similar.researchCentre': 'Similar research centres',
  'near.similar.innovationCentre': 'Similar innovation centres',
  'near.similar.how': 'These entries use similar words. That says nothing about their quality.',
  'near.order': 'Order',
  'near.order.best': 'Best matches first',
  'near.order.deadline': 'Next deadline first',
  'near.order.name': 'By name',
  'near.order.newest': 'Newest first',
  'near.narrow': '{facet}: narrow the choice',
  'near.narrowCount': '{count} value fits | {count} values fit',
  'near.values': '{facet} ({count} values)',
}
