/** One remark in words. */
export interface HintText {
  /** One short line: what is so. */
  readonly title: string;
  /** Why it matters, what to do now; one paragraph each. */
  readonly details: readonly string[];
}
