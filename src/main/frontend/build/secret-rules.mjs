/**
 * Makes a module of secrets.rules, which Java reads at run time: `guichet:secret-rules`, with regular expressions ready
 * to use. The file says itself how it is written.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../../resources/io/guichet/core/secrets/secrets.rules', import.meta.url));
export const SECRET_RULES = 'guichet:secret-rules';

export function secretRules() {
  const letters = [];
  const names = new Map();
  const shapes = new Map();
  const rules = [];
  const expanded = (regex) => regex.replace(/\{\{(\w+)\}\}/g, (_, name) => known(names, name));
  const listed = (text = '') => (text ? text.split(' ') : []).map((name) => known(shapes, name));

  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [word, rest] = halves(line);
    if (word === 'fold') letters.push([rest[0], rest.slice(2)]);
    else if (word === 'let') names.set(halves(rest)[0], expanded(halves(rest)[1]));
    else if (word === 'shape') {
      const [name, said] = halves(rest);
      const [where, regex] = halves(said);
      shapes.set(name, { folded: where === 'folded', regex: `^(?:${expanded(regex)})$`, name });
    } else if (word === 'rule') rules.push({ rule: rest });
    else rules.at(-1)[word] = rest;
  }
  return {
    letters,
    shapes: [...shapes.values()],
    rules: rules.map(({ rule, near = '', after = '', find, must, never, card }) => ({
      kind: halves(rule)[0],
      folded: halves(rule)[1] === 'folded',
      near: near ? near.split(' ') : [],
      regex: `(${expanded(after)})(${expanded(find)})`,
      must: listed(must).map(({ name }) => name),
      never: listed(never).map(({ name }) => name),
      card: card !== undefined,
    })),
  };
}

export function secretRulesModule() {
  const { letters, shapes, rules } = secretRules();
  const expression = (regex, flags) => `new RegExp(${JSON.stringify(regex)}, '${flags}')`;
  const shape = ({ name, folded, regex }) =>
    `const ${name}_ = { folded: ${folded}, regex: ${expression(regex, 'u')} };`;
  const rule = ({ kind, folded, near, regex, must, never, card }) =>
    `{ kind: '${kind}', folded: ${folded}, near: ${JSON.stringify(near)}, regex: ${expression(regex, 'gu')}, ` +
    `must: [${must.map((name) => `${name}_`)}], never: [${never.map((name) => `${name}_`)}], card: ${card} }`;
  return [
    ...shapes.map(shape),
    `export const letters = ${JSON.stringify(letters)};`,
    `export const rules = [${rules.map(rule).join(',\n')}];`,
  ].join('\n');
}

function halves(text) {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function known(all, name) {
  if (!all.has(name)) throw new Error(`secrets.rules names what it does not say: ${name}`);
  return all.get(name);
}

/** For Rollup and Vitest alike. */
export const secretRulesPlugin = () => ({
  name: 'secret-rules',
  resolveId: { order: 'pre', handler: (id) => (id === SECRET_RULES ? `\0${SECRET_RULES}` : null) },
  load: (id) => (id === `\0${SECRET_RULES}` ? secretRulesModule() : null),
});
