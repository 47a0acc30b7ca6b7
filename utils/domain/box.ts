/** A rectangle with upright sides; whoever uses one says in which unit and from where it is measured. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
