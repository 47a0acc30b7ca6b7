/** The first line says what failed, the others why. */
type Failure = readonly string[];

interface TestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** `report` is null when the run has left none; `status` is that with which it ended. */
export function readReport(
  report: TestReport | null,
  status: number | null,
): { readonly passed: number; readonly failures: readonly Failure[] };

export function endOf(output: string): Failure;

/** Lines for the end of a log. Paths begin at the folder `root`. */
export function tellFailures(
  steps: readonly { readonly name: string; readonly failures: readonly Failure[] }[],
  root: string,
): string[];
