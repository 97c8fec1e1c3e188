/** Tells the time; given from outside so that tests need not wait. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
