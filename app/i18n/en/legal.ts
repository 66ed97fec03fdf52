export const legal = {
  'legal.operatorMissing': '(to be added by the operator)',
  'legal.about.title': 'About the platform',
  'legal.about.lead':
    'Brückenschlag connects the administration of Mecklenburg-Vorpommern with the people who develop AI.',
  'legal.plainLanguage.title': 'Easy language',
  'legal.plainLanguage.lead': 'Here we explain the website in simple words.',
  'legal.imprint.title': 'Imprint',
  'legal.imprint.lead': 'Who runs this platform and how to reach us.',
  'legal.privacy.title': 'Privacy',
  'legal.privacy.lead': 'What the platform stores about you, what for and how long.',
  'legal.accessibility.title': 'Accessibility statement',
  'legal.accessibility.lead': 'Everybody should be able to use this platform. This is how far we have come.',
} as const
