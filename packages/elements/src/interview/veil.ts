import type { LitElement, ReactiveController } from 'lit';

const minute = 60_000;
const signsOfLife = ['pointerdown', 'pointermove', 'keydown'] as const;

/** Why the veil fell. @internal */
export type VeilCause = 'host-hidden' | 'idle';

/**
 * Hides what is written from whoever passes by: when the page is hidden, and after minutes of stillness.
 *
 * Listens while the element is connected, and leaves no trace.
 *
 * @internal
 */
export class Veil implements ReactiveController {
  readonly #host: LitElement;
  readonly #idleMinutes: () => number;
  /** Called before it falls, so that nothing typed is lost. */
  readonly #beforeFall: (why: VeilCause) => void;
  #isDown = false;
  #waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(host: LitElement, idleMinutes: () => number, beforeFall: (why: VeilCause) => void) {
    this.#host = host;
    this.#idleMinutes = idleMinutes;
    this.#beforeFall = beforeFall;
    host.addController(this);
  }

  /** Whether what is written is hidden. */
  get isDown(): boolean {
    return this.#isDown;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    for (const sign of signsOfLife) this.#host.addEventListener(sign, this.#handleLife);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    for (const sign of signsOfLife) this.#host.removeEventListener(sign, this.#handleLife);
    this.#stopWaiting();
  }

  /** Waits anew, after the number of minutes has changed. */
  restart(): void {
    this.#wait();
  }

  lift(): void {
    this.#isDown = false;
    this.#wait();
    this.#host.requestUpdate();
  }

  #drop(why: VeilCause): void {
    this.#beforeFall(why);
    this.#isDown = true;
    this.#host.requestUpdate();
  }

  #wait(): void {
    this.#stopWaiting();
    const minutes = this.#idleMinutes();
    if (minutes > 0) this.#waiting = setTimeout(() => this.#drop('idle'), minutes * minute);
  }

  #stopWaiting(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
  }

  readonly #handleLife = (): void => {
    if (!this.#isDown) this.#wait();
  };

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#drop('host-hidden');
  };
}
