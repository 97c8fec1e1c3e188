/** The file for a script tag: everything under one address, with every element defined. */
export * from '@helhet/content';
export * from '@helhet/core';
export * from '@helhet/elements';
export * from '@helhet/machines';

import '@helhet/elements/define';
