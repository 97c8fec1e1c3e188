import type { Locator, Page } from 'playwright-core';

import { answerQuestion, type GivenAnswer } from './answer-question.js';

/** What a caseworker does in the journal, or in one element of a page, in Swedish. */
export class Caseworker {
  readonly #page: Page | Locator;

  constructor(page: Page | Locator) {
    this.#page = page;
  }

  async logIn(name: string, password: string): Promise<void> {
    await this.#page.getByLabel('Användarnamn').fill(name);
    await this.#page.getByLabel('Lösenord').fill(password);
    await this.#page.getByRole('button', { name: 'Logga in' }).click();
  }

  async openCase(caseRef: string): Promise<void> {
    await this.#page.getByRole('link', { name: new RegExp(caseRef) }).click();
    await this.#page.getByRole('heading', { name: 'Översikt' }).waitFor();
  }

  /** Opens the interview of one voice with one unit, informing whoever is not yet informed. */
  async openInterview(unit: string, voice: string): Promise<void> {
    const names = new RegExp(`^(Öppna|Fortsätt) ${unit}: ${voice}`);
    await this.#page.getByRole('button', { name: names }).click();
    const everything = this.#button('Allt har sagts');
    const inside = this.#button('Börja').or(this.#button('Börja igen'));
    await everything.or(inside).waitFor();
    if (await everything.isVisible()) {
      await everything.click();
      await this.#page.getByLabel('Vill vara med', { exact: true }).check();
      await this.#button('Spara och öppna').click();
    }
  }

  async confirmNobodyElseIsHere(): Promise<void> {
    await this.#button('Börja').click();
    await this.#page.getByRole('navigation', { name: 'Områden' }).waitFor();
  }

  async openArea(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await this.#page.getByRole('heading', { name, level: 3 }).waitFor();
  }

  /**
   * Answers what is on the screen, follow-ups that come meanwhile included, and sees to what fires: the questions
   * may stop for it.
   */
  async answerArea(mark: string): Promise<GivenAnswer[]> {
    const questions = this.#page.locator('helhet-question');
    const given: GivenAnswer[] = [];
    for (let index = 0; index < (await questions.count()); index += 1) {
      given.push(await answerQuestion(questions.nth(index), `${mark}-${String(index)}`));
      await this.seeToSafety();
    }
    return given;
  }

  /** Sees to everything that has fired, in the folded pane: says why nothing is done, and what is decided. */
  async seeToSafety(): Promise<void> {
    const pane = this.#page.locator('helhet-safety-pane');
    const open = pane.locator('summary').filter({ hasText: 'något att titta på' });
    while (await open.isVisible()) {
      const isFolded = !(await pane
        .locator('details.pane')
        .first()
        .evaluate((details) => 'open' in details && details.open));
      if (isFolded) await open.click();
      const see = pane.getByRole('button', { name: 'Jag har sett detta' }).first();
      if (await see.isVisible()) {
        await pane
          .getByLabel(/^Varför inget av detta/)
          .first()
          .fill('Vi har talat om det.');
        await see.click();
      } else {
        await pane.getByLabel('Vad är bestämt?').first().fill('Hon stannar hos sin mormor.');
        await pane.getByRole('button', { name: 'Spara beslutet' }).first().click();
      }
    }
  }

  async waitUntilSaved(): Promise<void> {
    await this.#page.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();
  }

  async continueAfterPause(): Promise<void> {
    await this.#button('Börja igen').click();
    await this.confirmNobodyElseIsHere();
  }

  async closeInterview(): Promise<void> {
    await this.#button('Avsluta samtalet').first().click();
    await this.#page.getByLabel('Vad händer nu?').fill('Vi ses igen om två veckor.');
    await this.#page.getByLabel('Vad berättas, och för vem?').fill('Ingenting till någon annan.');
    await this.#button('Avsluta').click();
    await this.#page.getByText('Samtalet är avslutat').waitFor();
  }

  async toOverview(): Promise<void> {
    await this.#button('Översikt').click();
    await this.#page.getByRole('heading', { name: 'Översikt' }).waitFor();
  }

  #button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
}
