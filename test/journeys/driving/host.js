// A host page: embeds the built file when it is asked to, and can tell what it is like itself.
const place = document.querySelector('#place');
const sessions = new Map();

const handlers = {
  async mount({ name, family }) {
    const { catalogue, createAssessment } = await import('/helhet.js');
    const session = createAssessment({
      caseRef: name,
      actor: { id: 'worker', role: 'worker' },
      catalogue,
      language: 'sv',
      family: await (await fetch(family)).json(),
    });
    const element = document.createElement('helhet-assessment');
    element.id = name;
    element.session = session;
    sessions.set(name, session);
    place.append(element);
    await element.updateComplete;
  },
  async unmount({ name }) {
    document.getElementById(name).remove();
    await sessions.get(name).dispose();
    sessions.delete(name);
  },
  packageOf({ name }) {
    return sessions
      .get(name)
      .buildPackage({ packageId: 'p', generatedAt: '2026-03-02T08:00:00.000Z' });
  },
  async describe() {
    const styles = [...document.querySelectorAll('html, body, h1, p, body > button, #place')].map(
      (element) =>
        [...getComputedStyle(element)].map((name) => [name, getComputedStyle(element)[name]]),
    );
    return {
      styles,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      prototypes: [Array, Object, Map, Promise, EventTarget, HTMLElement].map((one) =>
        Object.getOwnPropertyNames(one.prototype).sort(),
      ),
      storage: [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ],
      place: [location.href, document.title, history.length],
    };
  },
  // What a policy forbids, from a timer as a library would do it, so that silence means something.
  violate({ how }) {
    return new Promise((resolve) => {
      setTimeout(() => {
        try {
          if (how === 'style') place.setAttribute('style', 'color: red');
          else place.innerHTML = '<b>markup</b>';
        } catch {
          // Told by the policy's own event.
        }
        resolve(null);
      });
    });
  },
};

// One door for the test, so that the page has no global of its own.
document.addEventListener('do', (event) => {
  const { what, detail, done } = event.detail;
  Promise.resolve(handlers[what](detail)).then(done);
});
document.documentElement.dataset['ready'] = '';
