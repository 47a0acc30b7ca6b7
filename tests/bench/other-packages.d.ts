/** What the benchmarks use of packages that bring no types, or only loose ones. */

declare module 'humanparser' {
  const humanparser: {
    parseName(name: string): {
      readonly salutation?: string;
      readonly firstName?: string;
      readonly middleName?: string;
      readonly lastName?: string;
      readonly suffix?: string;
      readonly fullName?: string;
    };
  };
  export default humanparser;
}

declare module 'parse-full-name' {
  export function parseFullName(name: string): {
    readonly title: string;
    readonly first: string;
    readonly middle: string;
    readonly last: string;
    readonly nick: string;
    readonly suffix: string;
    readonly error: readonly string[];
  };
}

declare module 'nik-parser' {
  /** Those that name a district throw when it is not in the package's list. */
  export function nikParser(nik: string): {
    isValid(): boolean;
    province(): string | undefined;
    kabupatenKota(): string | undefined;
    kecamatan(): string;
    kelamin(): 'pria' | 'wanita';
    lahir(): Date;
    uniqcode(): string;
  };
}

declare module 'nusantara-valid' {
  const nusantara: {
    isValidNIK(nik: string): boolean;
    /** Empty unless sixteen digits remain when all else is taken out. */
    getDataNIK(nik: string): {
      readonly nik?: string;
      readonly sex?: 'Female' | 'Male';
      readonly birthday?: Date;
      readonly province?: { readonly name: string };
    };
  };
  export default nusantara;
}
