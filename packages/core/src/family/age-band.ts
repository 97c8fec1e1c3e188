/**
 * The age bands questions differ by: unborn, [0,2), [2,7), [7,13), [13,18) and adult.
 *
 * Taken anew at each interview and stamped on the answers. Source: DOMAIN B.2.
 *
 * @public
 */
export type AgeBand = 'unborn' | '0-1' | '2-6' | '7-12' | '13-17' | '18+';
