export { FamilyMap } from './family-map.js';
export { FamilyElement } from './family.js';
