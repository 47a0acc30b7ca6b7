/** The workspace on a made-up screen, used by the words that can be read there. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { Workspace } from '../../../entrypoints/workspace/Workspace.tsx';
import type { MemoryContent } from '../../support/memory-ports.ts';
import { watchScreen, type ScreenWatch } from '../../support/screen-watch.ts';
import { createSampleWorkspace, type SampleWorkspace } from '../../support/workspace-samples.ts';

let watch: ScreenWatch;

/** Object URLs that the workspace has made and not let go of. */
export function openUrls(): ReadonlySet<string> {
  return watch.openUrls;
}

/** The test document would follow a link to a file, and leave the page. */
function keepPage(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[download], a[href^="mailto:"]')) {
    event.preventDefault();
  }
}

/** Once in each file of tests. */
export function installWorkspaceScreen(): void {
  beforeEach(() => {
    watch = watchScreen();
    document.addEventListener('click', keepPage);
  });
  afterEach(() => {
    cleanup();
    location.hash = '';
  });
}

export async function show(
  hash: string,
  content: MemoryContent = {},
  change: (ports: SampleWorkspace) => SampleWorkspace = (it) => it,
): Promise<{ container: Element; ports: SampleWorkspace }> {
  location.hash = hash;
  const ports = change(createSampleWorkspace(content));
  const { container } = render(<Workspace ports={ports} />);
  await settle();
  return { container, ports };
}

/** Lets everything that was asked for come back, and what follows from it. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await act(async () => {
      await new Promise((resolve) => setImmediate(resolve));
    });
  }
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

export async function go(hash: string): Promise<void> {
  location.hash = hash;
  dispatchEvent(new HashChangeEvent('hashchange'));
  await settle();
}
