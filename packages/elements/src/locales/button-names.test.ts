import { expect } from '@open-wc/testing';

import { interviewLocaleOf } from './interview-locale-of.js';

describe('buttons that stand on the same screen', () => {
  for (const language of ['sv', 'en']) {
    it(`have each a name of their own in the closing ritual, in ${language}`, () => {
      const { interview, safety } = interviewLocaleOf(language);
      const { acknowledge, decide, resolve, raiseConfirm } = safety;
      const { asking, closing } = interview;
      const ritual = [asking.pause, asking.stop, closing.close];

      const names = [...ritual, acknowledge, decide, resolve, raiseConfirm];

      expect([...new Set(names)]).to.deep.equal(names);
    });
  }
});
