// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectPage } from '../../../utils/portal/detect.ts';

/** Saved forms with the right answer beside each: field → id of its element. */
const FOLDER = join(import.meta.dirname, '../../fixtures/forms');
interface Answer {
  readonly step: string;
  readonly generation: string;
  readonly fields: Record<string, string>;
  readonly missing: string[];
}
const answers = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as Record<string, Answer>;

function load(name: string): void {
  document.body.innerHTML = readFileSync(join(FOLDER, name), 'utf8');
}

describe('saved forms', () => {
  test('each form has its answer', () => {
    const forms = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    expect(Object.keys(answers).sort()).toEqual(forms.sort());
  });

  test.each(Object.entries(answers))('%s', (name, answer) => {
    load(name);
    const { step, generation, fields, missing } = inspectPage(document);
    const found = Object.fromEntries([...fields].map(([field, { element }]) => [field, element.id]));
    expect({ step, generation, fields: found, missing }).toEqual(answer);
  });
});
