/** The safety code of the oldest form: five characters drawn as a picture. */

/** No characters that look alike. */
const CHARACTERS = '2345679ACDEFHJKMNPRTUVWXYZ';

export function drawCaptcha(randomInt: (below: number) => number): { answer: string; svg: string } {
  const letters = Array.from({ length: 5 }, () => CHARACTERS.charAt(randomInt(CHARACTERS.length)));
  const drawn = letters.map((letter, index) => {
    const turn = randomInt(40) - 20;
    const x = 18 + index * 26;
    const y = 34 + randomInt(8);
    return `<text x="${x}" y="${y}" transform="rotate(${turn} ${x} ${y})">${letter}</text>`;
  });
  const lines = Array.from(
    { length: 4 },
    () => `<path d="M0 ${randomInt(50)} L150 ${randomInt(50)}" stroke="#8a94a6" fill="none"/>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="50" viewBox="0 0 150 50">` +
    `<rect width="150" height="50" fill="#eef1f5"/>${lines.join('')}` +
    `<g font-family="monospace" font-size="26" font-weight="700" fill="#22304a">${drawn.join('')}</g></svg>`;
  return { answer: letters.join(''), svg };
}
