import { triangle } from './triangle.js';
import type { View } from './view.js';
import { wheel } from './wheel.js';

/** Every view. @public */
export const views: readonly View[] = [wheel, triangle];
