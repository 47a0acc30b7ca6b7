/** What stays readable of the person's data in one export. */
export interface Reveal {
  readonly name: boolean;
  readonly nik: boolean;
  readonly email: boolean;
  readonly phone: boolean;
  readonly birthDate: boolean;
}

const NOTHING: Reveal = { name: false, nik: false, email: false, phone: false, birthDate: false };

const LEVELS = {
  /** Not even the name. */
  tertutup: NOTHING,
  /** The name, because a helpdesk cannot act without it. */
  sebagian: { ...NOTHING, name: true },
  /** All that a helpdesk asks for. Passwords, codes and tokens are masked at every level. */
  terbuka: { name: true, nik: true, email: true, phone: true, birthDate: true },
} as const satisfies Record<string, Reveal>;

/** What a privacy level opens. */
export function revealOf(level: keyof typeof LEVELS): Reveal {
  return LEVELS[level];
}
