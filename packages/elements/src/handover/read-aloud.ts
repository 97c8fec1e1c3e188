import type { Language } from '@helhet/core';
import type { LitElement, ReactiveController } from 'lit';

/** Slow enough to follow with a finger. */
const rate = 0.9;

/**
 * Reads sentences aloud with the browser's own speech, where the device itself has a voice for the language.
 *
 * A voice that is not of the device would send each sentence to someone: it counts as none. Nothing is read
 * when nobody has asked for it, and reading stops when the element goes or the page is hidden.
 *
 * @internal
 */
export class ReadAloud implements ReactiveController {
  readonly #host: LitElement;
  #reading: readonly SpeechSynthesisUtterance[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isReading(): boolean {
    return this.#reading.length > 0;
  }

  hostConnected(): void {
    // Voices may come long after the page.
    speechOf()?.addEventListener('voiceschanged', this.#handleVoices);
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    this.stop();
    speechOf()?.removeEventListener('voiceschanged', this.#handleVoices);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  /** Whether there is a voice of the device for the language. */
  canRead(language: Language): boolean {
    return voiceFor(language) !== null;
  }

  read(sentences: readonly string[], language: Language): void {
    const speech = speechOf();
    const voice = voiceFor(language);
    if (!speech || !voice) return;
    speech.cancel();
    const reading = sentences.map((sentence) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      return Object.assign(utterance, { voice, lang: voice.lang, rate });
    });
    const handleOver = (): void => {
      if (this.#reading === reading) this.#rest();
    };
    reading.at(-1)?.addEventListener('end', handleOver);
    for (const utterance of reading) {
      utterance.addEventListener('error', handleOver);
      speech.speak(utterance);
    }
    this.#reading = reading;
    this.#host.requestUpdate();
  }

  /** Stops, if it is reading; otherwise what others on the page say is left alone. */
  stop(): void {
    if (!this.isReading) return;
    this.#rest();
    speechOf()?.cancel();
  }

  #rest(): void {
    this.#reading = [];
    this.#host.requestUpdate();
  }

  readonly #handleVoices = (): void => {
    this.#host.requestUpdate();
  };

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.stop();
  };
}

function speechOf(): SpeechSynthesis | null {
  return (window as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis ?? null;
}

function voiceFor(language: Language): SpeechSynthesisVoice | null {
  const own = speechOf()
    ?.getVoices()
    .filter(({ lang, localService }) => localService && primaryOf(lang) === primaryOf(language));
  return own?.find((voice) => voice.default) ?? own?.[0] ?? null;
}

/** The language without its region; some devices write `sv_SE`. */
function primaryOf(language: Language): string | undefined {
  return language.toLowerCase().split(/[-_]/)[0];
}
