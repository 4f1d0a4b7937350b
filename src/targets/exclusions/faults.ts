import type { Exclusion } from './exclusion.ts';

// 数十家; 几百万元; 十几个
export const vague: Exclusion = {
  reason: 'vague',
  holds: ({ quantity }) => quantity.fault === 'vague',
};

// 12,3456元; 13 5家; 3.2.1
export const separator: Exclusion = {
  reason: 'separator',
  holds: ({ quantity }) => quantity.fault === 'separator',
};
