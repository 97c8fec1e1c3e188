/**
 * The page that each browser test file runs in. Anything written to the console
 * fails the test it happens in, also when the code under test swallows errors.
 */
export const quietTestPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
  </head>
  <body>
    <script>
      for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
        console[level] = (...words) => {
          reportError(new Error('console.' + level + ' was called: ' + words.map(String).join(' ')));
        };
      }
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
