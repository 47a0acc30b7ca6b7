/** How personal values look until they are revealed. The rules live in the domain; the entrypoint hands them in. */
export interface Masks {
  /** NIK, phone, date: separators stay, so that groups can be counted. */
  readonly value: (value: string) => string;
  readonly email: (email: string) => string;
  /** Groups of a NIK as people read it aloud, 6-6-4, with a space between them. */
  readonly groupNik: (nik: string) => string;
}
