import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { html } from './html.js';

describe('html', () => {
  it('escapes whatever is put in', () => {
    const said = `<img src=x onerror="alert('&')">`;

    assert.equal(html`<p title="${said}">${said}</p>`.toString().includes('<img'), false);
    assert.equal(html`${`<"'&>`}`.toString(), '&lt;&quot;&#39;&amp;&gt;');
  });

  it('does not escape its own, alone or in lists, and passes over nothing', () => {
    const names = ['a', '<b>'].map((name) => html`<i>${name}</i>`);

    assert.equal(html`${names}${null}${false}${0}`.toString(), '<i>a</i><i>&lt;b&gt;</i>0');
  });
});
