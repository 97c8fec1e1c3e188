import type { AssessmentSession } from '@helhet/machines';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import './define.js';
import { decidedAssessment, theyDisagree } from '../testing/decided.js';
import { talkAbout } from '../testing/compared.js';
import {
  button,
  buttonNamed,
  focusedElement,
  tickBox,
  visibleText,
} from '../testing/find-by-name.js';
import { findAll, findByLabel, type } from '../testing/find.js';
import { inTheDark } from '../testing/in-the-dark.js';
import { settled } from '../testing/settled.js';
import type { FindingsElement } from './findings.js';

/** What a finding says, line by line. */
function linesOf(root: Element, name: string): readonly string[] {
  const finding = findAll(root, 'article').find(
    (article) => article.querySelector('h4')?.textContent.trim() === name,
  );
  return [...(finding?.querySelectorAll('p, li span') ?? [])].map((line) =>
    line.textContent.trim().replace(/\s+/g, ' '),
  );
}

describe('helhet-findings', () => {
  let session: AssessmentSession;
  let element: FindingsElement;

  const show = async (language = 'en'): Promise<void> => {
    session = await decidedAssessment(language);
    theyDisagree(session);
    element = await fixture(
      html`<helhet-findings .session=${session} .unit=${'C:alma'}></helhet-findings>`,
    );
    await settled(element);
  };
  const drawn = async (): Promise<void> => {
    await settled(element);
    await settled(element);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    button(element, name).click();
    await drawn();
  };
  const tick = async (name: string): Promise<void> => {
    tickBox(element, name).click();
    await drawn();
  };
  const write = async (label: string, text: string): Promise<void> => {
    type(findByLabel<HTMLTextAreaElement>(element, label), text);
    await drawn();
  };
  const announced = (): string | undefined =>
    findAll(element, '[role="status"]').at(0)?.textContent.trim();
  const statusOf = (factor: string): string | undefined =>
    session.findings.of('C:alma').find((one) => one.factor === factor)?.status;

  beforeEach(() => show());
  afterEach(() => session.dispose());

  it('shows risk, protection, and apart from them what to find out more about', () => {
    const heads = findAll(element, 'h2, h3, h4').map((head) => head.textContent.trim());

    expect(heads).to.deep.equal([
      'Risk and protection: Alma',
      'Risk',
      'Not safe',
      'Protection',
      'Safe with someone',
      'To find out more about',
      'Left alone',
    ]);
  });

  it('says of each who said what to which question, and who says otherwise', () => {
    expect(linesOf(element, 'Not safe')).to.deep.equal([
      'Not decided yet',
      'What points to it',
      'Alma',
      'Are you safe?',
      'No',
      'They say different things. Alma says so, but not Eva.',
    ]);
    expect(linesOf(element, 'Left alone')).to.deep.equal([
      'Risk · To find out more about',
      'What points to it',
      'Eva',
      'Are you alone with it all?',
      'Yes',
      'Said in the part Eva',
    ]);
  });

  it('says of which of several it was said', async () => {
    const eva = talkAbout(session, 'eva');
    const stay = eva.addInstance('B.stays');
    if (!stay.ok) throw new Error();
    eva.answer(`B2#${stay.value}`, {
      state: 'answered',
      value: { kind: 'yes-no', option: 'no' },
    });
    await drawn();

    expect(linesOf(element, 'Ill')).to.include('Was it good there? (Stay 1)');
  });

  it('tells status and disagreement with a shape beside the words, never by colour alone', () => {
    for (const status of findAll(element, '.status, .differ')) {
      expect(status.querySelector('svg[aria-hidden="true"]') === null).to.equal(false);
      expect(status.textContent.trim()).not.to.equal('');
    }
  });

  it('confirms in words what it is, what it rests on and how sure the worker is', async () => {
    await press('Confirm: Not safe');
    expect(focusedElement()?.textContent).to.contain('Confirm: Not safe');
    await tick('Needs help');
    await tick('Alma Are you safe? – No');
    await tick('Fairly sure');
    await write('More about it, if you like', 'Sleeps badly');
    await press('Save');

    expect(statusOf('R01')).to.equal('confirmed');
    expect(focusedElement()?.textContent.trim()).to.equal('Not safe');
    expect(announced()).to.equal('It is confirmed.');
    expect(linesOf(element, 'Not safe').slice(6, 9)).to.deep.equal([
      'Confirmed · Needs help · Fairly sure',
      'Rests on: What a child says',
      'Sleeps badly',
    ]);
    const [decided] = session.buildPackage().findings ?? [];
    expect(decided?.decision).to.deep.include({ grade: 2, confidence: 'medium' });
  });

  it('confirms how soon something must be done and which way it goes, when that is said', async () => {
    const choose = async (label: string, value: string): Promise<void> => {
      const field = findByLabel<HTMLSelectElement>(element, label);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
    };
    await press('Confirm: Not safe');
    await tick('Needs help');
    await tick('Alma Are you safe? – No');
    await tick('Fairly sure');
    await choose('How soon must something be done?', 'days');
    await choose('Which way is it going?', 'worse');
    await expect(element).to.be.accessible();
    await press('Save');

    expect(linesOf(element, 'Not safe')).to.include(
      'Confirmed · Needs help · Within days · Getting worse · Fairly sure',
    );
    const [decided] = session.buildPackage().findings ?? [];
    expect(decided?.decision).to.deep.include({ immediacy: 'days', trend: 'worse' });
  });

  it('rejects and takes back, each with a reason, and keeps what was decided', async () => {
    await press('Reject: Not safe');
    await write('Why?', 'It was a game');
    await press('Save');
    expect(statusOf('R01')).to.equal('rejected');
    expect(buttonNamed(element, 'Confirm: Not safe')).to.equal(null);

    await press('Reconsider: Not safe');
    await write('Why?', 'Too soon to say');
    await press('Save');

    expect(statusOf('R01')).to.equal('proposed');
    expect(focusedElement()?.textContent.trim()).to.equal('Not safe');
    const earlier = findAll(element, 'details')[0];
    expect(earlier?.textContent).to.contain('It was a game');
    expect(earlier?.textContent).to.contain('Too soon to say');
  });

  it('moves what is explored to what to find out more about', async () => {
    await press('Explore: Safe with someone');
    await write('What will you ask or look at, and where?', 'Ask the school');
    await press('Save');

    const last = findAll(element, 'section').at(-1);
    expect(last?.textContent).to.contain('Safe with someone');
    expect(last?.textContent).to.contain('Ask the school');
  });

  it('says what is missing where it is missing, and leads there', async () => {
    await press('Confirm: Not safe');
    await press('Save');

    expect(findAll(element, '.issue').map((one) => one.textContent.trim())).to.deep.equal([
      'Choose what fits best.',
      'Choose at least one thing that it rests on.',
      'Choose how sure you are.',
    ]);
    expect(focusedElement()?.closest('fieldset')?.id).to.equal('grade');
    const basis = findAll(element, 'fieldset').find(({ id }) => id === 'basis');
    expect(basis?.getAttribute('aria-describedby')).to.equal('basis-hint basis-issue');
    await expect(element).to.be.accessible();

    await press('Cancel');
    await press('Reject: Not safe');
    await press('Save');
    expect((focusedElement() as HTMLTextAreaElement | null)?.id).to.equal('text');
    expect(focusedElement()?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('tells why a decision was refused beside the field it is about', async () => {
    await press('Confirm: Left alone');
    await tick('Follow up');
    await tick('Eva Are you alone with it all? – Yes');
    await tick('Not sure');
    await press('Save');
    expect(findAll(element, '#basis .issue')[0]?.textContent).to.contain('in another part');
    expect(focusedElement()?.closest('fieldset')?.id).to.equal('basis');

    await tick('It is in a document');
    await tick('Sure');
    await press('Save');
    expect(statusOf('R02')).to.equal('confirmed');
  });

  it('does not let one be sure on one voice alone', async () => {
    await press('Confirm: Not safe');
    await tick('Follow up');
    await tick('Alma Are you safe? – No');
    await tick('Sure');
    await press('Save');

    expect(findAll(element, '#confidence .issue')[0]?.textContent).to.contain('two sources');
    expect(focusedElement()?.closest('fieldset')?.id).to.equal('confidence');
    expect(statusOf('R01')).to.equal('proposed');
  });

  it('gives focus back to where a form was begun when it is left', async () => {
    await press('Explore: Not safe');
    await press('Cancel');

    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Explore: Not safe');
    expect(statusOf('R01')).to.equal('proposed');
  });

  it('is decided with the keyboard alone', async () => {
    button(element, 'Confirm: Not safe').focus();
    await sendKeys({ press: 'Enter' });
    await drawn();
    for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab']) {
      await sendKeys({ press: key });
      await drawn();
    }
    // How soon and which way may be left open.
    for (const key of ['Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) {
      await sendKeys({ press: key });
      await drawn();
    }

    expect(statusOf('R01')).to.equal('confirmed');
    expect(focusedElement()?.textContent.trim()).to.equal('Not safe');
  });

  it('adds what no answer proposes', async () => {
    findAll<HTMLDetailsElement>(element, 'details').at(-1)!.open = true;
    const select = findByLabel<HTMLSelectElement>(element, 'What have you seen or been told?');
    expect([...select.options].map(({ textContent }) => textContent)).to.deep.equal([
      'Choose',
      'Risk: Ill',
    ]);
    select.value = 'R03';
    select.dispatchEvent(new Event('change'));
    await drawn();
    await tick('Needs help');
    await tick('I have seen it myself');
    await tick('Sure');
    await press('Save');

    expect(statusOf('R03')).to.equal('confirmed');
    expect(focusedElement()?.textContent.trim()).to.equal('Ill');
    expect(linesOf(element, 'Ill')).to.include('No answer points to it now.');
  });

  it('says when answers have changed since it was decided', async () => {
    session.findings.reject('C:alma', 'R01', 'It was a game');
    await drawn();
    expect(visibleText(element)).not.to.contain('have changed since you decided');

    talkAbout(session, 'kim').answer('A3', {
      state: 'answered',
      value: { kind: 'yes-no', option: 'no' },
    });
    await drawn();

    expect(visibleText(element)).to.contain('The answers have changed since you decided.');
  });

  it('leaves a form when a colleague has decided meanwhile', async () => {
    await press('Reject: Not safe');

    session.findings.reject('C:alma', 'R01', 'It was a game');
    await drawn();

    expect(findAll(element, 'helhet-finding-form').length).to.equal(0);
    expect(buttonNamed(element, 'Reconsider: Not safe') === null).to.equal(false);
  });

  it('speaks Swedish too', async () => {
    await show('sv');
    await press('Bekräfta: Otrygg');

    const text = visibleText(element);
    for (const sentence of [
      'Risk och skydd: Alma',
      'Att ta reda på mer om',
      'De säger olika. Alma säger det, men inte Eva.',
      'Hur allvarligt är det?',
      'Behöver skydd eller hjälp genast',
    ]) {
      expect(text).to.contain(sentence);
    }
  });

  it('keeps what is written when the language changes', async () => {
    await press('Reject: Not safe');
    await write('Why?', 'It was a game');
    session.setLanguage('sv');
    await drawn();

    expect(findByLabel<HTMLTextAreaElement>(element, 'Varför?').value).to.equal('It was a game');
  });

  it('shows no number, and asks with fields that no browser fills in', async () => {
    await press('Confirm: Not safe');

    expect(visibleText(element)).not.to.match(/\d/);
    for (const field of findAll(element, 'textarea, input, select')) {
      expect(field.getAttribute('autocomplete')).to.equal('off');
    }
    expect(findAll(element, 'textarea')[0]?.getAttribute('spellcheck')).to.equal('false');
  });

  it('can be used by those who see little, in light and in dark, deciding or not', async () => {
    await expect(element).to.be.accessible();
    const dark = await inTheDark<FindingsElement>(
      html`<helhet-findings .session=${session} .unit=${'C:alma'}></helhet-findings>`,
    );
    await expect(dark).to.be.accessible();
    button(dark, 'Confirm: Not safe').click();
    await settled(dark);
    await settled(dark);
    await expect(dark).to.be.accessible();
  });

  it('asks to be left, and leads nowhere itself', async () => {
    let asked = 0;
    document.addEventListener('helhet-findings-close', () => (asked += 1), { once: true });

    await press('To the overview');

    expect(asked).to.equal(1);
    expect(findAll(element, 'article').length).to.equal(3);
  });
});
