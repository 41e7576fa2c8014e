/** List prices, on demand, without a free tier, as they were put down here; look at the pricing page of each service. */
export const PRICE_LIST = { region: 'us-east-1', currency: 'USD', putDown: '2026-11-22' } as const;

export const PRICES = {
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  apiRequest: 1.0 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaArmGbSecond: 0.0000133334,
  sqsRequest: 0.4 / 1e6,
  mail: 0.1 / 1e3,
} as const;
