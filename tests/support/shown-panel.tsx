/** Draws the whole panel over ports in memory and uses it by what can be read there. */
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { Panel } from '../../entrypoints/sidepanel/Panel.tsx';
import { createSamplePorts, type SamplePorts, type SamplePortsContent } from './panel-samples.ts';

export async function showPanel(
  content: SamplePortsContent = {},
  change: (ports: SamplePorts) => SamplePorts = (it) => it,
) {
  const ports = change(createSamplePorts(content));
  return { ports, container: await drawPanel(ports) };
}

/** Opens a panel over what is there; returns its root. */
export async function drawPanel(ports: SamplePorts): Promise<Element> {
  const { container } = render(<Panel ports={ports} />);
  await vi.waitFor(() => expect(container.textContent).not.toContain('Membuka catatan'));
  await settle();
  return container;
}

/** Lets everything that was asked for come back; answers that lead to new questions too. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await act(async () => {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
  }
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

/** Ticks a box, or chooses one of several. */
export async function tick(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByLabelText(name));
  await settle();
}

/** The words of the one thing to do now. */
export function nextStep(): string {
  return screen.getByRole('region', { name: 'Langkah berikutnya' }).textContent ?? '';
}
