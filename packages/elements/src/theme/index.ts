export { buttonStyles } from './button.styles.js';
export { cardStyles } from './card.styles.js';
export { fieldStyles } from './field.styles.js';
export { textStyles } from './text.styles.js';
export { tokens } from './tokens.js';
