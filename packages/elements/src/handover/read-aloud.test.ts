import type { AnswerKind } from '@helhet/core';
import { expect, fixture, html } from '@open-wc/testing';

import '../interview/define.js';
import { answeringEn } from '../locales/en/answering.js';
import { button, buttonNamed } from '../testing/find-by-name.js';
import { interviewOf } from '../testing/interviews.js';
import { people, questionOf } from '../testing/questions.js';
import { settled } from '../testing/settled.js';
import { useElement, type ElementUse } from '../testing/use-element.js';
import { sentencesOf } from './sentences-of.js';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** Speaks to nobody, and remembers what it was asked to say. */
class SilentSpeech extends EventTarget {
  voices: readonly Voice[] = [{ lang: 'en-GB', localService: true }];
  spoken: SpeechSynthesisUtterance[] = [];
  cancelled = 0;

  getVoices(): readonly Voice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
  }
}

/** A page that cannot make a voice out of what is none: the voice is kept beside the sentence. */
class Utterance extends EventTarget {
  readonly text: string;
  voice: unknown = null;
  lang = '';
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

describe('reading aloud', () => {
  let speech: SilentSpeech;
  let element: Element;
  let use: ElementUse;

  const replace = (name: 'speechSynthesis' | 'SpeechSynthesisUtterance', value: unknown): void => {
    originals.push([name, Object.getOwnPropertyDescriptor(window, name)]);
    Object.defineProperty(window, name, { value, configurable: true });
  };
  const originals: [string, PropertyDescriptor | undefined][] = [];
  const show = async (): Promise<void> => {
    const session = await interviewOf({ areas: 1, questions: 2 });
    session.confirmPresence({ persons: [], others: [], mode: 'handover' });
    element = await fixture(html`<helhet-interview .session=${session}></helhet-interview>`);
    use = useElement(element);
    await settled(element);
    await use.press('Begin');
  };
  const said = (): readonly string[] => speech.spoken.map(({ text }) => text);

  beforeEach(() => {
    speech = new SilentSpeech();
    replace('speechSynthesis', speech);
    replace('SpeechSynthesisUtterance', Utterance);
  });
  afterEach(() => {
    for (const [name, original] of originals.splice(0)) {
      if (original) Object.defineProperty(window, name, original);
      else Reflect.deleteProperty(window, name);
    }
  });

  it('says the question and what can be answered, when it is asked to and not before', async () => {
    await show();
    expect(said()).to.deep.equal([]);
    await expect(element).to.be.accessible();
    await use.press('Read aloud');

    expect(said()).to.deep.equal([
      'Question a0.0',
      'No',
      'Sometimes or not sure',
      'Yes',
      'Don’t know',
      'Don’t want to answer',
    ]);
    expect(speech.spoken[0]?.lang).to.equal('en-GB');
  });

  it('says what to do, before the first question', async () => {
    await show();
    await use.press('Back');
    await use.press('Read aloud');

    expect(said().slice(0, 2)).to.deep.equal([
      'Now it is your turn',
      'You get one question at a time.',
    ]);
  });

  it('can be stopped, and is ready again when it is over', async () => {
    await show();
    await use.press('Read aloud');
    const before = speech.cancelled;
    await use.press('Stop reading');
    expect(speech.cancelled).to.equal(before + 1);

    await use.press('Read aloud');
    speech.spoken.at(-1)?.dispatchEvent(new Event('end'));
    await settled(element);
    expect(buttonNamed(element, 'Read aloud')?.innerText).not.to.equal(undefined);
  });

  it('is ready again when something else on the page takes its place', async () => {
    await show();
    await use.press('Read aloud');
    speech.spoken[0]?.dispatchEvent(new Event('error'));
    await settled(element);

    expect(buttonNamed(element, 'Read aloud')?.innerText).not.to.equal(undefined);
  });

  for (const name of ['Next', 'Back', 'Pause']) {
    it(`stops at ${name}`, async () => {
      await show();
      await use.press('Read aloud');
      const before = speech.cancelled;
      await use.press(name);

      expect(speech.cancelled).to.equal(before + 1);
      expect(buttonNamed(element, 'Stop reading')?.innerText).to.equal(undefined);
    });
  }

  it('stops when the page is hidden', async () => {
    await show();
    await use.press('Read aloud');
    const before = speech.cancelled;
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');

    expect(speech.cancelled).to.equal(before + 1);
  });

  it('leaves what others on the page say alone', async () => {
    await show();
    await use.press('Next');
    element.remove();

    expect(speech.cancelled).to.equal(0);
  });

  const none: readonly [string, readonly Voice[]][] = [
    ['there is no voice', []],
    ['no voice speaks the language', [{ lang: 'sv-SE', localService: true }]],
    ['the voice would send the question to someone', [{ lang: 'en-US', localService: false }]],
  ];
  for (const [when, voices] of none) {
    it(`has no button when ${when}`, async () => {
      speech.voices = voices;
      await show();

      expect(buttonNamed(element, 'Read aloud')?.innerText).to.equal(undefined);
    });
  }

  it('has no button in a browser that cannot speak', async () => {
    replace('speechSynthesis', undefined);
    await show();

    expect(buttonNamed(element, 'Read aloud')?.innerText).to.equal(undefined);
  });

  it('gets its button when the voices come', async () => {
    speech.voices = [];
    await show();
    speech.voices = [{ lang: 'en_US', localService: true }];
    speech.dispatchEvent(new Event('voiceschanged'));
    await settled(element);

    expect(button(element, 'Read aloud')).to.be.instanceOf(HTMLButtonElement);
  });

  const kinds: readonly [AnswerKind, readonly string[]][] = [
    [{ kind: 'rating' }, ['0 is lowest', '10 is highest']],
    [{ kind: 'several-of', options: ['a', 'b'] }, ['Choose all that apply.', 'The a', 'The b']],
    [{ kind: 'person' }, ['Alma', 'Eva']],
    [{ kind: 'text' }, []],
  ];
  for (const [kind, expected] of kinds) {
    it(`says what can be answered by ${kind.kind}`, () => {
      const sentences = sentencesOf(questionOf(kind), people, answeringEn);

      expect(sentences.slice(1, -2)).to.deep.equal(expected);
    });
  }
});
