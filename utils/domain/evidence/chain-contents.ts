/** What the chains of a case, taken together, say that it holds now; and whether that is what is there. */
import { compareText } from '../compare-text.ts';
import type { ChainAct, ChainLink, RemovableThing } from './chain.ts';

interface Vouched {
  removed: boolean;
}
export interface VouchedEntry extends Readonly<Vouched> {
  readonly device: string;
  readonly sequence: number;
  readonly digest: string;
}
export interface VouchedPicture extends Readonly<Vouched> {
  readonly sha256: string;
  readonly originalSha256: string | null;
  readonly originalRemoved: boolean;
}
export interface VouchedAttachment extends Readonly<Vouched> {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** What the person said last that it is; null when that is what was said at first. */
  readonly kind: string | null;
}

/** By id of the entry or the attachment. What was removed stays listed, so that its return is noticed. */
export interface VouchedContents {
  readonly entries: ReadonlyMap<string, VouchedEntry>;
  readonly pictures: ReadonlyMap<string, VouchedPicture>;
  readonly attachments: ReadonlyMap<string, VouchedAttachment>;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Follows all chains of a case to their ends. Each must have passed `checkChain`. */
export function foldChains(chains: readonly (readonly ChainLink[])[]): VouchedContents {
  const entries = new Map<string, Mutable<VouchedEntry>>();
  const pictures = new Map<string, Mutable<VouchedPicture>>();
  const attachments = new Map<string, Mutable<VouchedAttachment>>();

  function markRemoved(what: RemovableThing, id: string, removed: boolean): void {
    if (what === 'picture-original') {
      const picture = pictures.get(id);
      if (picture) picture.originalRemoved = removed;
      return;
    }
    const thing = { entry: entries, picture: pictures, attachment: attachments }[what].get(id);
    if (thing) thing.removed = removed;
  }

  function follow(act: ChainAct, device: string): void {
    switch (act.kind) {
      case 'entry':
        entries.set(act.entry, { device, sequence: act.sequence, digest: act.digest, removed: false });
        return;
      case 'picture':
      case 'picture-redacted':
        pictures.set(act.entry, {
          sha256: act.sha256,
          originalSha256: act.originalSha256,
          originalRemoved: false,
          removed: false,
        });
        return;
      case 'attachment':
        attachments.set(act.attachment, {
          sha256: act.sha256,
          sizeBytes: act.sizeBytes,
          kind: null,
          removed: false,
        });
        return;
      case 'attachment-kind': {
        const attachment = attachments.get(act.attachment);
        if (attachment) attachment.kind = act.to;
        return;
      }
      case 'removed':
      case 'restored':
        markRemoved(act.what, act.id, act.kind === 'removed');
        return;
      case 'picture-missing':
      case 'joined':
    }
  }

  for (const { act, device } of orderLinks(chains)) follow(act, device);
  return { entries, pictures, attachments };
}

/**
 * All links of a case in one order: each chain's own, what a device had brought in before what it did with
 * it, and otherwise by time.
 */
export function orderLinks<Link extends ChainLink>(chains: readonly (readonly Link[])[]): Link[] {
  const waiting = new Map(
    chains.flatMap((links): [string, { readonly links: readonly Link[]; next: number }][] =>
      links[0] ? [[links[0].device, { links, next: 0 }]] : [],
    ),
  );
  const ordered: Link[] = [];

  /** Takes one link, after all those of another device that it builds on. */
  function take(device: string): void {
    const chain = waiting.get(device);
    const link = chain?.links[chain.next];
    if (!chain || !link) return;
    chain.next += 1;
    if (link.act.kind === 'joined') {
      const { device: other, linkCount } = link.act;
      const missing = linkCount - (waiting.get(other)?.next ?? linkCount);
      for (let count = 0; count < missing; count += 1) take(other);
    }
    ordered.push(link);
  }

  for (;;) {
    const heads = [...waiting.values()].flatMap(({ links, next }) => links[next] ?? []);
    const [first] = heads.toSorted(
      (a, b) => compareText(a.atUtc, b.atUtc) || compareText(a.device, b.device),
    );
    if (!first) return ordered;
    take(first.device);
  }
}

/** What is there, as far as it can be read. */
export interface PresentContents {
  readonly entries: readonly {
    readonly id: string;
    readonly device: string;
    readonly sequence: number;
    /** From `entryDigest`; null when something of the entry is masked, so that its digest cannot be known. */
    readonly digest: string | null;
  }[];
  /** `null` where a picture should be and its bytes are not at hand: nothing is said of it then. */
  readonly pictures: readonly {
    readonly entry: string;
    readonly sha256: string | null;
    /** Left out when the original is not at hand. */
    readonly originalSha256?: string;
  }[];
  /** An attachment is known by its content: an id says nothing to whoever reads a bundle. */
  readonly attachments: readonly { readonly sha256: string; readonly sizeBytes: number }[];
}

export const CONTENT_FAULTS = [
  'changed', // not what the chain vouches for
  'missing', // vouched for, not removed, and not there
  'unknown', // there, and no chain knows it
  'removed', // there, although the chain says that it was removed
] as const;

export interface ContentFault {
  readonly what: RemovableThing;
  /** Of the entry; for an attachment its SHA-256. */
  readonly id: string;
  readonly reason: (typeof CONTENT_FAULTS)[number];
}

/** Everything that differs from what the chains vouch for; empty when nothing does. */
export function checkContents(vouched: VouchedContents, present: PresentContents): ContentFault[] {
  return [
    ...checkEntries(vouched, present),
    ...checkPictures(vouched, present),
    ...checkAttachments(vouched, present),
  ];
}

function checkEntries({ entries }: VouchedContents, present: PresentContents): ContentFault[] {
  const fault = (id: string, reason: ContentFault['reason']): ContentFault => ({ what: 'entry', id, reason });
  const seen = new Set<string>();
  const wrong = present.entries.flatMap(({ id, device, sequence, digest }) => {
    const known = entries.get(id);
    if (!known || seen.has(id)) return [fault(id, 'unknown')];
    seen.add(id);
    if (known.removed) return [fault(id, 'removed')];
    const isSame =
      known.device === device && known.sequence === sequence && (digest === null || known.digest === digest);
    return isSame ? [] : [fault(id, 'changed')];
  });
  const missing = [...entries].flatMap(([id, { removed }]) =>
    removed || seen.has(id) ? [] : [fault(id, 'missing')],
  );
  return [...wrong, ...missing];
}

function checkPictures({ entries, pictures }: VouchedContents, present: PresentContents): ContentFault[] {
  const isGone = (id: string): boolean => entries.get(id)?.removed !== false;
  const seen = new Set(present.pictures.map(({ entry }) => entry));
  const wrong = present.pictures.flatMap(({ entry: id, sha256, originalSha256 }): ContentFault[] => {
    const known = pictures.get(id);
    if (!known) return [{ what: 'picture', id, reason: 'unknown' }];
    if (known.removed || isGone(id)) return [{ what: 'picture', id, reason: 'removed' }];
    const faults: ContentFault[] = [];
    if (sha256 !== null && sha256 !== known.sha256) faults.push({ what: 'picture', id, reason: 'changed' });
    const reason = originalSha256 === undefined ? null : judgeOriginal(known, originalSha256);
    if (reason !== null) faults.push({ what: 'picture-original', id, reason });
    return faults;
  });
  const missing = [...pictures].flatMap(([id, { removed }]): ContentFault[] =>
    removed || isGone(id) || seen.has(id) ? [] : [{ what: 'picture', id, reason: 'missing' }],
  );
  return [...wrong, ...missing];
}

function judgeOriginal(known: VouchedPicture, sha256: string): ContentFault['reason'] | null {
  if (known.originalSha256 === null) return 'unknown';
  if (known.originalRemoved) return 'removed';
  return known.originalSha256 === sha256 ? null : 'changed';
}

function checkAttachments({ attachments }: VouchedContents, present: PresentContents): ContentFault[] {
  const mark = (thing: { readonly sha256: string; readonly sizeBytes: number }): string =>
    `${thing.sha256} ${thing.sizeBytes}`;
  const known = [...attachments.values()];
  const live = known.filter(({ removed }) => !removed).map(mark);
  const removed = new Set(known.filter((thing) => thing.removed).map(mark));
  const faults: ContentFault[] = [];
  for (const thing of present.attachments) {
    const place = live.indexOf(mark(thing));
    if (place >= 0) live.splice(place, 1);
    else {
      const reason = removed.has(mark(thing)) ? 'removed' : 'unknown';
      faults.push({ what: 'attachment', id: thing.sha256, reason });
    }
  }
  const missing = live.map((text): ContentFault => ({
    what: 'attachment',
    id: text.slice(0, 64),
    reason: 'missing',
  }));
  return [...faults, ...missing];
}
