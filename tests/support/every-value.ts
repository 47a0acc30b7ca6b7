/** Values that fit a schema, so many that each choice in it is made at least once. */
import { z } from '../../utils/contracts/zod.ts';

type Schema = z.core.$ZodType;

export function everyValueOf<Type extends Schema>(schema: Type): z.core.output<Type>[] {
  return valuesOf(schema) as z.core.output<Type>[];
}

/** One of them fits every text of the contracts that has a form. */
const TEXTS = ['teks', '2026-11-21T13:00:00.000Z', 'a1b2c3d4e5f60718'];

function valuesOf(schema: Schema): unknown[] {
  const { def } = schema as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'literal':
      return [...def.values];
    case 'enum':
      return Object.values(def.entries);
    case 'boolean':
      return [true, false];
    case 'number':
      return [2];
    case 'string':
      return TEXTS.filter((text) => z.core.safeParse(schema, text).success).slice(0, 1);
    case 'nullable':
      return [...valuesOf(def.innerType), null];
    case 'optional':
      return [...valuesOf(def.innerType), undefined];
    case 'array':
      return [[], ...valuesOf(def.element).map((one) => [one])];
    case 'object':
      return objectsOf(def.shape);
    case 'union':
      return def.options.flatMap((option) => valuesOf(option));
    default:
      throw new Error(`A schema of the type ${def.type} has no values here`);
  }
}

/** The first of everything, then each other choice of each property in turn. */
function objectsOf(shape: Readonly<Record<string, Schema>>): unknown[] {
  const choices = Object.entries(shape).map(([key, schema]) => [key, valuesOf(schema)] as const);
  const first = Object.fromEntries(choices.map(([key, [value]]) => [key, value]));
  return [
    first,
    ...choices.flatMap(([key, [, ...others]]) => others.map((value) => ({ ...first, [key]: value }))),
  ];
}
