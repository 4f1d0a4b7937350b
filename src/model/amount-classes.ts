/** What amounts and sizes are measured in; nothing is counted one by one in them. */
export const amountClasses = [
  'money',
  'area',
  'length',
  'volume',
  'mass',
  'power',
  'energy',
] as const;
