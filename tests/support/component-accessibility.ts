/** axe-core on a rendered component. Colours need a real browser; they are looked at end to end. */
import axe from 'axe-core';

/** What axe finds in this element; empty when all is well. */
export async function findViolationsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
