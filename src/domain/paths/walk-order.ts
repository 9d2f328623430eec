export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];
