/**
 * A web-test-runner plugin: what the browser tells a screen reader of a part of the page, with every name and
 * description. The plugin of `@web/test-runner-commands` leaves out groups, and so what they are called.
 */
export function wholeAccessibilityTree() {
  return {
    name: 'whole-accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'whole-accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const root = await page.$(payload.selector);
      return page.accessibility.snapshot({ root, interestingOnly: false });
    },
  };
}
