/** Tells a payment card's number from the other long numbers of an office; as `CardNumber` on the server. */
export function isCardNumber(text: string, from: number, to: number): boolean {
  const parts = text.slice(from, to).split(/[^0-9]/);
  const digits = parts.join('');
  // The rest of a longer number, such as an account's (IBAN).
  const follows = /[0-9]/.test(text.charAt(from - 2));
  return !follows && isIssued(digits, parts.map(({ length }) => length).join('')) && checks(digits);
}

function isIssued(digits: string, groups: string): boolean {
  if (groups === '16' || groups === '4444') return isSixteen(Number(digits.slice(0, 4)));
  if (groups === '15' || groups === '465') return /^3[47]/.test(digits);
  // In one piece it could as well be a company's number (SIRET), which has the same check digit.
  return groups === '464' && /^3[068]/.test(digits);
}

const isSixteen = (four: number) =>
  Math.floor(four / 1000) === 4 ||
  (four >= 5100 && four <= 5599) ||
  (four >= 2221 && four <= 2720) ||
  four === 6011 ||
  Math.floor(four / 100) === 65 ||
  (four >= 6440 && four <= 6499) ||
  (four >= 3528 && four <= 3589);

/** Luhn's check. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at)) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
