// The bundler resolves './collage-dom' to './collage-dom.ts'; Node needs to be told.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(nom, contexte, suite) {
    const local = /^\.\/[\w-]+$/.test(nom) && /\/frontend\/(editeur|diagramme)\//.test(contexte.parentURL ?? '');
    return suite(local ? `${nom}.ts` : nom, contexte);
  },
});
