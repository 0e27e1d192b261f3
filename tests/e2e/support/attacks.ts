/** What an attack gets inside the page. */
export interface AttackTarget {
  /** Name of the attack: what it pushes to `hits`, and where it calls at the foreign server. */
  readonly name: string;
  /** Another origin, with a `/` at its end. */
  readonly foreign: string;
}

export interface Attack {
  /** In the page. What it achieves it pushes to `hits`, or it reaches the foreign server. */
  readonly run: (target: AttackTarget) => void;
  /** The part of the policy that must say no. */
  readonly directive: string;
}

declare global {
  var hits: string[];
  var violations: string[];
}

const types = 'require-trusted-types-for';

/** What someone who could run or write something on a page would try next. */
export const attacks: Readonly<Record<string, Attack>> = {
  'inline-script': {
    directive: types,
    run: ({ name }) => {
      const script = document.createElement('script');
      script.textContent = `hits.push('${name}')`;
      document.body.append(script);
    },
  },
  'script-from-elsewhere': {
    directive: types,
    run: ({ name, foreign }) => {
      const script = document.createElement('script');
      script.src = foreign + name;
      document.body.append(script);
    },
  },
  // In a task of its own: what a debugger calls may evaluate text whatever the policy says.
  eval: {
    directive: types,
    run: ({ name }) => {
      // biome-ignore lint/security/noGlobalEval: the policy must refuse it
      // biome-ignore lint/complexity/noCommaOperator: an indirect eval
      setTimeout(() => (0, eval)(`hits.push('${name}')`), 0);
    },
  },
  'new-function': {
    directive: types,
    run: ({ name }) => {
      setTimeout(() => new Function(`hits.push('${name}')`)(), 0);
    },
  },
  'timeout-with-words': {
    directive: types,
    run: ({ name }) => {
      setTimeout(`hits.push('${name}')`, 0);
    },
  },
  'imported-data': {
    directive: 'script-src-elem',
    run: ({ name }) => {
      void import(`data:text/javascript,hits.push('${name}')`).catch(() => undefined);
    },
  },
  'javascript-address': {
    directive: 'script-src-elem',
    run: ({ name }) => {
      const link = document.createElement('a');
      link.href = `javascript:void hits.push('${name}')`;
      document.body.append(link);
      link.click();
    },
  },
  'event-attribute': {
    directive: types,
    run: ({ name }) => {
      const button = document.createElement('button');
      button.setAttribute('onclick', `hits.push('${name}')`);
      button.click();
    },
  },
  'inner-html': {
    directive: types,
    run: ({ name }) => {
      const place = document.createElement('div');
      place.innerHTML = '<b>words</b>';
      if (place.firstChild !== null) hits.push(name);
    },
  },
  'adjacent-html': {
    directive: types,
    run: ({ name }) => {
      const place = document.createElement('div');
      place.insertAdjacentHTML('beforeend', '<b>words</b>');
      if (place.firstChild !== null) hits.push(name);
    },
  },
  'parsed-html': {
    directive: types,
    run: ({ name }) => {
      if (new DOMParser().parseFromString('<b>words</b>', 'text/html').body.firstChild !== null) hits.push(name);
    },
  },
  'worker-from-blob': {
    directive: types,
    run: ({ name }) => {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
      worker.onmessage = () => hits.push(name);
    },
  },
  'base-element': {
    directive: 'base-uri',
    run: ({ name, foreign }) => {
      const base = document.createElement('base');
      base.href = foreign;
      document.head.prepend(base);
      if (document.baseURI.startsWith(foreign)) hits.push(name);
      base.remove();
    },
  },
  'style-element': {
    directive: 'style-src-elem',
    run: ({ name }) => {
      const style = document.createElement('style');
      style.textContent = 'body { --attacked: 1 }';
      document.head.append(style);
      if (getComputedStyle(document.body).getPropertyValue('--attacked') !== '') hits.push(name);
      style.remove();
    },
  },
  'style-attribute': {
    directive: 'style-src-attr',
    run: ({ name }) => {
      const place = document.createElement('div');
      place.setAttribute('style', 'color: red');
      if (place.style.length > 0) hits.push(name);
    },
  },
  'style-from-elsewhere': {
    directive: 'style-src-elem',
    run: ({ name, foreign }) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = foreign + name;
      document.head.append(link);
    },
  },
  'remote-image': {
    directive: 'img-src',
    run: ({ name, foreign }) => {
      new Image().src = foreign + name;
    },
  },
  'remote-sound': {
    directive: 'media-src',
    run: ({ name, foreign }) => {
      new Audio(foreign + name).load();
    },
  },
  'remote-fetch': {
    directive: 'connect-src',
    run: ({ name, foreign }) => {
      void fetch(foreign + name, { mode: 'no-cors' }).catch(() => undefined);
    },
  },
  'remote-beacon': {
    directive: 'connect-src',
    run: ({ name, foreign }) => {
      navigator.sendBeacon(foreign + name, 'words');
    },
  },
  'remote-socket': {
    directive: 'connect-src',
    run: ({ name, foreign }) => {
      new WebSocket(foreign.replace('http', 'ws') + name);
    },
  },
  frame: {
    directive: 'frame-src',
    run: ({ name, foreign }) => {
      const frame = document.createElement('iframe');
      frame.src = foreign + name;
      document.body.append(frame);
    },
  },
  // Refused before it is fetched; as markup it meets object-src.
  object: {
    directive: types,
    run: ({ name, foreign }) => {
      const object = document.createElement('object');
      object.type = 'text/html';
      object.data = foreign + name;
      document.body.append(object);
    },
  },
  'form-post': {
    directive: 'form-action',
    run: ({ name, foreign }) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.target = '_blank';
      form.action = foreign + name;
      document.body.append(form);
      form.submit();
    },
  },
};

/** Markup as it would be if something got into the page itself: what it tries, and the part of the policy that says no. */
export const markupAttacks = (foreign: string): readonly (readonly [directive: string, markup: string])[] => [
  ['script-src-elem', `<script>hits.push('script')</script>`],
  ['script-src-elem', `<script src="${foreign}script"></script>`],
  ['script-src-attr', `<svg onload="hits.push('handler')"></svg>`],
  ['style-src-elem', '<style>body { --attacked: 1 }</style>'],
  ['style-src-attr', '<p style="--attacked: 1"></p>'],
  ['base-uri', `<base href="${foreign}" />`],
  ['img-src', `<img src="${foreign}image" alt="" />`],
  ['frame-src', `<iframe src="${foreign}frame" title="frame"></iframe>`],
  ['object-src', `<object data="${foreign}object" type="text/html"></object>`],
];
