import type { Locator } from 'playwright-core';

/** What was given on the screen: words that can be found again, or the first choice. */
export interface GivenAnswer {
  readonly state: 'answered' | 'declined';
  readonly words: string | null;
}

/** Answers one question as it is drawn: with words that carry a mark, or with a choice. */
export async function answerQuestion(question: Locator, mark: string): Promise<GivenAnswer> {
  await question.scrollIntoViewIfNeeded();
  const kind = await question.evaluate(
    (element) => element.shadowRoot?.firstElementChild?.localName,
  );
  const words = `Svar ${mark}`;
  const chosen: GivenAnswer = { state: 'answered', words: null };
  switch (kind) {
    case 'helhet-text-question':
    case 'helhet-verbatim-question':
    case 'helhet-observation-question':
      await question.getByRole('textbox').first().fill(words);
      await question.getByRole('textbox').first().blur();
      return { state: 'answered', words };
    case 'helhet-person-question':
    case 'helhet-several-of-question':
      await question.getByRole('checkbox').first().click();
      return chosen;
    case 'helhet-number-question':
      await question.getByRole('textbox').or(question.getByRole('spinbutton')).first().fill('3');
      await question.getByRole('textbox').or(question.getByRole('spinbutton')).first().blur();
      return chosen;
    case 'helhet-date-question':
      await question.getByRole('radio', { name: 'Vill inte svara' }).check();
      return { state: 'declined', words: null };
    default:
      await question.getByRole('radio').nth(1).click();
      return chosen;
  }
}
