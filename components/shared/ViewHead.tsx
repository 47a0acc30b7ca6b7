import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ViewHeadProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
}

/** The heading of a view that took the place of another; whoever opened it goes on from here. */
export function ViewHead({ title, lead }: ViewHeadProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="small soft">{lead}</p>}
    </>
  );
}
