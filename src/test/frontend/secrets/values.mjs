/** Values for the corpus' templates, by name; none is anybody's. */
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const BASE = UPPER + LOWER + DIGITS;
const WORDS =
  'soleil montagne violet cascade tambour orchidee falaise boussole pinceau horloge marron velours'.split(
    ' ',
  );
const TOPICS = 'la paie,les ventes,la compta,le stock,les devis,la caisse,les achats,le planning'.split(',');
const MODULES = 'sales,stock,payroll,purchasing,planning,billing,reporting,accounts'.split(',');

export function values(random) {
  const pick = (all) => all[Math.floor(random() * all.length)];
  const some = (all, length) => Array.from({ length }, () => pick(all)).join('');
  const number = (from, to) => from + Math.floor(random() * (to - from + 1));
  const two = (from, to) => String(number(from, to)).padStart(2, '0');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const broken = (start, rest) => `${start}¦${rest}`;

  const makers = {
    password: () =>
      pick([
        () => `${capital(pick(WORDS))}${number(10, 2099)}${pick('!?*$#@')}`.replace(/\?$/, '!'),
        () => `${capital(pick(WORDS))}${pick('!#$%&*-_')}${number(100, 9999)}`,
        () => `${pick(WORDS)}${number(1, 9999)}`,
        () => `${some(BASE, 5)}${number(0, 9)}${pick('!@#$%*')}${some(LOWER, 4)}`,
        () => `${capital(pick(WORDS))}${capital(pick(WORDS))}${number(1, 99)}`,
        () => `${some(LOWER, 3)}${pick('#@&+')}${some(DIGITS, 4)}${some(UPPER, 2)}`,
      ])(),
    strong: () => `${capital(pick(WORDS))}${pick('!#$%*@')}${number(100, 9999)}${some(LOWER, 2)}`,
    word: () => pick(WORDS),
    pin: () => some(DIGITS, number(4, 6)),
    login: () =>
      pick(['camille', 'compta', 'admin', 'support', 'caisse2', 'root', 'poste-12', 'export', 'lecture']),
    aws: () => broken('AKIA', some(UPPER + '234567', 16)),
    github: () => broken(pick(['ghp_', 'gho_', 'ghs_']), some(BASE, 36)),
    githubNew: () => broken('github_pat_', `${some(BASE, 22)}_${some(BASE, 59)}`),
    gitlab: () => broken('glpat-', some(BASE, 20)),
    slack: () =>
      broken(pick(['xoxb-', 'xoxp-']), `${some(DIGITS, 12)}-${some(DIGITS, 12)}-${some(BASE, 24)}`),
    jwt: () => broken('eyJ', `${some(BASE, 17)}.eyJ${some(BASE, 40)}.${some(BASE, 43)}`),
    stripe: () => broken('sk_live_', some(BASE, 24)),
    google: () => broken('AIza', `${some(BASE, 30)}${some(DIGITS, 5)}`),
    key: () => `${some(BASE, number(20, 36))}${some(DIGITS, 2)}${some(LOWER, 1)}${some(UPPER, 1)}`,
    hexKey: () => `${some(HEX, 30)}${number(0, 9)}a`,
    base64: () => `${some(BASE, 22)}7x==`,
    card: () => card(pick(['4', '51', '55', '2221', '6011']), 16),
    cardGrouped: () => card(pick(['4', '52', '54']), 16).replace(/(.{4})(?=.)/g, '$1 '),
    cardDashed: () => card('4', 16).replace(/(.{4})(?=.)/g, '$1-'),
    amex: () => card(pick(['34', '37']), 15).replace(/^(.{4})(.{6})/, '$1 $2 '),
    keyBlock: () =>
      `-----BEGIN ¦${pick(['RSA ', 'EC ', '', 'OPENSSH ', 'ENCRYPTED '])}PRIVATE KEY-----⏎${some(BASE, 64)}⏎${some(BASE, 64)}⏎${some(BASE, 20)}==⏎-----END ¦PRIVATE KEY-----`,
    keyStart: () => `-----BEGIN ¦RSA PRIVATE KEY-----⏎${some(BASE, 64)}⏎${some(BASE, 40)}`,
    topic: () => pick(TOPICS),
    module: () => pick(MODULES),
    n: () => String(number(2, 60)),
    invoice: () => `${pick(['FAC', 'F', 'FV', 'INV', 'AV'])}-${number(2019, 2026)}-${some(DIGITS, 5)}`,
    order: () => `${pick(['CMD', 'BC', 'PO', 'C'])}${some(DIGITS, number(6, 10))}`,
    digits: () => `1${some(DIGITS, number(7, 18))}`,
    iban: () =>
      `FR76 3000 ${some(DIGITS, 4)} ${some(DIGITS, 4)} ${some(DIGITS, 4)} ${some(DIGITS, 4)} ${some(DIGITS, 3)}`,
    phone: () =>
      pick([
        `0${number(1, 9)} ${two(0, 99)} ${two(0, 99)} ${two(0, 99)} ${two(0, 99)}`,
        `+44 20 7946 0${some(DIGITS, 3)}`,
      ]),
    siret: () => `362 521 879 ${some(DIGITS, 5)}`,
    uuid: () => `${some(HEX, 8)}-${some(HEX, 4)}-4${some(HEX, 3)}-a${some(HEX, 3)}-${some(HEX, 12)}`,
    hash: () => some(HEX, 40),
    shortHash: () => some(HEX, 7),
    licence: () =>
      `${some(UPPER + DIGITS, 5)}-${some(UPPER + DIGITS, 5)}-${some(UPPER + DIGITS, 5)}-${some(UPPER + DIGITS, 5)}`,
    version: () => `${number(1, 12)}.${number(0, 20)}.${number(0, 99)}`,
    date: () => `${two(1, 28)}/${two(1, 12)}/${number(2020, 2026)}`,
    iso: () => `${number(2020, 2026)}-${two(1, 12)}-${two(1, 28)}`,
    time: () => `${two(8, 18)}:${two(0, 59)}`,
    amount: () => `${number(1, 9999)},${two(0, 99)}`,
    ticket: () => `SUP-${number(1, 9999)}`,
    error: () =>
      pick([
        `E${some(DIGITS, 4)}`,
        `ERR-${some(DIGITS, 4)}`,
        `ORA-0${some(DIGITS, 4)}`,
        `0x8${some(HEX, 7)}`,
      ]),
    ip: () => `192.168.${number(0, 255)}.${number(1, 254)}`,
    file: () => `export-${pick(WORDS)}-${number(1, 99)}.${pick(['pdf', 'xlsx', 'csv', 'log'])}`,
    path: () =>
      pick([
        `C:\\Export\\${pick(WORDS)}\\${number(1, 99)}.csv`,
        `/opt/export/${pick(WORDS)}/${number(1, 99)}.log`,
      ]),
    url: () => `https://portail.example/aide/${pick(WORDS)}?id=${some(DIGITS, 5)}`,
  };

  function card(start, length) {
    const digits = start + some(DIGITS, length - start.length - 1);
    const last = [...DIGITS].find((digit) => luhn(digits + digit));
    return digits + last;
  }

  return (name) => {
    if (!makers[name]) throw new Error(`no values called ${name}`);
    return makers[name]();
  };
}

function luhn(number) {
  const sum = [...number].reverse().reduce((all, digit, at) => {
    const counted = Number(digit) * (at % 2 ? 2 : 1);
    return all + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
