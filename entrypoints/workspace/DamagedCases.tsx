import type { JSX } from 'preact';
import { removeCase } from './remove-case.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

/** Which cases cannot be opened, and what can be done about each. Nothing when all of them can. */
export function DamagedCases({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { text, panelText, damagedCases } = desk;
  const words = text.cases;
  if (damagedCases.length === 0) return null;
  return (
    <section class="hint hint-stop" aria-labelledby="damaged-cases">
      <h2 id="damaged-cases" class="hint-field">
        {panelText.cases.damaged(damagedCases.length)}
      </h2>
      <p>{words.damagedHelp}</p>
      <ul class="plain">
        {damagedCases.map(({ id, reference, entryCount }) => (
          <li key={id} class="page-head-row">
            <span class="digits">{words.damaged(reference, entryCount)}</span>
            <span class="actions">
              <a
                class="button"
                href={writeRoute({ view: 'case-data', caseId: id })}
                aria-label={words.refillOf(reference)}
              >
                {words.refill}
              </a>
              <button
                type="button"
                class="danger"
                aria-label={panelText.cases.remove(reference)}
                onClick={() => void removeCase(desk, id, reference)}
              >
                {text.case.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
